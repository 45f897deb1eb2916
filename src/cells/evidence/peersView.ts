import type { BarGroup } from '../../chart/barsGeometry.ts';
import type { PeerFigure, PeerMeasure, PeerProgramme, Peers } from '../../evidence/peers.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import {
  sentence,
  type ExplainedNumber,
  type Explanation,
  type Sentence,
} from '../../explanation/explanation.ts';
import { explainPublication, readPublication } from '../../explanation/publication.ts';
import type { TableData } from '../../figure/tableData.ts';
import { ownBesidePeers, type OwnNumber } from './ownBesidePeers.ts';

/** What was published of one measure, beside one's own of the same. */
export interface PeersFigure {
  readonly id: string;
  readonly title: string;
  readonly finding: readonly Sentence[];
  readonly details: readonly Sentence[];
  readonly groups: readonly BarGroup[];
  readonly numbers: Readonly<Record<string, readonly ExplainedNumber[]>>;
  readonly table: TableData;
  readonly legend: readonly string[];
  readonly formatTick: (value: number) => string;
}

/** A published number with the programme it is of. */
interface Published {
  readonly id: string;
  readonly programme: PeerProgramme;
  readonly figure: PeerFigure;
  readonly number: ExplainedNumber;
  /** Of those who got something else. */
  readonly others: ExplainedNumber | undefined;
}

/** A picture for each thing that was measured: unlike measures never share an axis. */
export function peersView(context: CellContext, peers: Peers): readonly PeersFigure[] {
  return peers.measures.map((measure) => measureView(context, peers, measure));
}

function measureView(context: CellContext, peers: Peers, measure: PeerMeasure): PeersFigure {
  const { messages, format } = context;
  const { language } = format;
  const words = messages.evidenceCell.peers;
  const write = writerOf(context, measure.kind);
  const published = publishedOf(context, peers, measure);
  const own = measure.own && ownBesidePeers(context, measure.own);
  const ownLabel = measure.own ? words.here(words.ownWhat[measure.own]) : '';
  return {
    id: measure.id,
    title: measure.name[language],
    finding: [...ownSentence(context, measure, own), rangeSentence(context, published, write)],
    details: [sentence(() => measure.differs[language])],
    groups: [
      ...(own ? [ownBars(own, ownLabel)] : []),
      ...published.map(({ id, figure, number, others }): BarGroup => ({
        id,
        label: figure.label[language],
        colour: 'var(--ink-quiet)',
        bars: [
          { scenario: 'other', value: figure.value, label: number.text },
          ...(figure.control && others
            ? [{ scenario: 'base' as const, value: figure.control.value, label: others.text }]
            : []),
        ],
      })),
    ],
    numbers: Object.fromEntries<readonly ExplainedNumber[]>([
      ...(own ? [['own', [own.number]] as const] : []),
      ...published.map(
        ({ id, number, others }) => [id, others ? [others, number] : [number]] as const,
      ),
    ]),
    table: tableOf(context, measure, published, own && { label: ownLabel, ...own }),
    legend: published.some(({ others }) => others) ? [words.programmeBar, words.othersBar] : [],
    formatTick: write,
  };
}

function ownBars({ value, number }: OwnNumber, label: string): BarGroup {
  return {
    id: 'own',
    label,
    colour: 'var(--scenario-base)',
    bars: [{ scenario: 'other', value, label: number.text }],
  };
}

/** The highest first. */
function publishedOf(
  context: CellContext,
  { programmes }: Peers,
  measure: PeerMeasure,
): readonly Published[] {
  return programmes
    .flatMap((programme) =>
      programme.figures.map((figure, at) => ({ programme, figure, id: `${programme.id}-${at}` })),
    )
    .filter(({ figure }) => figure.measure === measure.id)
    .sort((a, b) => b.figure.value - a.figure.value)
    .map((each) => ({ ...each, ...numbersOf(context, measure, each) }));
}

function numbersOf(
  context: CellContext,
  measure: PeerMeasure,
  { programme, figure }: Pick<Published, 'programme' | 'figure'>,
): Pick<Published, 'number' | 'others'> {
  const { messages, format } = context;
  const words = messages.evidenceCell.peers;
  const write = writerOf(context, measure.kind);
  const { control } = figure;
  const explain = (): Explanation => explainFigure(context, measure, programme, figure);
  const withPersons = (value: string) => {
    if (measure.kind !== 'share') return value;
    if (figure.persons === undefined) return words.notPrinted(value);
    const persons = format.number(figure.persons);
    return figure.about ? words.ofAbout(value, persons) : words.of(value, persons);
  };
  return {
    number: { text: withPersons(write(figure.value)), explain },
    others: control && { text: words.others(write(control.value)), explain },
  };
}

function explainFigure(
  context: CellContext,
  measure: PeerMeasure,
  programme: PeerProgramme,
  figure: PeerFigure,
): Explanation {
  const { messages, format } = context;
  const { language } = format;
  const words = messages.evidenceCell.peers;
  const write = writerOf(context, measure.kind);
  const { control } = figure;
  const others = control && words.othersInStudy(write(control.value), control.of[language]);
  return {
    title: programme.programme[language],
    value: write(figure.value),
    origin: 'published',
    how: [
      words.ofWhom(figure.of[language]),
      ...(others === undefined ? [] : [others]),
      ...(programme.doubt ? [programme.doubt[language]] : []),
    ].join(' '),
    source: explainPublication(programme.source, context, figure.derived?.[language]),
  };
}

function rangeSentence(
  { messages, format }: CellContext,
  published: readonly Published[],
  write: (value: number) => string,
): Sentence {
  const { language } = format;
  const words = messages.evidenceCell.peers;
  const [highest, ...rest] = published;
  const lowest = rest.at(-1);
  if (!highest) return sentence(() => '');
  const bare = ({ figure, number }: Published) => ({ ...number, text: write(figure.value) });
  if (!lowest) {
    return sentence((mark) => words.single(mark(bare(highest)), highest.figure.label[language]));
  }
  return sentence((mark) =>
    words.range(mark(bare(lowest)), mark(bare(highest)), format.number(published.length)),
  );
}

function ownSentence(
  { messages, shown }: CellContext,
  measure: PeerMeasure,
  own: OwnNumber | undefined,
): Sentence[] {
  if (!own || !measure.own) return [];
  const words = messages.evidenceCell.peers;
  const what = words.ownWhat[measure.own];
  return [sentence((mark) => words.own(shown[0].explainer.name, mark(own.number), what))];
}

function tableOf(
  context: CellContext,
  measure: PeerMeasure,
  published: readonly Published[],
  own: (OwnNumber & { readonly label: string }) | undefined,
): TableData {
  const { messages, format } = context;
  const { language } = format;
  const { head, ofThem, othersOf, how } = messages.evidenceCell.peers;
  const write = writerOf(context, measure.kind);
  return {
    caption: measure.name[language],
    head: [head.what, head.value, head.of, head.others, head.how, head.source, head.doubt],
    rows: [
      ...(own ? [[own.label, own.number, '–', '–', '–', '–', '–']] : []),
      ...published.map(({ programme, figure, number }) => [
        figure.label[language],
        { ...number, text: write(figure.value) },
        ofThem(figure.of[language]),
        figure.control ? othersOf(write(figure.control.value), figure.control.of[language]) : '–',
        how(programme.design[language], programme.years[language], programme.country[language]),
        readPublication(programme.source, messages),
        programme.doubt?.[language] ?? '–',
      ]),
    ],
  };
}

function writerOf({ format }: CellContext, kind: PeerMeasure['kind']): (value: number) => string {
  switch (kind) {
    case 'share':
      return (value) => format.percent(value);
    case 'kronor':
      return (value) => format.kronor(value);
    case 'months':
      return (value) => format.months(value);
  }
}

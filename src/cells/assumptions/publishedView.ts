import type { PeerFinding, Peers } from '../../evidence/peers.ts';
import { readPublication } from '../../explanation/publication.ts';
import { formatInUnit } from '../../quantity/unit.ts';
import { fieldLabel } from '../../scenario/differenceSentence.ts';
import { centre, likelyRange, type Distribution } from '../../scenario/distribution.ts';
import { describeField } from '../../scenario/field.ts';
import { entryAt, isSame, type Json, type Path } from '../../scenario/layer.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { beliefOfPeer } from './beliefOfPeer.ts';

/** What others have published of an assumption. */
export interface PublishedView {
  readonly id: string;
  /** The assumptions that it speaks of. */
  readonly label: string;
  readonly programme: string;
  readonly finding: string;
  readonly of: string;
  readonly caution: string | undefined;
  readonly source: string;
  /** What can be taken over of it; undefined where it gives no number that means the same here. */
  readonly offer: Offer | undefined;
}

/** A belief that can stand in place of the scenario's own, by a press. */
export interface Offer {
  readonly path: Path;
  readonly belief: Distribution;
  /** Its centre and range. */
  readonly text: string;
  /** What is done, for undo. */
  readonly label: string;
  /** Whether the scenario believes it already. */
  readonly isTaken: boolean;
}

/** What speaks of some assumptions, in the order of the pack; by the first shown scenario. */
export function publishedView(
  context: CellContext,
  { findings }: Peers,
  paths: readonly string[],
): readonly PublishedView[] {
  const { messages, format } = context;
  const { language } = format;
  return findings
    .filter(({ about }) => paths.includes(about[0] ?? ''))
    .map((finding) => ({
      id: finding.id,
      label: finding.about.map((path) => fieldLabel(path.split('.'), messages)).join(', '),
      programme: messages.assumptionsCell.programmeAndYears(
        finding.programme[language],
        finding.years[language],
      ),
      finding: finding.finding[language],
      of: messages.assumptionsCell.publishedOf(finding.of[language]),
      caution: finding.caution?.[language],
      source: readPublication(finding.source, messages),
      offer: offerOf(context, finding),
    }));
}

function offerOf(
  { shown, messages, format }: CellContext,
  { taken, programme }: PeerFinding,
): Offer | undefined {
  const path = taken?.path.split('.');
  const field = path && describeField(path);
  if (!taken || !path || field?.kind !== 'belief') return undefined;
  const belief = beliefOfPeer(taken);
  const write = (value: number) => formatInUnit(value, field.unit, format, field.step);
  const [low, high] = likelyRange(belief) ?? [centre(belief), centre(belief)];
  const words = messages.assumptionsCell;
  return {
    path,
    belief,
    text: words.withRange(write(centre(belief)), write(low), write(high)),
    label: words.tookOver(fieldLabel(path, messages), programme[format.language]),
    isTaken: isSame(entryAt(shown[0].explainer.expectation.scenario, path), asJson(belief)),
  };
}

/** Whose published number a belief is, where it is one that has been taken over. */
export function takenFrom(
  scenario: Scenario,
  path: Path,
  { findings }: Peers,
): PeerFinding | undefined {
  const name = path.join('.');
  return findings.find(
    ({ taken }) =>
      taken?.path === name && isSame(entryAt(scenario, path), asJson(beliefOfPeer(taken))),
  );
}

const asJson = (belief: Distribution) => belief as unknown as Json;

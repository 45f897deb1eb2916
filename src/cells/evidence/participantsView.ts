import { baseYear, latestYear } from '../../evidence/countedYear.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { explainFigure } from '../../explanation/evidenceExplanation.ts';
import { sentence, type ExplainedNumber } from '../../explanation/explanation.ts';
import type { EvidenceFigure } from './evidenceFigure.ts';

const THEMES = ['development', 'cooperation', 'methods', 'conditions', 'confidence'] as const;

/** What the model does not use but a reader asks for: women and men, the participants' own survey, the process day. */
export function participantsView({ evidence, messages, format }: CellContext): EvidenceFigure {
  const words = messages.evidenceCell;
  const { indicatorsNns, processDay } = evidence;
  const base = baseYear(evidence);
  const surveyYear = latestYear(evidence).year;
  const number = (
    path: string,
    title: string,
    show: (value: number) => string,
  ): ExplainedNumber => {
    const explain = () => explainFigure(evidence, path, title, show, format.language);
    return { text: explain().value, explain };
  };
  const persons = (value: number) => format.persons(value);
  const percent = (value: number) => format.percent(value);
  const scale = (value: number) => format.number(value, 1);
  const women = (owner: string) => number(`${base.path}.${owner}.women`, words.women, persons);
  const men = (owner: string) => number(`${base.path}.${owner}.men`, words.men, persons);
  const { total } = base.counts;
  const rows = Object.entries(base.counts.groups).map(([id, group]) => ({
    id,
    group,
    share: group.women.value / group.starts.value,
  }));
  return {
    finding: [
      sentence((mark) =>
        words.participantsFinding(base.year, mark(women('total')), mark(men('total'))),
      ),
      sentence((mark) =>
        words.readyFinding(
          surveyYear,
          mark(number('indicatorsNns.readyForWorkOrStudies.start', words.firstSurvey, percent)),
          mark(number('indicatorsNns.readyForWorkOrStudies.exit', words.atExit, percent)),
        ),
      ),
    ],
    details: [sentence(() => words.participantsDetail)],
    groups: rows.map(({ id, group, share }) => ({
      id,
      label: group.name,
      colour: 'var(--scenario-base)',
      bars: [{ scenario: 'other', value: share, label: format.percent(share) }],
    })),
    numbers: Object.fromEntries(
      rows.map(({ id, group, share }) => [
        id,
        [
          {
            text: words.womenOf(
              format.number(group.women.value),
              format.number(group.starts.value),
              format.percent(share),
            ),
            explain: () => women(`groups.${id}`).explain(),
          },
        ],
      ]),
    ),
    table: {
      caption: words.womenTitle(base.year),
      head: [messages.figure.group, words.women, words.men],
      rows: [
        ...rows.map(({ id, group }) => [group.name, women(`groups.${id}`), men(`groups.${id}`)]),
        [words.all, women('total'), men('total')],
      ],
    },
    tables: [
      {
        caption: words.surveyTitle(surveyYear),
        head: [words.statement, words.firstSurvey, words.atExit],
        rows: [
          [
            indicatorsNns.readyForWorkOrStudies.measure[format.language],
            number('indicatorsNns.readyForWorkOrStudies.start', words.firstSurvey, percent),
            number('indicatorsNns.readyForWorkOrStudies.exit', words.atExit, percent),
          ],
          [
            indicatorsNns.hasSomeoneToTurnTo.measure[format.language],
            number('indicatorsNns.hasSomeoneToTurnTo.start', words.firstSurvey, percent),
            '–',
          ],
          [
            indicatorsNns.planAfterExitBegun.measure[format.language],
            '–',
            number('indicatorsNns.planAfterExitBegun.exit', words.atExit, percent),
          ],
        ],
      },
      {
        caption: words.processDayTitle(processDay.period.end.slice(0, 4)),
        head: [words.theme, words.lowest, words.mean, words.highest],
        rows: THEMES.map((theme) => [
          processDay.themes[theme].name[format.language],
          ...(['lowest', 'mean', 'highest'] as const).map((which) =>
            number(`processDay.themes.${theme}.${which}`, words[which], scale),
          ),
        ]),
      },
    ],
    howToRead: words.participantsHowToRead(format.number(total.starts.value)),
    legend: [],
    formatTick: (value) => format.percent(value),
  };
}

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { allMessagesIn } from '../../src/cells/kinds.ts';
import { sharesOfCompleters } from '../../src/programme/expectProgramme.ts';
import { QuantityFormat } from '../../src/quantity/format.ts';
import { EVEN_MIX } from '../../src/scenario/agencyMix.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { evidence, ready, vary, varyGroups } from '../run/readyScenarios.ts';
import { BROWSER_NAMES, launch } from './browsers.ts';
import {
  findingOf,
  form,
  numberField,
  openDetails,
  openNotebook,
  plain,
  plainTextOf,
  settled,
  showTables,
  themeChoice,
  type,
} from './notebookPage.ts';

const swedish = new QuantityFormat('sv');
const BASE = ready('bas-2017');
const TWO_YEARS = ready('tva-ar-samma-budget');

/** What the engine says, as the screen should write it. */
function said(scenario: Scenario, format = swedish) {
  const expected = expectScenario(scenario, evidence);
  const { payback, status } = expected.economy;
  return {
    payback: plain(format.months(payback.report, 1)),
    inWork: plain(format.percent(sharesOfCompleters(status.exit.completers).arbete, 1)),
    persons: plain(format.persons(Math.round(status.exit.completers.arbete))),
    starts: plain(format.personsNumber(expected.programme.startsPerYear)),
  };
}

/** What the exact engine says of payback: it follows every change at once. */
const paybackSentence = (page: Page) => plainTextOf(findingOf(page, /^(Mittvärde|Central value),/));
const outcomeSentence = (page: Page) => plainTextOf(findingOf(page, /^(Utfall|Outcomes)$/));

const sv = allMessagesIn('sv');

/** The sentence about payback comes to give these two scenarios' months, as the engine does. */
async function expectPayback(page: Page, base: Scenario, other: Scenario): Promise<void> {
  const numbers = findingOf(page, sv.dots.centralTitle).getByRole('button');
  const months = async () => (await numbers.allInnerTexts()).slice(0, 2).map(plain);
  await expect.poll(months).toEqual([said(base).payback, said(other).payback]);
}

const undoButton = (page: Page) => page.getByRole('button', { name: sv.app.undo, exact: true });

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch(name)));
  afterAll(() => browser.close());

  test('the question is answered at once, as the engine answers it', async () => {
    const page = await openNotebook(browser, { url: inject('servedUrl') });
    expect(await plainTextOf(page.getByRole('main'))).toContain(
      '10 000 framtider. Med ännu fler skulle chanserna flytta sig högst ± 1 av 100.',
    );
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Tvåårig insats?');
    expect(await page.title()).toBe('Tvåårig insats? – Scenarioverkstad');
    const [base, other] = [said(BASE), said(TWO_YEARS)];
    const names = ['Bas 2017', '24 månader, samma budget'] as const;
    expect(await paybackSentence(page)).toContain(
      sv.payback.pair(names[0], base.payback, names[1], other.payback),
    );
    const [when, whom] = [sv.shareTimesInText.exit, sv.denominatorsInText.completers];
    expect(await outcomeSentence(page)).toMatch(
      new RegExp(
        `^I ”${names[0]}” är ${base.persons} \\(\\d+–\\d+\\) i arbete ${when}, ${base.inWork} ${whom}\\. ` +
          `I ”${names[1]}” är det ${other.persons} \\(\\d+–\\d+\\), ${other.inWork}\\.`,
      ),
    );
    const key = page.getByRole('table', { name: sv.compare.title });
    const starts = key.getByRole('row', { name: /^Starter per år/ });
    expect(plain((await starts.getByRole('cell').allInnerTexts()).join(' '))).toMatch(
      `${base.starts} ${other.starts}`,
    );
    expect(await form(page).getByRole('combobox').inputValue()).toBe('tva-ar-samma-budget');
  });

  test('what is compared can be changed', async () => {
    const page = await openNotebook(browser);
    const compared = form(page).getByRole('combobox', { name: '”Bas 2017” jämförs med' });
    await compared.selectOption({ label: '24 månader, samma antal starter' });
    await expectPayback(page, BASE, ready('tva-ar-samma-starter'));
    await compared.selectOption({ label: 'Bas 2019' });
    await expectPayback(page, BASE, ready('bas-2019'));
    expect(await form(page).innerText()).toContain('Som ”Bas 2017”, men');
  });

  test('levers change the answer, and the change can be undone', async () => {
    const page = await openNotebook(browser);
    const garden = numberField(page, 'Trädgårdsgruppen', 'månader');
    await type(garden, '18');
    const shorter = varyGroups(TWO_YEARS, { plannedLengthMonths: 18 }, ['tradgard']);
    await expectPayback(page, BASE, shorter);
    await form(page).getByRole('radio', { name: sv.choices['levers.hold.starts'] }).check();
    const startsHeld = vary(shorter, { levers: { hold: 'starts' } });
    await expectPayback(page, BASE, startsHeld);
    const undo = undoButton(page);
    await undo.click();
    await expectPayback(page, BASE, shorter);
    await undo.click();
    await expectPayback(page, BASE, TWO_YEARS);
    expect(await undo.isDisabled()).toBe(true);
    await page.getByRole('button', { name: sv.app.redo, exact: true }).click();
    await expectPayback(page, BASE, shorter);
  });

  test('everything can be read in English, and back in Swedish', async () => {
    const page = await openNotebook(browser);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('A two-year programme? – Scenarioverkstad');
    const english = new QuantityFormat('en');
    const [from, to] = [said(BASE, english).payback, said(TWO_YEARS, english).payback];
    expect(await paybackSentence(page)).toContain(
      allMessagesIn('en').payback.pair('Base 2017', from, '24 months, same budget', to),
    );
    await page.getByRole('button', { name: 'Svenska' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    expect(await page.title()).toBe('Tvåårig insats? – Scenarioverkstad');
    await expectPayback(page, BASE, TWO_YEARS);
  });
});

describe('in chromium alone', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launch('chromium')));
  afterAll(() => browser.close());

  /** Where the exact engine alone is asked, which needs no futures. */
  const openRough = () => openNotebook(browser, { url: inject('roughUrl') });

  test('levers: starts, empty places, cost', async () => {
    const page = await openRough();
    await form(page).getByRole('radio', { name: sv.choices['levers.hold.starts'] }).check();
    let present = vary(TWO_YEARS, { levers: { hold: 'starts' } });
    await type(numberField(page, 'MAC', 'personer per år'), '40');
    present = varyGroups(present, { startsPerYear: 40 }, ['mac']);
    await expectPayback(page, BASE, present);
    await form(page).getByRole('checkbox', { name: sv.fields['levers.fillPlaces'] }).check();
    present = vary(present, { levers: { fillPlaces: true } });
    await expectPayback(page, BASE, present);
    await type(numberField(page, 'Årskostnad', 'kronor'), '10,5 mkr');
    present = vary(present, { levers: { costKronor: 10_500_000 } });
    await expectPayback(page, BASE, present);
  });

  test('the planned length of each group has a slider', async () => {
    const page = await openRough();
    let sentence = await paybackSentence(page);
    for (const group of ['Trädgårdsgruppen', 'Upplevelsegruppen', 'Salixgruppen', 'MAC']) {
      const { slider, typed } = numberField(page, group, 'månader');
      const before = await typed.inputValue();
      await slider.press('PageUp');
      await expect.poll(() => paybackSentence(page)).not.toBe(sentence);
      expect(await typed.inputValue()).not.toBe(before);
      sentence = await paybackSentence(page);
    }
  });

  test('a cost is read as people write it', async () => {
    const page = await openRough();
    const cost = numberField(page, 'Årskostnad', 'kronor');
    for (const text of ['9,2 mkr', '9 200 000', '9200000']) {
      await type(cost, text);
      await expect.poll(() => cost.typed.inputValue()).toBe('9,20\u00a0mkr');
      await expectPayback(page, BASE, vary(TWO_YEARS, { levers: { costKronor: 9_200_000 } }));
      await undoButton(page).click();
      await expectPayback(page, BASE, TWO_YEARS);
    }
  });

  test('a number is read with its unit, as the field itself writes it', async () => {
    const page = await openRough();
    const garden = numberField(page, 'Trädgårdsgruppen', 'månader');
    await type(garden, '18 månader');
    await expect.poll(() => garden.typed.inputValue()).toBe('18\u00a0månader');
    expect(await garden.problem.count()).toBe(0);
    const fixedShare = numberField(
      page,
      sv.fields['assumptions.cost.fixedShare'],
      sv.unitWords.share,
    );
    await type(fixedShare, '50 %');
    await expect.poll(() => fixedShare.typed.inputValue()).toBe('50\u00a0%');
    expect(await fixedShare.problem.count()).toBe(0);
    const cost = numberField(page, 'Årskostnad', 'kronor');
    await type(cost, '10 mkr');
    await expect.poll(() => cost.typed.inputValue()).toBe('10,00\u00a0mkr');
  });

  test('a cost that cannot be read, or cannot be, is kept with a sentence and changes nothing', async () => {
    const page = await openRough();
    const before = await paybackSentence(page);
    const cost = numberField(page, 'Årskostnad', 'kronor');
    await type(cost, 'abc');
    expect(await cost.typed.inputValue()).toBe('abc');
    expect(await plainTextOf(cost.problem)).toBe(
      '”abc” går inte att läsa här. Skriv till exempel 9,2 mkr eller 9 200 000.',
    );
    expect(await cost.typed.getAttribute('aria-invalid')).toBe('true');
    await type(cost, '99 000');
    expect(await cost.typed.inputValue()).toBe('99 000');
    expect(await plainTextOf(cost.problem)).toMatch(
      /^99 000 ligger utanför 0,10 mkr till 1 000,00 mkr\. Värdet är inte ändrat\.$/,
    );
    expect(await paybackSentence(page)).toBe(before);
    await cost.typed.press('Escape');
    expect(plain(await cost.typed.inputValue())).toBe('9,18 mkr');
    expect(await cost.problem.count()).toBe(0);
  });

  test('the intake can be even, or chosen agency by agency', async () => {
    const page = await openRough();
    const even = form(page).getByRole('radio', { name: sv.sections.mixEven });
    await even.check();
    const evenly = varyGroups(TWO_YEARS, { agencyMix: EVEN_MIX });
    await expectPayback(page, BASE, evenly);
    await form(page).getByRole('radio', { name: sv.sections.mixOwn }).check();
    const mac = form(page).getByRole('group', { name: 'MAC: andel från varje myndighet' });
    const typed = mac.getByRole('textbox', { name: 'Försäkringskassan, procent' });
    await type({ typed }, '50');
    const mix = { kind: 'shares', fk: 0.5, af: 0.25, ske: 0.25, other: 0 } as const;
    await expectPayback(page, BASE, varyGroups(evenly, { agencyMix: mix }, ['mac']));
    const af = mac.getByRole('textbox', { name: 'Arbetsförmedlingen, procent' });
    expect(plain(await af.inputValue())).toBe('25 %');
  });

  test('assumptions hold for both scenarios', async () => {
    const page = await openRough();
    const both = (change: (scenario: Scenario) => Scenario) =>
      expectPayback(page, change(BASE), change(TWO_YEARS));
    await type(
      numberField(page, sv.fields['assumptions.cost.fixedShare'], sv.unitWords.share),
      '50',
    );
    const fixed = (scenario: Scenario) =>
      vary(scenario, {
        assumptions: { cost: { ...scenario.assumptions.cost, fixedShare: 0.5 } },
      });
    await both(fixed);
    await form(page)
      .getByRole('radio', { name: sv.choices['assumptions.agencyEffect.group'] })
      .check();
    const method = (scenario: Scenario) =>
      vary(fixed(scenario), { assumptions: { agencyEffect: 'group' } });
    await both(method);
    await form(page)
      .getByRole('radio', { name: sv.choices['assumptions.exitShares.estimate.raw'] })
      .check();
    const raw = (scenario: Scenario) =>
      vary(method(scenario), {
        assumptions: { exitShares: { ...scenario.assumptions.exitShares, estimate: 'raw' } },
      });
    await both(raw);
    for (const calibration of ['B', 'C'] as const) {
      await form(page)
        .getByRole('radio', { name: new RegExp(`^${calibration}: `) })
        .check();
      await both((scenario) =>
        vary(raw(scenario), {
          assumptions: { benefit: { ...scenario.assumptions.benefit, calibration } },
        }),
      );
    }
  });

  test('more chance of work in the extra time shortens payback; the base stays', async () => {
    const page = await openRough();
    const label = sv.fields['assumptions.extension.jobHazardRatio'];
    await type(numberField(page, label, sv.unitWords.factor), '2');
    await expect.poll(() => paybackSentence(page)).not.toContain(said(TWO_YEARS).payback);
    expect(await paybackSentence(page)).toContain(said(BASE).payback);
    const persists = sv.choices['assumptions.afterExit.mode.statusPersists'];
    await form(page).getByRole('radio', { name: persists }).check();
    expect(await paybackSentence(page)).toContain(said(BASE).payback);
  });

  test('what the length alone does is said with the figures of the report', async () => {
    const page = await openRough();
    await openDetails(page);
    const text = await plainTextOf(page.getByRole('figure', { name: sv.dots.centralTitle }));
    expect(text).toContain('värdering B: 69,8 månader i båda fallen');
    expect(text).toContain('76,8 → 87,6 månader (+14 %)');
  });

  test('one field, or everything, can be put back', async () => {
    const page = await openRough();
    const [garden, cost] = [
      numberField(page, 'Trädgårdsgruppen', 'månader'),
      numberField(page, 'Årskostnad', 'kronor'),
    ];
    await type(cost, '12,5 mkr');
    await type(garden, '30');
    expect(await plainTextOf(garden.field)).toContain('Bas: 12 månader');
    await cost.reset.click();
    expect(plain(await cost.typed.inputValue())).toBe('9,18 mkr');
    expect(plain(await garden.typed.inputValue())).toBe('30 månader');
    await form(page).getByRole('button', { name: sv.sections.resetScenarios }).click();
    expect(plain(await garden.typed.inputValue())).toBe('24 månader');
    await expectPayback(page, BASE, TWO_YEARS);
    expect(await form(page).getByRole('button', { name: sv.sections.resetScenarios }).count()).toBe(
      0,
    );
    await undoButton(page).click();
    expect(plain(await garden.typed.inputValue())).toBe('30 månader');
  });

  test('Ctrl+Z and Ctrl+Shift+Z walk back and forth', async () => {
    const page = await openRough();
    const garden = numberField(page, 'Trädgårdsgruppen', 'månader');
    await garden.slider.focus();
    await garden.slider.press('ArrowLeft');
    await garden.slider.press('ArrowLeft');
    const lengths: string[] = [];
    for (const keys of ['Control+z', 'Control+z', 'Control+Shift+Z', 'Control+y', 'Control+y']) {
      await page.keyboard.press(keys);
      lengths.push(plain(await garden.typed.inputValue()));
    }
    expect(lengths.map((length) => parseInt(length))).toEqual([23, 24, 23, 22, 22]);
  });

  test('one drag is one step, and shows where things stood', async () => {
    const page = await openRough();
    const { slider, typed } = numberField(page, 'MAC', 'månader');
    const ghosts = page.locator('svg .ghost');
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error('the slider is not shown');
    const at = (share: number) => box.x + 8 + share * (box.width - 16);
    const y = box.y + box.height / 2;
    await page.mouse.move(at(23 / 35), y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(at((23 - step) / 35), y);
    await expect.poll(() => ghosts.count()).toBeGreaterThan(0);
    expect(parseInt(await typed.inputValue())).toBeLessThan(16);
    await page.mouse.up();
    await expect.poll(() => ghosts.count()).toBe(0);
    const undo = undoButton(page);
    await undo.click();
    expect(parseInt(await typed.inputValue())).toBe(24);
    expect(await undo.isDisabled()).toBe(true);
  });

  test('no Swedish is left on the English screen', async () => {
    const page = await openNotebook(browser);
    await openDetails(page);
    await form(page).getByRole('radio', { name: sv.sections.mixOwn }).check();
    const words = await allWords(page);
    expect(swedishIn(words).length).toBeGreaterThan(50); // the search finds what is there
    await page.getByRole('button', { name: 'English' }).click();
    await settled(page);
    expect(swedishIn(await allWords(page))).toEqual([]);
    await showTables(page);
    await form(page)
      .getByRole('radio', { name: allMessagesIn('en').choices['levers.hold.starts'] })
      .check();
    expect(swedishIn(await allWords(page))).toEqual([]);
  });

  test('the theme is set and remembered', async () => {
    const page = await openNotebook(browser);
    const html = page.locator('html');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await themeChoice(page).selectOption('dark');
    expect(await html.getAttribute('data-theme')).toBe('dark');
    expect(await paper()).not.toBe(light);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await html.getAttribute('data-theme')).toBe('dark');
    expect(await themeChoice(page).inputValue()).toBe('dark');
    await themeChoice(page).selectOption('system');
    expect(await html.getAttribute('data-theme')).toBeNull();
  });

  test('on paper there are no controls', async () => {
    const page = await openNotebook(browser);
    await page.emulateMedia({ media: 'print' });
    // A lever in a sentence stays, as the words that it is.
    expect(await page.locator('input[type=range]:visible').count()).toBe(0);
    expect(await page.getByRole('button', { name: sv.app.save }).count()).toBe(0);
    expect(await page.getByRole('button', { name: sv.figure.table }).count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('figure svg').first().isVisible()).toBe(true);
  });

  test('nothing is wider than the window', async () => {
    const page = await openNotebook(browser);
    const excess = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    const expectNone = async (screen: string) => {
      for (const width of [1920, 1440, 1024, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => drawnWidth(page)).toBeLessThanOrEqual(width);
        expect(await excess(), `${screen} at ${String(width)}`).toBe(0);
      }
    };
    await expectNone('pictures');
    await page.getByRole('button', { name: 'English' }).click();
    await openDetails(page);
    await expectNone('pictures in English');
    await showTables(page);
    await expectNone('tables in English');
  });

  test.each(['sv', 'en'] as const)(
    'a phone shows every key figure, and a wider table says that it goes on: %s',
    async (language) => {
      const page = await openNotebook(browser, { language, width: 390, height: 844 });
      const { compare, figure } = allMessagesIn(language);
      const difference = page
        .getByRole('table', { name: compare.title })
        .getByRole('columnheader', { name: figure.difference });
      const { x = NaN, width = NaN } = (await difference.boundingBox()) ?? {};
      expect(x + width).toBeLessThanOrEqual(390);
      expect(await page.getByText(figure.tableIsWider).count()).toBe(0);

      await showTables(page);
      const area = page.getByRole('region', { name: figure.payback, exact: true });
      expect(await page.getByText(figure.tableIsWider).first().isVisible()).toBe(true);
      await area.press('ArrowRight');
      await expect.poll(() => area.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    },
  );
});

/** Drawings are made anew a moment after the window has changed. */
function drawnWidth(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, ...[...document.querySelectorAll('figure svg')].map((each) => each.clientWidth)),
  );
}

/** Everything that is read or read out: text, names, hints, but not what is meant to be Swedish. */
async function allWords(page: Page): Promise<string> {
  const found = await page.evaluate(() => {
    const texts = [document.title, document.body.innerText];
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'aria-valuetext', 'placeholder', 'alt']) {
        texts.push(element.getAttribute(name) ?? '');
      }
      if (element instanceof HTMLInputElement) texts.push(element.value);
    }
    return texts.join('\n');
  });
  return NAMES.reduce((text, name) => text.replaceAll(name, ''), found);
}

const NAMES = [
  ...['Trädgårdsgruppen', 'Upplevelsegruppen', 'Salixgruppen'],
  ...['Försäkringskassan', 'Arbetsförmedlingen', 'Socialkontor Ekonomi'],
  ...['Scenarioverkstad', 'Svenska'],
];

/** Words with Swedish letters, and common words that English does not have. */
function swedishIn(text: string): string[] {
  const words = text.toLowerCase().match(/[a-zåäöé]+/g) ?? [];
  return [...new Set(words)].filter((word) => /[åäö]/.test(word) || COMMON.has(word));
}

const COMMON = new Set(
  (
    'och att det som en ett av med till inte om eller den de har kan ska vid efter antal andel ' +
    'arbete studier avbrott rehab kostnad nytta tid platser bas budget budgeten starter starterna ' +
    'personer person deltagare grupp grupper mål tabell bild spara reglage antaganden planerad ' +
    'framtider framtid slump slumpen fler nio tio utfall tema ljust som fil öppna ångra inom aldrig samma status mkr kr mån procent kronor enligt'
  )
    .split(' ')
    .filter((word) => !['rehab', 'budget', 'status', 'person', 'kronor', 'har'].includes(word)),
);

import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allMessagesIn, type CellKind } from '../../src/cells/kinds.ts';
import { launch } from './browsers.ts';
import {
  addCell,
  form,
  numberField,
  openNotebook,
  plain,
  plainTextOf,
  settled,
  type,
} from './notebookPage.ts';

const sv = allMessagesIn('sv');
const TWO_YEARS = 'tva-ar-samma-budget';

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

async function withCell(kind: CellKind): Promise<{ page: Page; cell: Locator }> {
  const page = await openNotebook(browser);
  return { page, cell: await addCell(page, kind) };
}

const headline = (page: Page) =>
  plainTextOf(page.locator('[data-cell=aterbetalning] .finding').first());

test('levers of several scenarios stand in one cell, and move what depends on them', async () => {
  const { page, cell } = await withCell('levers');
  const add = cell.getByLabel(sv.leversCell.add);
  await add.selectOption(`${TWO_YEARS} levers.groups.mac.plannedLengthMonths`);
  await add.selectOption('bas-2017 levers.costKronor');
  await add.selectOption(`${TWO_YEARS} levers.hold`);
  const before = await headline(page);
  const length = cell.getByRole('textbox', { name: /^Planerad tid, MAC/ });
  await type({ typed: length }, '18');
  await expect.poll(() => headline(page)).not.toBe(before);
  expect(plain(await numberField(page, 'MAC', 'månader').typed.inputValue())).toBe('18 månader');
  await cell.getByRole('radio', { name: 'antalet starter' }).check();
  await expect
    .poll(() => form(page).getByRole('radio', { name: 'antalet starter' }).isChecked())
    .toBe(true);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => headline(page)).toBe(before);
  await cell
    .getByRole('button', { name: sv.leversCell.removeOf('Årskostnad', 'Bas 2017') })
    .click();
  await expect.poll(() => cell.getByRole('textbox', { name: /^Årskostnad/ }).count()).toBe(0);
  await page.keyboard.press('Control+z');
  await cell.getByRole('textbox', { name: /^Årskostnad/ }).waitFor();
});

test('a scenario lists how it differs, and each difference can be taken away', async () => {
  const { page, cell } = await withCell('scenario');
  const rows = () => cell.locator('tbody tr').allInnerTexts();
  expect((await rows()).map(plain)[3]).toMatch(/^Planerad tid, MAC 12 månader 24 månader/);
  await cell.getByRole('button', { name: sv.scenarioCell.resetOf('Planerad tid, MAC') }).click();
  await expect.poll(async () => (await rows()).length).toBe(3);
  expect(plain(await numberField(page, 'MAC', 'månader').typed.inputValue())).toBe('12 månader');
});

test('three scenarios are compared, and the best of them is named', async () => {
  const { page, cell } = await withCell('compare');
  await cell.getByRole('button', { name: /^Gör något med cellen/ }).click();
  await page.getByLabel(sv.cell.also).selectOption('tva-ar-samma-starter');
  await page.keyboard.press('Escape');
  await settled(page);
  await expect
    .poll(() => plainTextOf(cell))
    .toContain(
      'kortast först: 61,0 månader för ”Bas 2017”, 65,8 månader för ”24 månader, samma budget” och 66,5 månader',
    );
  expect(await plainTextOf(cell)).toMatch(/Mest nytta per krona av alla ger ”/);
  const against = cell.getByRole('table', { name: sv.paired.manyTitle('Bas 2017') });
  expect(await against.getByRole('row').count()).toBe(4);
});

test('who pays and who gains is drawn for the actor one asks for', async () => {
  const { page, cell } = await withCell('actors');
  await settled(page);
  expect(await plainTextOf(cell)).toContain('betalar samhället 9,18 mkr för ett år');
  await cell.getByLabel(sv.actorsCell.whose).selectOption('city');
  await expect
    .poll(() => plainTextOf(cell))
    .toMatch(/betalar staden 1,84 mkr för ett år och får tillbaka 0,10 mkr om året/);
  const box = cell.getByRole('table', { name: plain(sv.actorsCell.box('Bas 2017')) });
  const state = box.getByRole('row', { name: /^Staten/ });
  const expected = await state.textContent();
  await cell.getByRole('radio', { name: sv.actorsCell.readings.interval }).check({ force: true });
  await expect.poll(() => state.textContent()).not.toBe(expected);
  // Who pays follows the cost.
  await type(numberField(page, 'Årskostnad', 'kronor'), '6 mkr');
  await expect.poll(() => plainTextOf(cell)).toContain('betalar staden 1,20 mkr för ett år');
});

test('who pays and who gains can be set in shares of one’s own, and the account follows', async () => {
  const { page, cell } = await withCell('actors');
  await cell.getByLabel(sv.actorsCell.whose).selectOption('city');
  await expect.poll(() => plainTextOf(cell)).toContain('betalar staden 1,84 mkr för ett år');
  const split = form(page)
    .getByRole('group', { name: sv.fields['assumptions.cost.split'] })
    .first();
  await split.getByRole('radio', { name: sv.moneySplits.law }).check();
  await expect.poll(() => plainTextOf(cell)).toContain('betalar staden 2,30 mkr för ett år');
  await split.getByRole('radio', { name: sv.moneySplits.shares }).check();
  await type(numberField(page, 'Staden', 'procent'), '50 %');
  await expect.poll(() => plainTextOf(cell)).toContain('betalar staden 4,59 mkr för ett år');
  // The others share the rest as they did, and the shares stay a whole.
  expect(await numberField(page, 'Försäkringskassan', 'procent').typed.inputValue()).toMatch(/^33/);
  await split
    .getByRole('button', { name: sv.sections.resetField(sv.fields['assumptions.cost.split']) })
    .click();
  await expect.poll(() => plainTextOf(cell)).toContain('betalar staden 1,84 mkr för ett år');

  const key = form(page).getByRole('group', { name: sv.fields['assumptions.benefit.key'] }).first();
  await key.getByRole('radio', { name: sv.moneySplits.shares }).check();
  await type(numberField(page, 'Staden', 'procent'), '100 %');
  await expect.poll(() => plainTextOf(cell)).toMatch(/får tillbaka 1,8\d mkr om året/);
});

test('the calendar follows the places: a longer stay shows later, and the line goes to Foajén', async () => {
  const { page, cell } = await withCell('calendar');
  const text = () => plainTextOf(cell);
  await expect
    .poll(text, { timeout: 20_000 })
    .toMatch(/År 2 når i snitt bara \d+(,\d)? planerat slut/);
  expect(await text()).toContain('väntar ingen');
  await form(page).getByRole('checkbox', { name: sv.fields['levers.limitPlaces'] }).check();
  await form(page).getByText(sv.fields['levers.groups.*.places'], { exact: true }).click();
  await type(numberField(page, 'MAC', 'personer'), '12');
  await type(numberField(page, sv.fields['levers.foyerPlaces'], 'personer'), '6');
  await expect
    .poll(text, { timeout: 20_000 })
    .toMatch(/väntat i snitt [\d,]+ månader; när året är slut står i snitt \d/);
  await expect.poll(text, { timeout: 20_000 }).toMatch(/i Foajén, som har 6/);
  // Month by month, in one group, as a table.
  await cell.getByRole('radio', { name: sv.calendarCell.readings.waiting }).check({ force: true });
  await cell.getByRole('combobox', { name: sv.calendarCell.whose }).selectOption('mac');
  await cell.getByRole('button', { name: sv.figure.table }).first().click();
  const month = cell.getByRole('table', { name: sv.calendarCell.title }).getByRole('row').last();
  expect(await plainTextOf(month)).toMatch(/^60/);
  const years = cell.getByRole('table', { name: plain(sv.calendarCell.years('Bas 2017')) });
  expect(await years.getByRole('row').count()).toBe(6);
});

test('goals have chances, and a proposed one is taken over', async () => {
  const { page, cell } = await withCell('goals');
  await settled(page);
  await expect
    .poll(() => plainTextOf(cell))
    .toMatch(
      /nås minst \d+ % \(\d+ personer\) i varannan framtid, \d+ % \(\d+ personer\) i fyra av fem/,
    );
  expect(await plainTextOf(cell)).toMatch(/Målet 25 % nås i (ungefär )?\d+ av 100 framtider/);
  // Of MAC, with what was counted beside.
  await cell.getByRole('combobox', { name: /^Grupp/ }).selectOption('mac');
  await cell.getByRole('button', { name: sv.figure.table }).first().click();
  const row = cell.getByRole('row', { name: /^MAC/ }).first();
  expect(await plainTextOf(row)).toMatch(/6 av 17 \(35 %\)/);
  const take = cell.getByRole('button', { name: /^Sätt målet till/ });
  const [realistic] = /\d+ %/.exec(plain((await take.first().textContent()) ?? '')) ?? [];
  await take.first().click();
  await expect.poll(() => plainTextOf(cell)).toContain(`Målet ${realistic ?? ''} nås i`);
  const goal = cell.getByRole('button', { name: sv.goalsCell.isGoal });
  await expect.poll(() => goal.evaluate((button) => button === document.activeElement)).toBe(true);
  // It is a target like any other: with a chance of four in five, and it can be undone.
  await expect
    .poll(() => plainTextOf(cell))
    .toMatch(/nås i (ungefär )?(7[5-9]|8\d|9\d) av 100 framtider/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => plainTextOf(cell)).not.toContain(`Målet ${realistic ?? ''} nås i`);
});

test('the map of goals follows the point that is dragged or typed', async () => {
  const { page, cell } = await withCell('goals');
  await cell.getByRole('radio', { name: sv.goalsCell.views.map }).check({ force: true });
  const text = () => plainTextOf(cell);
  await expect
    .poll(text)
    .toMatch(
      /För 34 månader krävs att 24 % \(15 personer\) av dem som fullföljer, i alla grupper, går till arbete/,
    );
  expect(await text()).toMatch(/För 14 månader krävs 6\d % \(40 personer\)/);
  const before = await text();
  await cell.scrollIntoViewIfNeeded();
  const ring = cell.locator('svg .handle .ring');
  await ring.scrollIntoViewIfNeeded();
  const box = await ring.boundingBox();
  if (!box) throw new Error('no ring');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 60, { steps: 6 });
  const work = cell.getByRole('textbox', { name: 'Arbete, procent' });
  await expect.poll(async () => Number.parseFloat(await work.inputValue())).toBeGreaterThan(30);
  expect(await text()).not.toBe(before);
  // What the point says stands there at most two frames after each move.
  const late = await cell.locator('svg .handle').evaluate(async (handle) => {
    const said = () => handle.closest('figure')?.querySelector('.finding')?.textContent;
    const { left, top } = handle.getBoundingClientRect();
    const frame = () => new Promise(requestAnimationFrame);
    let count = 0;
    for (let move = 1; move <= 10; move++) {
      const earlier = said();
      const at = { clientX: left + 20, clientY: top + 20 + 12 * move, bubbles: true };
      handle.dispatchEvent(new PointerEvent('pointermove', at));
      await frame();
      await frame();
      if (said() === earlier) count += 1;
    }
    return count;
  });
  expect(late).toBe(0);
  await page.mouse.up();
  await cell.getByRole('button', { name: sv.goalMap.back }).click();
  await expect.poll(async () => plain(await work.inputValue())).toBe('25 %');
  // By keyboard: all in work pays back soonest.
  await type({ typed: work }, '100 %');
  await expect.poll(text).toMatch(/punkten betalar sig på 9,\d månader/);
  await type({ typed: cell.getByRole('textbox', { name: /^Kostnad under året/ }) }, '6,95 mkr');
  await expect.poll(text).toMatch(/punkten betalar sig på 6,\d månader/);
});

test('what a goal takes is sought, can be set, and says when it is out of reach', async () => {
  const { page, cell } = await withCell('goals');
  await cell.getByRole('radio', { name: sv.goalsCell.views.seek }).check({ force: true });
  const text = () => plainTextOf(cell);
  const choose = (label: string, option: string) =>
    cell.getByRole('combobox', { name: label }).selectOption(option);
  await choose(sv.figure.goal, 'aterbetalning-34');
  await expect
    .poll(text, { timeout: 20_000 })
    .toMatch(
      /nås i 50 av 100 framtider i ”24 månader, samma budget” med årskostnad på högst [45],\d\d mkr/,
    );
  // It becomes a scenario of its own, beside the one it was sought in; that one stays as it was.
  const scenario = cell.getByRole('combobox', { name: sv.goalSeek.scenario });
  await cell.getByRole('button', { name: /^Nytt scenario med: Årskostnad/ }).click();
  await expect
    .poll(() => scenario.locator('option:checked').textContent())
    .toMatch(/^24 månader, samma budget, årskostnad [45],\d\d/);
  await cell.getByText(/^Så står det redan i ”24 månader, samma budget, årskostnad/).waitFor();
  // Whoever goes by keyboard goes on in the cell, from the choice of scenario.
  await page.keyboard.press('Tab');
  expect(await scenario.evaluate((list) => list === document.activeElement)).toBe(true);
  await expect
    .poll(async () => plain(await numberField(page, 'Årskostnad', 'kronor').typed.inputValue()))
    .toBe('9,18 mkr');
  const cells = await page.locator('[data-cell]').count();
  await cell.getByRole('button', { name: /^Jämför ”24 månader, samma budget” och/ }).click();
  await expect.poll(() => page.locator('[data-cell]').count()).toBe(cells + 1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => scenario.locator('option:checked').textContent())
    .toBe('24 månader, samma budget');
  // Together with another lever.
  await choose(sv.figure.goal, 'aterbetalning-34');
  await cell.getByText(sv.goalSeek.two).click();
  await choose(sv.goalSeek.together, 'levers.admittedShare');
  const frontier = cell.getByRole('figure', { name: /^Årskostnad och / });
  await frontier.getByText(sv.goalSeek.sufficesBelow).waitFor({ timeout: 60_000 });
  expect(await plainTextOf(frontier)).toMatch(/årskostnad, är \d+,\d\d mkr eller mindre när/);
  await frontier.getByRole('button', { name: sv.figure.table, exact: true }).click();
  const pairs = frontier.getByRole('table', { name: sv.goalSeek.two }).getByRole('row');
  await pairs.last().waitFor({ timeout: 60_000 });
  const costs = await pairs.allTextContents();
  expect(costs).toHaveLength(8);
  const million = (row = '') => Number(/(\d+,\d+)\smkr/.exec(plain(row))?.[1]?.replace(',', '.'));
  // The stricter the selection, the more a year may cost.
  expect(million(costs[1])).toBeGreaterThan(million(costs[4]));
  // A lever of all groups at once, set and undone as one change.
  await choose(sv.goalSeek.input, 'levers.groups.*.plannedLengthMonths');
  await expect
    .poll(text, { timeout: 20_000 })
    .toMatch(/med planerad tid, alla grupper på högst \d+(,\d)? månader/);
  await cell
    .getByRole('button', { name: /^Nytt scenario med: Planerad tid, alla grupper/ })
    .click();
  await expect
    .poll(() => scenario.locator('option:checked').textContent())
    .toMatch(/^24 månader, samma budget, \d+(,\d)?.månader i insatsen$/);
  await page.keyboard.press('Control+z');
  // What would have to be true, one assumption at a time.
  await cell.getByText(sv.goalSeek.switching).click();
  const value = cell.getByRole('row', { name: /^Värdet av ett arbete / });
  await value.waitFor({ timeout: 30_000 });
  expect(await plainTextOf(value)).toMatch(/100 % 2\d\d % .* nej/);
  await choose(sv.figure.goal, 'aterbetalning-14');
  await choose(sv.goalSeek.certainty, '0.9');
  await choose(sv.goalSeek.input, 'levers.costKronor');
  await expect
    .poll(text, { timeout: 20_000 })
    .toMatch(
      /går inte inom rimliga gränser .* genom detta ensamt: årskostnad\. Som bäst nås det i \d+ av 100, vid 4,00 mkr/,
    );
  await choose(sv.goalSeek.input, 'levers.handOverQuality');
  await expect
    .poll(text, { timeout: 20_000 })
    .toMatch(/Enbart överlämning efter avslut gör ingen skillnad som går att se .*\. Målet/);
});

test('what the answer hangs on is told three ways', async () => {
  const { page, cell } = await withCell('drivers');
  const text = () => plainTextOf(cell);
  await expect
    .poll(text, { timeout: 30_000 })
    .toMatch(
      /mest: nyttans svängning från år till år\. I de troliga ändarna blir svaret 10\d,\d månader och 4[12],\d månader/,
    );
  expect(await text()).toMatch(
    /flyttar mest: årskostnad\. En tiondel ner och upp ger 59,2 månader och 72,3 månader/,
  );
  // The bars follow the scenario.
  await type(numberField(page, 'Årskostnad', 'kronor'), '7 mkr');
  await expect
    .poll(text, { timeout: 30_000 })
    .toMatch(/En tiondel ner och upp ger 45,\d månader och 55,\d månader/);
  await page.keyboard.press('Control+z');
  await settled(page);
  await cell.getByRole('radio', { name: sv.driversCell.views.spread }).check({ force: true });
  await expect
    .poll(text, { timeout: 20_000 })
    .toMatch(/nyttans svängning från år till år(\. Det förklarar ensamt \d\d % av|, och )/);
  expect(await text()).toMatch(/\d\d % om resten vore känt/);
  await cell.getByRole('radio', { name: sv.driversCell.views.learn }).check({ force: true });
  // With so few futures it can be less than the error of the count.
  await expect
    .poll(text, { timeout: 20_000 })
    .toMatch(
      /vore värt (högst [\d ]+ kr (\(± [\d ]+ kr\) )?för|att veta allt .* kan inte avgöras \(± [\d ]+ kr\)\.)/,
    );
  await cell.getByRole('button', { name: sv.figure.table }).first().click();
  expect(await cell.getByRole('row', { name: /^Allt/ }).count()).toBe(1);
  await cell
    .getByRole('combobox', { name: sv.driversCell.followedPersons })
    .selectOption({ label: '500 personer' });
  await expect.poll(text, { timeout: 20_000 }).toMatch(/500 personer till/);
});

test('targets are set, switched off, added and taken away, and the chances follow', async () => {
  const { page, cell } = await withCell('targets');
  await settled(page);
  const label = 'Arbete av dem som fullföljt, vid avslut';
  const row = cell.getByRole('row', { name: new RegExp(label) });
  const limit = cell.getByLabel(sv.targetsCell.valueOf(label));
  expect(plain(await limit.inputValue())).toBe('25 %');
  const before = await plainTextOf(row);
  expect(before).toMatch(/minst.*\d+ av 100/);
  await type({ typed: limit }, '5 %');
  await expect.poll(() => plainTextOf(row)).not.toBe(before);
  // A limit of one's own is not said to stand in the report; that of the report is.
  const source = cell.getByRole('button', { name: `${sv.sections.source}: ${label}` });
  const places = page.locator('dialog[open] .place');
  await source.click();
  await page.getByRole('dialog', { name: sv.figure.goal }).waitFor();
  expect(await places.count()).toBe(0);
  await page.keyboard.press('Escape');
  // The picture of the outcomes has the same goal.
  const outcome = page.locator('.cell.outcome').first();
  await expect.poll(() => plainTextOf(outcome)).toContain('5 %');
  await cell.getByRole('button', { name: plain(sv.targetsCell.backToOf('25 %', label)) }).click();
  await expect.poll(() => plainTextOf(row)).toBe(before);
  await source.click();
  await places.waitFor();
  await page.keyboard.press('Escape');
  await type({ typed: limit }, 'mycket');
  await expect.poll(() => cell.getByRole('alert').textContent()).toContain('mycket');
  await limit.press('Escape');
  await cell.getByLabel(sv.targetsCell.switchOf(label)).uncheck();
  await expect.poll(() => plainTextOf(cell)).toContain('av 10 mål');
  const count = await cell.getByRole('row').count();
  await cell.getByLabel(sv.targetsCell.add).selectOption('payback full');
  await expect.poll(() => cell.getByRole('row').count()).toBe(count + 1);
  await cell.getByRole('button', { name: sv.targetsCell.removeOf(label) }).click();
  await expect.poll(() => cell.getByRole('row').count()).toBe(count);
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell.getByRole('row').count()).toBe(count + 1);
});

test('goals that a document set are put in at once, and health, budget and an actor have chances', async () => {
  const { page, cell } = await withCell('targets');
  await settled(page);
  const rows = () => cell.getByRole('row').count();
  const before = await rows();
  await cell.getByLabel(sv.targetsCell.addSet).selectOption('health');
  await expect.poll(rows).toBe(before + 1);
  await cell.getByLabel(sv.targetsCell.addSet).selectOption('plan'); // there already
  await cell.getByLabel(sv.targetsCell.addSet).selectOption('budget');
  await expect.poll(rows).toBe(before + 2);
  await cell.getByLabel(sv.targetsCell.add).selectOption('actorPayback region');
  await expect.poll(rows).toBe(before + 3);
  await cell.getByLabel(sv.targetsCell.scope).selectOption('mac');
  await cell.getByLabel(sv.targetsCell.add).selectOption('groupPayback mac');
  await expect.poll(rows).toBe(before + 4);
  const row = (name: string) => cell.getByRole('row', { name: new RegExp(name) });
  for (const name of [sv.targets.health, sv.targets.budget, 'regionen', 'för MAC']) {
    await expect.poll(() => plainTextOf(row(name))).toMatch(/\d+ av 100/);
  }
  expect(await plainTextOf(row(sv.targets.health))).toContain('mittvärde 81 %');
  expect(await plainTextOf(row(sv.targets.budget))).toContain('0 av 100'); // 9.18 of 7.08 million
  for (let undone = 0; undone < 4; undone++) await page.keyboard.press('Control+z');
  await expect.poll(rows).toBe(before);
});

test('outcomes are shown of one group, with its persons and its goal', async () => {
  const { page, cell } = await withCell('outcome');
  await settled(page);
  const all = await plainTextOf(cell.locator('.finding').first());
  await cell.getByRole('combobox', { name: sv.outcome.group }).selectOption('mac');
  await expect.poll(() => plainTextOf(cell.locator('.finding').first())).toContain('i MAC');
  await expect.poll(() => plainTextOf(cell)).toMatch(/5 personer \(\d+–\d+\)/);
  await cell.getByRole('combobox', { name: sv.outcome.group }).selectOption('');
  await expect.poll(() => plainTextOf(cell.locator('.finding').first())).toBe(all);
  await cell.getByText(sv.outcomePath.title).first().click();
  const path = cell.locator('figure').last();
  await expect
    .poll(() => plainTextOf(path.locator('.finding')))
    .toMatch(/efter två år.* nås i \d+ av 100 framtider/);
});

test('the way from the report’s payback to the whole intake stands line by line, and each group’s', async () => {
  const page = await openNotebook(browser);
  await settled(page);
  const cell = page.locator('[data-cell=aterbetalning]');
  // Sentences that follow each other have a space between them.
  expect(await plainTextOf(cell)).not.toMatch(/[a-zåäö]\.[A-ZÅÄÖ]/);
  await cell.getByText(sv.paybackSteps.title).click();
  const report = cell.getByRole('row', { name: sv.paybackSteps.steps.report });
  expect(await plainTextOf(report)).toContain('61,0 månader');
  expect(
    await plainTextOf(cell.getByRole('row', { name: sv.paybackSteps.steps.beyondAnyway })),
  ).toContain('61,3 månader');
  await cell.getByText(sv.groupPayback.title).click();
  await expect
    .poll(() => plainTextOf(cell.getByRole('row', { name: /^MAC/ }).first()))
    .toMatch(/39,0 månader \d+ månader till \d+(,\d)? år/);
});

test('somebody answers for an assumption, and it can be undone', async () => {
  const { page, cell } = await withCell('assumptions');
  const owner = cell.getByRole('textbox', {
    name: sv.assumptionsCell.ownerOf('Fast del av kostnaden'),
  });
  await owner.fill('Anna Ek');
  await owner.press('Tab');
  await page.keyboard.press('Control+z');
  await expect.poll(() => owner.inputValue()).toBe('');
  await page.keyboard.press('Control+y');
  await expect.poll(() => owner.inputValue()).toBe('Anna Ek');
});

test('an actor’s gains are counted on the whole intake, and summed up', async () => {
  const { page, cell } = await withCell('actors');
  await settled(page);
  await cell.getByRole('radio', { name: sv.actorsCell.countings.intake }).check();
  await expect
    .poll(() => plainTextOf(cell.locator('.finding').first()))
    .toMatch(/netto [\d,−]+ mkr på 10 år/);
  await cell.getByText(sv.actorsCell.accounts).click();
  const box = cell.getByRole('table', { name: /efter 5\sår/ }).first();
  await expect.poll(() => plainTextOf(box)).toMatch(/Samhället [\d,−]+ mkr 9,18 mkr/);
});

test('a number in a sentence is dragged by a finger all the way', async () => {
  const page = await openNotebook(browser, { width: 390, height: 844 });
  const lever = page.locator('.cell.text').getByRole('slider').first();
  await lever.scrollIntoViewIfNeeded();
  const box = await lever.boundingBox();
  if (!box) throw new Error('no lever');
  const [x, y] = [box.x + 4, box.y + box.height / 2];
  const before = Number(await lever.getAttribute('aria-valuenow'));
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: to === undefined ? [] : [{ x: to, y }],
    });
  await send('touchStart', x);
  for (let moved = 3; moved <= 60; moved += 3) await send('touchMove', x + moved);
  await send('touchEnd');
  // A step for every six pixels: the browser has not taken the move for its own.
  await expect.poll(async () => Number(await lever.getAttribute('aria-valuenow'))).not.toBe(before);
  expect(Math.abs(Number(await lever.getAttribute('aria-valuenow')) - before)).toBe(10);
});

test('one future is played, stopped, and stepped through', async () => {
  const { page, cell } = await withCell('flow');
  expect(await plainTextOf(cell)).toContain('Av ett års 93 starter');
  await cell.getByText(sv.flowCell.future).click();
  const month = cell.getByRole('slider', { name: sv.flowCell.month });
  const places = cell.locator('.places .name');
  const people = async () =>
    (await places.allTextContents())
      .map((text) => Number(/(\d+)$/.exec(text)?.[1]))
      .reduce((sum, count) => sum + count, 0);
  await places.first().waitFor();
  const all = await people();
  expect([92, 93]).toContain(all);
  await cell.getByRole('button', { name: sv.flowCell.play, exact: true }).click();
  await expect.poll(async () => Number(await month.inputValue())).toBeGreaterThan(1);
  await cell.getByRole('button', { name: sv.flowCell.stop, exact: true }).click();
  const stopped = await month.inputValue();
  expect(await people()).toBe(all);
  await page.waitForTimeout(300);
  expect(await month.inputValue()).toBe(stopped);
  const story = cell.locator('.story li').first();
  const last = await story.textContent();
  await cell.getByRole('button', { name: sv.flowCell.stepOn }).click();
  expect(await story.textContent()).not.toBe(last);
  await cell.getByRole('button', { name: sv.flowCell.stepBack }).click();
  expect(await story.textContent()).toBe(last);
  await cell.getByRole('button', { name: sv.flowCell.another }).click();
  expect(await month.inputValue()).toBe('0');
  expect([92, 93]).toContain(await people());
});

test('changes are collected, applied as one, and undone as one', async () => {
  const page = await openNotebook(browser);
  const before = await headline(page);
  await form(page).getByLabel(sv.sections.collect).check();
  await type(numberField(page, 'MAC', 'månader'), '18');
  await type(numberField(page, 'Årskostnad', 'kronor'), '8 mkr');
  await form(page).getByText(sv.sections.collected(2)).waitFor();
  expect(await headline(page)).toBe(before);
  expect(plain(await numberField(page, 'Årskostnad', 'kronor').typed.inputValue())).toBe(
    '8,00 mkr',
  );
  await form(page).getByRole('button', { name: sv.sections.apply }).click();
  await expect.poll(() => headline(page)).not.toBe(before);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => headline(page)).toBe(before);
  expect(plain(await numberField(page, 'MAC', 'månader').typed.inputValue())).toBe('24 månader');
});

test('the first steps are there for a newcomer, and gone for good once they are done', async () => {
  const page = await openNotebook(browser);
  const guide = page.getByRole('complementary', { name: sv.guide.title });
  await guide.getByRole('button', { name: sv.guide.next }).click();
  await guide.getByText(sv.guide.sources).waitFor();
  await guide.getByRole('button', { name: sv.guide.next }).click();
  await guide.getByRole('button', { name: sv.guide.done }).click();
  await guide.waitFor({ state: 'detached' });
  await page.reload();
  await settled(page);
  expect(await guide.count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(sv.guide.show);
  await page.keyboard.press('Enter');
  await guide.waitFor();
});

test('a cell out of sight is left alone, keeps its height, and is there when one comes to it', async () => {
  const page = await openNotebook(browser, { asInUse: true });
  const first = page.locator('[data-cell]').first();
  const last = page.locator('[data-cell]').last();
  const isLaidOut = (cell: Locator) =>
    cell.evaluate((element) =>
      element.lastElementChild?.checkVisibility({ contentVisibilityAuto: true }),
    );
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await isLaidOut(first)).toBe(true);
  await expect.poll(() => isLaidOut(last)).toBe(false);
  const before = await height();
  await last.scrollIntoViewIfNeeded();
  await expect.poll(() => isLaidOut(last)).toBe(true);
  await expect.poll(() => isLaidOut(first)).toBe(false);
  expect(await height()).toBe(before);
  await first.scrollIntoViewIfNeeded();
  await expect.poll(() => isLaidOut(first)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await isLaidOut(last)).toBe(true);
});

test('one cell is printed alone, and what can only be pressed is not printed', async () => {
  const page = await openNotebook(browser);
  const cells = page.locator('[data-cell]');
  await page.evaluate(() => (window.print = () => undefined));
  const payback = page.locator('[data-cell=aterbetalning]');
  await payback.getByRole('button', { name: sv.cell.menuOf(sv.cellKinds.payback) }).click();
  await page.getByRole('button', { name: sv.cell.print }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await payback.isVisible()).toBe(true);
  expect(await cells.filter({ visible: true }).count()).toBe(1);
  expect(await page.locator('button.plain, button.quiet').filter({ visible: true }).count()).toBe(
    0,
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await cells.filter({ visible: true }).count()).toBe(await cells.count());
});

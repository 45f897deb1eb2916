import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browsers.ts';
import { openNotebook } from './notebookPage.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launch('chromium')));
afterAll(() => browser.close());

/** The colours that a person has chosen on the computer take the place of the page's own, whatever theme it has. */
test.each([
  ['dark', 'light'],
  ['light', 'dark'],
] as const)(
  'with forced colours, %s, everything stays to be told apart in the %s theme',
  async (colorScheme, theme) => {
    const page = await openNotebook(browser, { theme });
    await page.emulateMedia({ forcedColors: 'active', colorScheme });

    const keys = await looksOf(page, '.key', '.swatch');
    expect(keys.length).toBeGreaterThan(1);
    for (const swatches of keys) expect(new Set(swatches).size).toBe(2);

    const rows = await looksOf(page, 'fieldset .row', 'label > span');
    expect(rows.length).toBeGreaterThan(1);
    for (const choices of rows) expect(new Set(choices).size).toBe(2);

    const drawings = await looksOf(page, '.stage > svg', 'circle.base, circle.other');
    for (const marks of drawings) expect(new Set(marks).size).toBeGreaterThan(1);

    const edges = (name: string) =>
      page
        .locator(`aside :is(.field, fieldset)${name}`)
        .evaluateAll((fields) => fields.map((each) => getComputedStyle(each).borderLeftWidth));
    expect(new Set(await edges('.changed'))).toEqual(new Set(['3px']));
    expect(new Set(await edges(':not(.changed)'))).toEqual(new Set(['0px']));

    expect(await paleWords(page)).toEqual([]);
  },
);

/** How the parts of each place look: their fill, edge and ground. */
function looksOf(page: Page, place: string, part: string): Promise<string[][]> {
  return page.locator(place).evaluateAll(
    (places, selector) =>
      places
        .map((each) =>
          [...each.querySelectorAll(selector)].map((element) => {
            const { backgroundColor, borderTopColor, borderTopStyle, fill, stroke } =
              getComputedStyle(element);
            return [backgroundColor, borderTopColor, borderTopStyle, fill, stroke].join();
          }),
        )
        .filter((looks) => looks.length > 1),
    part,
  );
}

/** Words of pictures that are hard to see on the ground that the computer gives them. */
function paleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = document.createElement('p');
    ground.style.background = 'Canvas';
    document.body.append(ground);
    const canvas = lightness(getComputedStyle(ground).backgroundColor);
    ground.remove();
    const texts = [...document.querySelectorAll('.stage > svg text:not(.rim)')];
    return texts
      .filter((text) => contrast(lightness(getComputedStyle(text).fill), canvas) < 4.5)
      .map((text) => `${text.textContent}: ${getComputedStyle(text).fill}`);

    function lightness(colour: string): number {
      const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
        const part = channel / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    function contrast(a: number, b: number): number {
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
  });
}

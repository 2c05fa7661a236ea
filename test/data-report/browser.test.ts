import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chapters } from '../../etl/data-report/chapters.ts';
import {
  DESKTOP,
  inBrowser,
  openBrowser,
  overhang,
  PHONE,
  seriousFaults,
  visit,
  withoutBrowser,
} from '../browser.ts';
import { samplePath } from '../terminal/run-butaca.ts';
import { writeReport } from './write-report.ts';

const SECTIONS = chapters.flatMap(({ sections }) => sections.map(({ id }) => id));
const SCREENS = [
  ['on a phone, light', PHONE, 'light'],
  ['on a phone, dark', PHONE, 'dark'],
  ['on a desktop, light', DESKTOP, 'light'],
  ['on a desktop, dark', DESKTOP, 'dark'],
] as const;

/** Run in the page: the sections whose visible chart has marks with an area, and texts. */
const CHARTS_WITH_MARKS = `[...document.querySelectorAll('section')].filter((section) => {
  const charts = [...section.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
  const boxes = charts.flatMap((svg) => [...svg.querySelectorAll('.role-mark path')].map((mark) => mark.getBoundingClientRect()));
  return charts.length === 1 && charts[0].querySelectorAll('text').length > 0 &&
    boxes.some(({ width, height }) => width > 1 && height > 1);
}).map(({ id }) => id)`;

/** Run in the page: texts of the visible charts that stick out of their drawing, by more than a letter. */
const TEXTS_CUT_OFF = `[...document.querySelectorAll('svg')].flatMap((svg) => {
  const box = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].filter((text) => {
    const { left, right, width } = text.getBoundingClientRect();
    return width > 0 && box.width > 0 && (left < box.left - 8 || right > box.right + 8);
  }).map((text) => svg.parentElement.className + ' ' + text.textContent);
})`;

describe.skipIf(withoutBrowser)(`the report ${inBrowser}`, () => {
  let browser: Browser;
  let url = '';
  beforeAll(async () => {
    const [opened, { path }] = await Promise.all([openBrowser(), writeReport(samplePath(), 'es')]);
    browser = opened;
    url = pathToFileURL(path).href;
  });
  afterAll(() => browser?.close());

  it.each(SCREENS)(
    '%s: every chart is there, nothing sticks out, axe finds no fault',
    async (_, viewport, colorScheme) => {
      const { page, faults } = await visit(browser, url, { viewport, colorScheme });
      expect(await page.evaluate(CHARTS_WITH_MARKS)).toEqual(SECTIONS);
      expect(await overhang(page)).toBe(0);
      expect(await page.evaluate(TEXTS_CUT_OFF)).toEqual([]);
      expect(await seriousFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('stays whole on the narrowest phone with every table open', async () => {
    const { page } = await visit(browser, url, { viewport: { width: 320, height: 640 } });
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`);
    expect(await overhang(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('leads past the contents with the first Tab', async () => {
    const { page } = await visit(browser, url);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.context().close();
  });

  it('is light on paper, whatever the screen, with its charts and without its tables', async () => {
    const { page } = await visit(browser, url, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(CHARTS_WITH_MARKS)).toEqual(SECTIONS);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('details')).display`)).toBe('none');
    await page.context().close();
  });
});

import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { chartPng } from '../../../adapters/shared/charts/chart-png.ts';
import { chartSvg } from '../../../adapters/shared/charts/chart-svg.ts';
import { darkLook, type Look, lightLook } from '../../../adapters/shared/charts/look.ts';
import type { Chart } from '../../../src/message/chart.ts';
import { chartOf } from '../../../src/message/message.ts';
import { asker, openTestButaca, sampleCatalog } from '../../catalogs.ts';
import { awkwardTitles } from '../../presenters/cases.ts';
import { barsOf, titlesAs } from './charts.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const butaca = openTestButaca(catalog);

const WIDTH = 760;
type Picture = { readonly png: PNG; readonly svg: string };

async function draw(chart: Chart, look: Look = darkLook): Promise<Picture> {
  const svg = await chartSvg(chart, look);
  return { svg, png: PNG.sync.read(Buffer.from(chartPng(svg))) };
}

const rgb = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The share of the pixels that have a colour, edges blurred by drawing left aside. */
function shareOf({ data }: PNG, color: string): number {
  const wanted = rgb(color);
  let found = 0;
  for (let i = 0; i < data.length; i += 4)
    if (wanted.every((part, at) => Math.abs(part - (data[i + at] ?? 0)) <= 2)) found++;
  return found / (data.length / 4);
}

/** True where the outermost pixels are the ground's alone: nothing is cut off. */
function isFramed({ data, width, height }: PNG, { ground }: Look): boolean {
  const wanted = rgb(ground);
  const isGround = (x: number, y: number): boolean =>
    wanted.every((part, at) => Math.abs(part - (data[(y * width + x) * 4 + at] ?? 0)) <= 2);
  const rows = Array.from({ length: width }, (_, x) => isGround(x, 1) && isGround(x, height - 2));
  const columns = Array.from({ length: height }, (_, y) => isGround(1, y) && isGround(width - 2, y));
  return [...rows, ...columns].every(Boolean);
}

describe('A picture', () => {
  it.each([
    ['¿cuántas películas se estrenaron en octubre?', 'rows'],
    ['how many films premiered in October?', 'rows'],
    ['¿cuántas películas se estrenaron en 1999?', 'columns'],
    ['how many films came out in 1999?', 'columns'],
    ['director Christopher Nolan', 'points'],
    ['how did Christopher Nolan do as a director?', 'points'],
    ['retorno del actor Tom Hanks', 'points'],
    ['return of actor Tom Hanks', 'points'],
    ['las mejores películas', 'points'],
    ['best films', 'points'],
    ['la saga de Harry Potter', 'rows'],
    ['the Harry Potter saga', 'rows'],
    ['compará Alien con Aliens', 'versus'],
    ['compare Alien with Aliens', 'versus'],
  ])('of “%s” shows its marks inside its frame, on a phone’s width', async (text, kind) => {
    const { message } = await butaca.ask(text, asker());
    const chart = chartOf(message);
    if (!chart) throw new Error('no chart');
    expect(chart.kind).toBe(kind);
    for (const look of [darkLook, lightLook]) {
      const { png } = await draw(chart, look);
      expect(png.width).toBe(WIDTH);
      expect(png.height).toBeGreaterThan(300);
      expect(isFramed(png, look)).toBe(true);
      expect(shareOf(png, look.plain)).toBeGreaterThan(kind === 'points' ? 0.001 : 0.02);
      expect(shareOf(png, look.ground)).toBeGreaterThan(0.5);
    }
  });

  it.each(['rows', 'columns'] as const)(
    'of %s marks the one asked for, and only where one was',
    async (kind) => {
      const marked = shareOf((await draw(barsOf(12, kind, 3))).png, darkLook.marked);
      const none = shareOf((await draw(barsOf(12, kind, -1))).png, darkLook.marked);
      expect(marked).toBeGreaterThan(0.005);
      expect(none).toBe(0);
    },
  );

  it.each([
    ['rows', 1],
    ['rows', 40],
    ['columns', 1],
    ['columns', 2],
    ['columns', 120],
  ] as const)('of %s holds %i bars', async (kind, count) => {
    const { png, svg } = await draw(barsOf(count, kind));
    expect(isFramed(png, darkLook)).toBe(true);
    expect(svg.match(/aria-roledescription="rect mark"/g)?.length).toBe(count);
  });

  it('tells the marked bar from others by its lightness, not only by its hue', () => {
    const light = (hex: string): number => {
      const [r = 0, g = 0, b = 0] = rgb(hex).map((part) => (part / 255) ** 2.2);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [least = 0, most = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (most + 0.05) / (least + 0.05);
    };
    for (const look of [darkLook, lightLook]) {
      expect(contrast(look.marked, look.plain)).toBeGreaterThan(1.7);
      for (const color of [look.plain, look.marked]) expect(contrast(color, look.ground)).toBeGreaterThan(3);
      for (const text of [look.text, look.quiet]) expect(contrast(text, look.ground)).toBeGreaterThan(4.5);
    }
  });
});

describe('No title breaks a picture', () => {
  it.each(['rows', 'columns', 'points', 'versus'] as const)('of %s', async (kind) => {
    for (let at = 0; at < awkwardTitles.length; at += 9) {
      const { png } = await draw(titlesAs(kind, awkwardTitles.slice(at, at + 9)));
      expect(png.width).toBe(WIDTH);
      expect(isFramed(png, darkLook)).toBe(true);
    }
  });

  it('and markup in it is text', async () => {
    const { svg } = await draw(titlesAs('rows', ['<b>bold</b> & "more"', 'M*A*S*H']));
    expect(svg).toContain('&lt;b&gt;bold&lt;/b&gt; &amp;');
    expect(svg).not.toContain('<b>');
  });

  it('and one that the font has no letters for is called by its number', async () => {
    const { svg } = await draw(titlesAs('rows', ['Heat (1995)', '千と千尋の神隠し (2001)', '기생충']));
    expect(svg).toContain('#2 (2001)');
    expect(svg).toContain('>#3<');
    expect(svg).not.toMatch(/[千기]/u);
  });

  it('and a long one is cut, its year kept', async () => {
    const { svg } = await draw(titlesAs('rows', [`${'A very long title '.repeat(9)}(1933)`, 'Heat (1995)']));
    expect(svg).toMatch(/>A very long title [^<]*… \(1933\)</);
  });
});

import type { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { darkLook, type Look } from '../../adapters/charts/look.ts';
import type { Chart } from '../../src/message/chart.ts';
import { chartOf } from '../../src/message/message.ts';
import { asker, openTestButaca, sampleCatalog } from '../catalogs.ts';
import { awkwardTitles } from '../presenters/cases.ts';
import { barsOf, kinds, titlesAs } from './charts.ts';
import { type Drawn, drawApart } from './draw-apart.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const butaca = openTestButaca(catalog);

const WIDTH = 760;
const ASKED = [
  '¿cuántas películas se estrenaron en octubre?',
  'how many films premiered in October?',
  '¿cuántas películas se estrenaron en 1999?',
  'how many films came out in 1999?',
  'director Christopher Nolan',
  'how did Christopher Nolan do as a director?',
  'retorno del actor Tom Hanks',
  'return of actor Tom Hanks',
  'las mejores películas',
  'best films',
  'la saga de Harry Potter',
  'the Harry Potter saga',
  'compará Alien con Aliens',
  'compare Alien with Aliens',
];

function draw(chart: Chart, look: Look = darkLook): Drawn {
  const [drawn] = drawApart([chart], look);
  if (!drawn) throw new Error('nothing drawn');
  return drawn;
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
  it('of every kind, in both languages, shows its marks inside its frame, on a phone’s width', async () => {
    const replies = await Promise.all(ASKED.map((text) => butaca.ask(text, asker())));
    const charts = replies.flatMap(({ message }) => chartOf(message) ?? []);
    expect(charts).toHaveLength(ASKED.length);
    expect(new Set(charts.map(({ kind }) => kind))).toEqual(new Set(kinds));
    drawApart(charts, darkLook).forEach(({ png }, i) => {
      expect(png.width).toBe(WIDTH);
      expect(png.height).toBeGreaterThan(300);
      expect(isFramed(png, darkLook)).toBe(true);
      expect(shareOf(png, darkLook.plain)).toBeGreaterThan(charts[i]?.kind === 'points' ? 0.001 : 0.02);
      expect(shareOf(png, darkLook.ground)).toBeGreaterThan(0.5);
    });
  });

  it.each(['rows', 'columns'] as const)('of %s marks the one asked for, and only where one was', (kind) => {
    const marked = shareOf(draw(barsOf(12, kind, 3)).png, darkLook.marked);
    const none = shareOf(draw(barsOf(12, kind, -1)).png, darkLook.marked);
    expect(marked).toBeGreaterThan(0.005);
    expect(none).toBe(0);
  });

  it('holds one bar and many', () => {
    const counts = [1, 2, 40, 120];
    const charts = counts.flatMap((count) => [barsOf(count, 'columns'), barsOf(count, 'rows')]);
    drawApart(charts, darkLook).forEach(({ png, svg }, i) => {
      expect(isFramed(png, darkLook)).toBe(true);
      expect(svg.match(/aria-roledescription="rect mark"/g)?.length).toBe(counts[Math.floor(i / 2)]);
    });
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
    const { ground, marked, plain, text, quiet } = darkLook;
    expect(contrast(marked, plain)).toBeGreaterThan(1.7);
    for (const color of [plain, marked]) expect(contrast(color, ground)).toBeGreaterThan(3);
    for (const words of [text, quiet]) expect(contrast(words, ground)).toBeGreaterThan(4.5);
  });
});

describe('No title breaks a picture', () => {
  it('of any kind', () => {
    const nines = [0, 9, 18].flatMap((at) => {
      return kinds.map((kind) => titlesAs(kind, awkwardTitles.slice(at, at + 9)));
    });
    for (const { png } of drawApart(nines, darkLook)) {
      expect(png.width).toBe(WIDTH);
      expect(isFramed(png, darkLook)).toBe(true);
    }
  });

  it('and markup in it is text', () => {
    const { svg } = draw(titlesAs('rows', ['<b>bold</b> & "more"', 'M*A*S*H']));
    expect(svg).toContain('&lt;b&gt;bold&lt;/b&gt; &amp;');
    expect(svg).not.toContain('<b>');
  });

  it('and one that the font has no letters for is called by its number', () => {
    const { svg } = draw(titlesAs('rows', ['Heat (1995)', '千と千尋の神隠し (2001)', '기생충']));
    expect(svg).toContain('#2 (2001)');
    expect(svg).toContain('>#3<');
    expect(svg).not.toMatch(/[千기]/u);
  });

  it('and a long one is cut, its year kept', () => {
    const { svg } = draw(titlesAs('rows', [`${'A very long title '.repeat(9)}(1933)`, 'Heat (1995)']));
    expect(svg).toMatch(/>A very long title [^<]*… \(1933\)</);
  });
});

import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { present } from '../../adapters/terminal/render/present.ts';
import type { Shown } from '../../adapters/terminal/render/shown.ts';
import type { FilmRef } from '../../src/domain/film.ts';
import type { Bar } from '../../src/message/chart.ts';
import type { Block } from '../../src/message/message.ts';
import { requestOf } from '../../src/questions/request.ts';
import type { Action } from '../../src/service/reply/reply.ts';
import { barChart, presenterCases } from '../presenters/cases.ts';

const plain = { columns: Number.POSITIVE_INFINITY, color: false };
const ESCAPE = '\u001b';

function shown(blocks: readonly Block[], more: Partial<Shown> = {}): Shown {
  return { message: { title: 'Title', blocks }, items: [], next: [], ...more };
}

function lines(one: Shown, columns = plain.columns): readonly string[] {
  return present(one, { columns, color: false }).split('\n');
}

const films = ['千と千尋の神隠し', '🎬 Film 🍿', 'Amélie', '기생충'].map(
  (title, i) => ({ id: i + 1, title, year: 2000 + i }) as FilmRef,
);
const table: Block = {
  type: 'table',
  columns: [
    { label: 'Film', align: 'left' },
    { label: 'Return', align: 'right' },
  ],
  rows: films.map(({ title }, i) => [title, `${10 ** i}.5`]),
};
const next: readonly Action[] = [
  { label: 'Similar', request: requestOf({ kind: 'similar' }, { film: 1 }) },
  { label: 'Votes', request: requestOf({ kind: 'votes' }, { film: 1 }) },
];

const inOne = (text: string): string => text.replace(/\s+/g, '');

describe('The terminal shows', () => {
  it.each(presenterCases)('$name, as every platform does', ({ reply, shows }) => {
    for (const columns of [plain.columns, 100]) {
      const text = inOne(present(reply, { columns, color: false }));
      for (const words of shows) expect(text).toContain(inOne(words));
    }
  });

  it('a table with numbers flush right, whatever the cells of its titles', () => {
    const [, , ...rows] = lines(shown([table]));
    expect(new Set(rows.map((row) => stringWidth(row))).size).toBe(1);
    expect(rows[1]).toBe('千と千尋の神隠し     1.5');
  });

  it('the numbers by which the films of a table may be asked for', () => {
    const rows = lines(shown([{ ...table, numbered: true }], { items: films }));
    expect(rows.slice(3).map((row) => row.slice(0, 2))).toEqual(['1 ', '2 ', '3 ', '4 ']);
  });

  it('no numbers beside a table that is not of the films listed', () => {
    expect(lines(shown([table], { items: films.slice(1) }))[2]).toMatch(/^Film/);
  });

  it('a wide table with its words wrapped inside their column', () => {
    const wide: Block = { ...table, rows: [['A title that is much too long for so narrow a screen', '1.5']] };
    expect(lines(shown([wide]), 30)).toEqual([
      'Title',
      '',
      'Film                    Return',
      'A title that is much       1.5',
      'too long for so narrow',
      'a screen',
    ]);
  });

  it('a table row by row where the screen is too narrow for columns', () => {
    expect(lines(shown([{ ...table, numbered: true }], { items: films }), 14).slice(2, 5)).toEqual([
      '1 千と千尋の神',
      '隠し',
      '  Return: 1.5',
    ]);
  });

  it('facts with their values in a column, long ones continued under themselves', () => {
    const facts: Block = {
      type: 'facts',
      facts: [fact('Cast', 'Al Pacino, Robert De Niro'), fact('Year', '1995')],
    };
    expect(lines(shown([facts]), 20)).toEqual([
      'Title',
      'Cast  Al Pacino,',
      '      Robert De Niro',
      'Year  1995',
    ]);
  });

  it('facts one after the other where the labels would take half of the line', () => {
    const facts: Block = { type: 'facts', facts: [fact('A label that is long', '4.44')] };
    expect(lines(shown([facts]), 30)).toEqual(['Title', 'A label that is long: 4.44']);
  });

  it('a list whose long entries go on under their own text', () => {
    const list: Block = {
      type: 'list',
      from: 9,
      entries: [{ text: 'Heat (1995)', detail: 'same director' }, { text: 'Ali' }],
    };
    expect(lines(shown([list]), 22)).toEqual(['Title', ' 9  Heat (1995) — same', '    director', '10  Ali']);
  });

  it('bars to one scale, with what is not zero never drawn as nothing and the one asked for marked', () => {
    const bars = chartOf([
      bar('enero', 1000),
      { ...bar('mayo', 500), marked: true },
      bar('junio', 1),
      bar('七月', 0),
    ]);
    expect(lines(shown([bars]), 30)).toEqual([
      'Title',
      '',
      'enero  1000  ███████████████',
      'mayo    500  ███████▌ ←',
      'junio     1  ▏',
      '七月      0',
    ]);
  });

  it('bars as mere amounts where there is no room to draw them', () => {
    expect(lines(shown([chartOf([bar('enero', 1000)])]), 14)).toEqual(['Title', '', 'enero  1000']);
  });

  it('follow-ups by number where nothing else is numbered, by letter where something is', () => {
    expect(lines(shown([], { next })).at(-1)).toBe('1 Similar · 2 Votes');
    const list: Block = { type: 'list', from: 1, entries: [{ text: 'Heat (1995)' }] };
    expect(lines(shown([list], { next })).at(-1)).toBe('a Similar · b Votes');
  });

  it('follow-ups without parting a key from its words', () => {
    const long = [{ label: 'King Kong (1933)', request: requestOf({ kind: 'votes' }, { film: 1 }) }, ...next];
    expect(lines(shown([], { next: long }), 22).slice(2)).toEqual([
      '1 King Kong (1933) ·',
      '2 Similar · 3 Votes',
    ]);
  });

  it('colours only where there are some', () => {
    const all = shown([table, { type: 'line', text: 'note', quiet: true }], { items: films, next });
    expect(present(all, plain)).not.toContain(ESCAPE);
    expect(present(all, { columns: 80, color: true })).toContain(`${ESCAPE}[1mTitle`);
  });

  it('no control character of a title or of what was typed', () => {
    const text = `red ${ESCAPE}[31m \u0007 \u202e turned \r\n`;
    const blocks: Block[] = [
      { type: 'line', text },
      { type: 'facts', facts: [fact(text, text)] },
      { type: 'list', from: 1, entries: [{ text, detail: text }] },
      { ...table, rows: [[text, text]] },
      chartOf([bar(text, 1)]),
    ];
    const said = present({ ...shown(blocks), next: [{ label: text, request: { kind: 'help' } }] }, plain);
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('nothing beyond the width of the screen, whatever is said', () => {
    const unit = fc.constantFrom(...'aZ9é. -', '神', '기', '🎬', '👨‍👩‍👧', 'ل');
    const text = fc.string({ unit, minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 12, max: 120 }), (one, other, columns) => {
        const blocks: Block[] = [
          { type: 'line', text: `${one} ${other}` },
          { type: 'facts', facts: [fact(one, other)] },
          { type: 'list', from: 1, entries: [{ text: one, detail: other }] },
          { ...table, rows: [[one, '4.44']] },
        ];
        for (const line of lines(shown(blocks, { next }), columns))
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 200 },
    );
  });
});

function fact(label: string, value: string) {
  return { label, value };
}

function chartOf(bars: readonly Bar[]): Block {
  return { type: 'chart', chart: barChart(bars) };
}

function bar(label: string, value: number) {
  return { label, value, shown: String(value) };
}

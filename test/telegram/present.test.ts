import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, present } from '../../adapters/telegram/render/present.ts';
import type { Block } from '../../src/message/message.ts';
import { requestOf } from '../../src/questions/request.ts';
import type { SlotValues } from '../../src/slots/slot.ts';
import { blocksWith, filmOf, presenterCases, replyOf } from '../presenters/cases.ts';
import { checkCall } from './check-call.ts';
import { visibleRichText, visibleText } from './html.ts';

const spaced = (text: string): string => text.replace(/\s+/g, ' ');
const labels = (shown: ReturnType<typeof present>): readonly string[] =>
  shown.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];

function tableOf(rows: readonly (readonly string[])[]): Extract<Block, { type: 'table' }> {
  const columns = ['Película', 'Retorno', 'Costo'].map((label, i) => ({
    label,
    align: i === 0 ? ('left' as const) : ('right' as const),
  }));
  return { type: 'table', columns, rows };
}

describe('Telegram is shown', () => {
  it.each(presenterCases)('$name', ({ reply, shows }) => {
    const { rich_message, ...payload } = present(reply);
    expect(checkCall('sendMessage', { chat_id: 1, ...payload })).toEqual([]);
    const text = spaced(visibleText(payload.text));
    for (const shown of shows) expect(text).toContain(spaced(shown));
    if (!rich_message) return;
    expect(checkCall('sendRichMessage', { chat_id: 1, rich_message })).toEqual([]);
    const cells = spaced(visibleRichText(rich_message.html));
    for (const cell of shows.flatMap((shown) => spaced(shown).split(' '))) expect(cells).toContain(cell);
  });

  it('a narrow table in columns, numbers flush right', () => {
    const { text } = present(
      replyOf([
        tableOf([
          ['Heat', '3.12', 'US$ 60 M'],
          ['Ali', '0.8', 'US$ 107 M'],
        ]),
      ]),
    );
    expect(text).toBe(
      [
        '<b>Título</b>',
        '',
        '<pre>Película  Retorno      Costo',
        'Heat         3.12   US$ 60 M',
        'Ali           0.8  US$ 107 M</pre>',
      ].join('\n'),
    );
  });

  it('a table that no phone shows in columns row by row', () => {
    const { text } = present(
      replyOf([tableOf([['Eternal Sunshine of the Spotless Mind', '3.12', 'more than anybody knows']])]),
    );
    expect(text).toBe(
      '<b>Título</b>\n\n<b>Eternal Sunshine of the Spotless Mind</b>\nRetorno: 3.12 · Costo: more than anybody knows',
    );
  });

  it('a story folded until it is tapped, links as buttons, a poster above the text by its address', () => {
    const blocks: readonly Block[] = [
      { type: 'facts', facts: [{ label: 'Dato', value: 'x' }] },
      { type: 'story', text: 'Once upon a time.' },
      { type: 'links', links: [{ label: 'TMDB', url: 'https://www.themoviedb.org/movie/949' }] },
    ];
    const url = 'https://image.tmdb.org/t/p/w342/x.jpg';
    const payload = present(replyOf(blocks), 1, [], 'untold', { url, alt: '', thumbnail: url });
    expect(checkCall('sendMessage', { chat_id: 1, ...payload })).toEqual([]);
    expect(payload.text).toMatch(
      /<b>Dato<\/b>: x\n\n<blockquote expandable>Once upon a time.<\/blockquote>$/,
    );
    expect(payload.reply_markup?.inline_keyboard).toEqual([
      [{ text: 'TMDB', url: 'https://www.themoviedb.org/movie/949' }],
    ]);
    expect(payload.link_preview_options).toEqual({ url, prefer_large_media: true, show_above_text: true });
    expect(present(replyOf(blocks)).link_preview_options).toEqual({ is_disabled: true });
  });

  it('a name that is too long for its table cut, columns that can be spared left out', () => {
    const table = tableOf([['Eternal Sunshine of the Spotless Mind', '3.12', 'US$ 60 M']]);
    expect(present(replyOf([table])).text).toContain('Eternal Sunshine…    3.12 US$ 60 M');
    const [name, ratio, cost] = table.columns;
    const long = [['Eternal Sunshine of the Spotless Mind', '3.12', '60,000,000 dollars']];
    const spare = { ...table, columns: [name, ratio, { ...cost, isSpare: true }], rows: long } as Block;
    expect(present(replyOf([spare])).text).toContain('Eternal Sunshine of the S…    3.12</pre>');
  });

  it('titles whose cells are wider than letters row by row, since columns would not line up', () => {
    expect(present(replyOf([tableOf([['千と千尋の神隠し', '1.5', '—']])])).text).not.toContain('<pre>');
  });

  it('the numbers of the films of a table, only where its rows are numbered', () => {
    const table = tableOf([['Heat', '3.12', '60']]);
    expect(present(replyOf([{ ...table, numbered: true }])).text).toMatch(/1\.? Heat/);
    expect(present(replyOf([table])).text).not.toMatch(/1\.? Heat/);
  });

  it.each([
    [1, []],
    [5, [5]],
    [10, [5, 5]],
    [12, [6, 6]],
    [26, [7, 7, 7, 5]],
  ])('the numbers of a list of %i films as buttons in rows of like length', (count, rows) => {
    const items = Array.from({ length: count }, (_, i) => filmOf(`Film ${i + 1}`, i + 1));
    const entries = items.map(({ title }) => ({ text: title }));
    const { reply_markup } = present(replyOf([{ type: 'list', from: 11, entries }], { items }));
    const numbers = reply_markup?.inline_keyboard ?? [];
    expect(numbers.map((row) => row.length)).toEqual(rows);
    expect(numbers.flat().map(({ text }) => text)).toEqual(count < 2 ? [] : items.map((_, i) => `${i + 11}`));
  });

  it('the card of a film of the list by its number alone, other films of a name after what can be done', () => {
    const items = [filmOf('Heat', 949), filmOf('Ali', 8489)];
    const entries = items.map(({ title }) => ({ text: title }));
    const next = [
      { label: 'Heat (1986)', request: requestOf({ kind: 'votes' }, { film: 42023 }), isOther: true },
      { label: 'Ficha: Heat', request: requestOf({ kind: 'film' }, { film: 949 }) },
      { label: 'Más nuevas', request: requestOf({ kind: 'similar' }, { film: 949, relation: 'newer' }) },
    ];
    const shown = present(replyOf([{ type: 'list', from: 1, entries }], { items, next }));
    expect(labels(shown)).toEqual(['1', '2', 'Más nuevas', 'Heat (1986)']);
    expect(shown.reply_markup?.inline_keyboard).toHaveLength(3);
  });

  it('a long answer in parts that lose nothing and end between lines, "Más" leading on and "Anterior" back', () => {
    const entries = Array.from({ length: 400 }, (_, i) => ({ text: `Película ${i + 1} (1999)` }));
    const reply = replyOf([{ type: 'list', from: 1, entries }]);
    const parts = [1, 2, 3, 4].map((part) => present(reply, part));
    const found = parts.flatMap(
      ({ text }) => visibleText(text).match(/^\d+\. Película \d+ \(1999\)$/gm) ?? [],
    );
    expect(found).toEqual(entries.map(({ text }, i) => `${i + 1}. ${text}`));
    expect(parts.map(labels)).toEqual([
      ['Más ›'],
      ['‹ Anterior', 'Más ›'],
      ['‹ Anterior', 'Más ›'],
      ['‹ Anterior'],
    ]);
  });

  it('a long line cut between words', () => {
    const { text } = present(replyOf([{ type: 'line', text: 'palabra '.repeat(2000) }]));
    expect(text.endsWith('palabra ')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS + '<b></b>'.length);
  });

  it('a page that follows in the place of the one before, with the way back', () => {
    const similar = (more: SlotValues) => requestOf({ kind: 'similar' }, { film: 603, ...more });
    const asked = similar({});
    const next = [
      { label: 'Más', request: similar({ page: 2 }), turns: 'page' as const },
      { label: 'Más nuevas', request: similar({ relation: 'newer' }) },
    ];
    const data = (shown: ReturnType<typeof present>) =>
      shown.reply_markup?.inline_keyboard
        .flat()
        .map((button) => 'callback_data' in button && button.callback_data);
    expect(data(present(replyOf([], { request: asked, storable: asked, next })))).toEqual([
      '1es>similar~f-gr~n-2',
      'similar~f-gr~e:x',
    ]);
    const second = similar({ page: 2 });
    expect(data(present(replyOf([], { request: second, storable: second })))).toEqual([
      '1es>similar~f-gr~n-1',
    ]);
  });

  it('a title written from right to left between its number and its year', () => {
    const { text } = present(
      replyOf([{ type: 'list', from: 2, entries: [{ text: 'ואלס עם באשיר (2008)' }] }]),
    );
    expect(text).toContain('2. \u2068ואלס עם באשיר\u2069 (2008)');
  });

  it('short labels two or three in a row, long ones alone', () => {
    const next = [
      ...['Votos', 'Parecidas', 'Ficha', 'Menos conocidas', 'Las más rentables'],
      'Por qué: Terminator 3: Rise of the Machines',
    ].map((label, i) => ({
      label,
      request: requestOf({ kind: 'film' }, { film: i + 1 }),
    }));
    const rows = present(replyOf([], { next })).reply_markup?.inline_keyboard ?? [];
    expect(rows.map((row) => row.length)).toEqual([3, 2, 1]);
  });

  it('anything at all as HTML that Telegram takes, and nothing of it lost', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'<>&"\'/;b#x ñ', '神', '👨‍👩‍👧', '\n', '&lt;', '</b>'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (said) => {
        const payload = present(replyOf([{ type: 'line', text: '.' }, ...blocksWith(`a${said}b`)]));
        expect(checkCall('sendMessage', { chat_id: 1, ...payload })).toEqual([]);
        expect(spaced(visibleText(payload.text))).toContain(spaced(`a${said.replaceAll('\n', ' ')}b`));
      }),
      { numRuns: 150 },
    );
  });
});

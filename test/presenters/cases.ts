import type { FilmRef } from '../../src/domain/film.ts';
import type { Bar, Chart } from '../../src/message/chart.ts';
import type { Block } from '../../src/message/message.ts';
import { requestOf } from '../../src/questions/request.ts';
import type { Action, Reply } from '../../src/service/reply/reply.ts';
import { chartsOfEveryKind } from '../charts/charts.ts';

/**
 * A reply that every presenter takes, and what a reader must find in it. `shows` is compared with the visible text,
 * spaces and line breaks being one space; `buttons` are the labels of its next questions.
 */
export type PresenterCase = {
  readonly name: string;
  readonly reply: Reply;
  readonly shows: readonly string[];
};

/** Titles that break markup, buttons, columns or limits. */
export const awkwardTitles: readonly string[] = [
  'M*A*S*H',
  '*batteries not included',
  'Se7en',
  '[REC]',
  '<Title>',
  'Fast & Furious',
  '&lt;b&gt;',
  '_',
  '__init__ ~~no~~ ||spoiler||',
  '`code` ```block```',
  '[link](http://example.com)',
  '@everyone <@1> <#1> <@&1>',
  '"Quotes" and \'more\'',
  'back\\slash',
  '# heading',
  '> quoted',
  '1. list',
  'وجدة',
  'ואלס עם באשיר',
  '千と千尋の神隠し',
  '기생충',
  'Амели',
  'Amélie',
  '🎬👨‍👩‍👧 Film 🍿',
  'tags </b></pre><script>alert(1)</script>',
  `${'Long title '.repeat(27)}end`,
  'x'.repeat(300),
  '漢'.repeat(300),
];

export function filmOf(title: string, id = 1): FilmRef {
  return { id, title, year: 1999 } as FilmRef;
}

/** A reply that shows the blocks, everything else of it plain. */
export function replyOf(blocks: readonly Block[], more: Partial<Reply> = {}): Reply {
  return {
    locale: 'es',
    tag: 'es',
    request: { kind: 'help' },
    storable: { kind: 'help' },
    problem: null,
    answer: {},
    items: [],
    about: null,
    alternatives: [],
    people: [],
    message: { title: 'Título', blocks },
    assumed: [],
    ignored: [],
    ask: [],
    personal: false,
    next: [],
    ...more,
  };
}

/** A chart of rows whose words are plain. */
export function barChart(bars: readonly Bar[]): Chart {
  return { kind: 'rows', unit: 'count', title: 'Gráfico', subtitle: 'Por mes', alt: 'Un gráfico.', bars };
}

/** A block of every type that shows a text in all its places. */
export function blocksWith(text: string): readonly Block[] {
  return [
    { type: 'line', text },
    { type: 'line', text, quiet: true },
    { type: 'story', text },
    { type: 'facts', facts: [{ label: 'Dato', value: text }] },
    {
      type: 'table',
      columns: [
        { label: 'Película', align: 'left' },
        { label: 'Retorno', align: 'right' },
      ],
      rows: [[text, '4.44']],
    },
    { type: 'list', from: 3, entries: [{ text, detail: 'motivo' }] },
    { type: 'chart', chart: barChart([{ label: text, value: 7, shown: '7', marked: true }]) },
  ];
}

const manyButtons: readonly Action[] = Array.from({ length: 40 }, (_, i) => ({
  label: `Botón ${i + 1}`,
  request: requestOf({ kind: 'film' }, { film: i + 1 }),
}));
const films = awkwardTitles.slice(0, 5).map((title, i) => filmOf(title, i + 1));

export const presenterCases: readonly PresenterCase[] = [
  { name: 'a mere title', reply: replyOf([]), shows: ['Título'] },
  ...blocksWith('Amélie').map((block) => ({
    name: `a block of ${block.type}${block.type === 'line' && block.quiet ? ', quiet' : ''}`,
    reply: replyOf([block]),
    shows: ['Título', 'Amélie'],
  })),
  ...awkwardTitles.map((title) => ({
    name: `"${title.length > 40 ? `${title.slice(0, 20)}… (${title.length})` : title}" in every place`,
    reply: replyOf([{ type: 'line', text: title }], {
      message: { title, blocks: blocksWith(title) },
      next: [{ label: title, request: requestOf({ kind: 'film' }, { film: 1 }) }],
    }),
    shows: [title.trim()],
  })),
  ...awkwardTitles.flatMap((title) =>
    blocksWith(title)
      .slice(4)
      .map((block) => ({
        name: `"${title.length > 40 ? `${title.slice(0, 20)}… (${title.length})` : title}" in a block of ${block.type}`,
        reply: replyOf([block]),
        // A name is cut where a phone has no room for it.
        shows: [[...title.trim()].slice(0, 6).join('')],
      })),
  ),
  ...chartsOfEveryKind(awkwardTitles.slice(0, 5)).flatMap((chart) =>
    [true, false].map((told) => ({
      name: `a chart of ${chart.kind}${told ? ' whose figures are told beside it' : ''}`,
      reply: replyOf([
        { type: 'line', text: 'Amélie' },
        { type: 'chart', chart, told },
      ]),
      shows: ['Título', 'Amélie'],
    })),
  ),
  {
    name: 'links',
    reply: replyOf([
      {
        type: 'links',
        links: ['TMDB', 'IMDb', 'Letterboxd', 'Tráiler', 'Dónde verla'].map((label) => ({
          label,
          url: `https://example.org/${label.length}?q=%20a`,
        })),
      },
    ]),
    shows: ['Título'],
  },
  {
    name: 'a table of the reply’s films, numbered',
    reply: replyOf(
      [
        {
          type: 'table',
          numbered: true,
          columns: [
            { label: 'Película', align: 'left' },
            { label: 'Puntaje', align: 'right' },
          ],
          rows: films.map(({ title }, i) => [title, String(9 - i)]),
        },
      ],
      { items: films },
    ),
    shows: films.map(({ title }) => title.slice(0, 12)),
  },
  {
    name: 'more buttons than any platform takes',
    reply: replyOf([], { next: manyButtons }),
    shows: ['Título'],
  },
  {
    name: 'more buttons than any platform takes, a list, and the one that says that it was wrong',
    reply: replyOf([], {
      items: films,
      next: manyButtons,
      wrong: { label: 'No era eso', request: { kind: 'wrong', said: 'abcde0' } },
    }),
    shows: ['Título'],
  },
  {
    name: 'a label of 300 characters',
    reply: replyOf([], { next: [{ label: 'ñ'.repeat(300), request: { kind: 'help' } }] }),
    shows: ['Título'],
  },
  {
    name: 'a request that fits no button',
    reply: replyOf([], { next: [{ label: 'No', request: { kind: 'search', query: 'x'.repeat(500) } }] }),
    shows: ['Título'],
  },
  {
    name: 'a text of more than any message holds',
    reply: replyOf([{ type: 'line', text: 'palabra '.repeat(2000) }]),
    shows: ['palabra palabra'],
  },
  {
    name: 'a list of more entries than any message holds',
    reply: replyOf([
      {
        type: 'list',
        from: 1,
        entries: Array.from({ length: 400 }, (_, i) => ({ text: `Película ${i + 1} (1999)` })),
      },
    ]),
    shows: ['Película 1 (1999)'],
  },
  {
    name: 'control characters, turned writing order and half a surrogate pair',
    reply: replyOf([{ type: 'line', text: 'uno\u0007\u202e dos\ud83d tres' }]),
    shows: ['uno', 'dos', 'tres'],
  },
];

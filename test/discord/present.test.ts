import { describe, expect, test } from 'vitest';
import { unpackPress } from '../../adapters/discord/receive/press.ts';
import { present } from '../../adapters/discord/render/present.ts';
import { requestOf } from '../../src/questions/request.ts';
import { awkwardTitles, blocksWith, filmOf, presenterCases, replyOf } from '../presenters/cases.ts';
import { seen, visible } from './cards.ts';
import { bodyFaults } from './check-body.ts';
import { ANA } from './events.ts';

const audience = { owner: ANA.id, quiet: false, hidden: false };
const onePoster = {
  url: 'https://image.tmdb.org/t/p/w342/x.jpg',
  alt: `Póster de ${'x'.repeat(2000)}`,
  thumbnail: 'https://image.tmdb.org/t/p/w154/x.jpg',
};
const poster = { card: onePoster, list: [] };
const gallery = { list: Array.from({ length: 5 }, () => onePoster) };
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

function sent(body: object) {
  return { method: 'POST', path: '', body, status: 200 };
}

describe('A card of', () => {
  test.each(presenterCases)('$name is taken by Discord and shows what it should', ({ reply, shows }) => {
    for (const picture of [undefined, poster, gallery]) {
      const card = present(reply, audience, picture);
      expect(bodyFaults('POST', '/channels/1/messages', card)).toEqual([]);
      const text = oneSpace(seen(sent(card)).text);
      for (const words of shows) expect(text).toContain(start(words));
    }
  });

  test('every awkward title in every place at once is taken by Discord', () => {
    const blocks = awkwardTitles.flatMap(blocksWith);
    const items = awkwardTitles.map((title, i) => filmOf(title, i + 1));
    const next = awkwardTitles.map((label, i) => ({
      label,
      request: requestOf({ kind: 'votes' }, { film: i + 1 }),
    }));
    const card = present(replyOf(blocks, { items, next }), audience, poster);
    expect(bodyFaults('POST', '/channels/1/messages', card)).toEqual([]);
  });

  test('a title with markup, a mention or an address has all of it escaped', () => {
    const [text] = [present(replyOf([], { message: { title: TRICKY, blocks: [] } }), audience)].map((card) =>
      JSON.stringify(card.components),
    );
    for (const raw of ['**b', '@everyone', '<@1>', '](h', 'https://', ':smile:', '||s']) {
      expect(unescapedOf(text ?? '')).not.toContain(raw);
    }
    expect(visible(`## ${TRICKY}`)).toContain('@everyone');
  });

  test('a chart stands under the text, what it shows said in as many characters as Discord takes', () => {
    const card = present(replyOf([]), audience, poster, { alt: 'octubre '.repeat(300) });
    const body = { ...card, attachments: [{ id: '0', filename: 'chart.png' }] };
    expect(bodyFaults('POST', '/channels/1/messages', body)).toEqual([]);
    expect(seen(sent(card)).chart?.alt).toMatch(/^octubre octubre .*…$/);
    expect(seen(sent(card)).chart?.alt.length).toBeLessThanOrEqual(1024);
  });

  test('a story stands at full width under poster and facts, its beginning alone, the whole of it one tap away', () => {
    const story = `${'Once upon a time there was a film. '.repeat(20)}The end.`;
    const blocks = [
      { type: 'facts', facts: [{ label: 'Dato', value: 'x' }] },
      { type: 'story', text: story },
    ] as const;
    const card = present(replyOf(blocks, { about: filmOf('Heat', 949) }), audience, poster);
    expect(bodyFaults('POST', '/channels/1/messages', card)).toEqual([]);
    expect(kindsIn(card)).toEqual([9, 10]); // a section, a text
    const shown = partsOf(card)[1]?.content ?? '';
    expect(shown.length).toBeLessThanOrEqual(350);
    expect(shown).toMatch(/^Once upon .*(?:film\.|was|a|there|time|upon|Once)…$/);
    const table = [{ type: 'table', columns: [{ label: 'x', align: 'left' }], rows: [['y']] }] as const;
    expect(kindsIn(present(replyOf(table), audience, poster))).toEqual([9, 10]);
    const more = seen(sent(card)).buttons.find(({ label }) => label === 'Leer más');
    expect(unpackPress(more?.id ?? '')?.request).toEqual({ kind: 'film', film: 949, field: 'plot' });
    const whole = present(replyOf([{ type: 'story', text: 'Short.' }], { about: filmOf('Heat') }), audience);
    expect(seen(sent(whole)).buttons).toEqual([]);
  });

  test('a list has the posters of five of its films, each with what is on it', () => {
    const card = present(replyOf([]), audience, gallery);
    const items = JSON.stringify(card.components).match(/Póster de/g);
    expect(items).toHaveLength(5);
  });

  test('a label that is too long keeps the year by which it is told from others', () => {
    const label = `${'A long title '.repeat(10)}(1933)`;
    const card = present(
      replyOf([], { next: [{ label, request: requestOf({ kind: 'votes' }, { film: 1 }) }] }),
      audience,
    );
    expect(seen(sent(card)).buttons[0]?.label).toMatch(/^A long title .*… \(1933\)$/);
  });

  test('a list that is too long ends with an ellipsis after a whole entry', () => {
    const entries = Array.from({ length: 400 }, (_, i) => ({ text: `Entry ${i + 1}.` }));
    const card = present(replyOf([{ type: 'list', from: 1, entries }]), audience);
    expect(seen(sent(card)).text).toMatch(/\d+\. Entry \d+\.\n…$/);
  });
});

type Part = { readonly type: number; readonly content?: string };

/** What a card's container holds, from above. */
function partsOf({ components }: ReturnType<typeof present>): readonly Part[] {
  const [container] = components as unknown as readonly { readonly components: readonly Part[] }[];
  return container?.components ?? [];
}

function kindsIn(card: ReturnType<typeof present>): readonly number[] {
  return partsOf(card).map(({ type }) => type);
}

const TRICKY = '**b** @everyone <@1> [x](https://x.org) :smile: ||s||';

/** The text without what a backslash takes the meaning from. */
function unescapedOf(text: string): string {
  return JSON.parse(`"${JSON.stringify(text).slice(1, -1)}"`).replace(/\\\\./g, '');
}

/** Long texts are cut: their beginning must be there. */
function start(words: string): string {
  return oneSpace(words.replaceAll('`', words.includes('```') ? '`' : '`')).slice(0, 100);
}

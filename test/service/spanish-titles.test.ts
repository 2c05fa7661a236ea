import { afterAll, describe, expect, test } from 'vitest';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { chartOf } from '../../src/message/message.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { slotIn, textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const options = { catalog, today: () => '2026-11-22', random: () => 0.5 };
const butaca = openButaca({ ...options, memory: openProcessState() });

let conversations = 0;
const asker = (clientTag?: string, clientLocale: 'es' | 'en' = 'es') => {
  const key = `titles-${conversations++}`;
  return { user: key, conversation: key, clientLocale, clientTag };
};
const inception = catalog.one<Record<string, never>, { id: number }>(
  "SELECT id FROM film WHERE title = 'Inception'",
)({})?.id;

describe('In Spanish a film goes by its Spanish title, the other one beside it', () => {
  test.each([
    ['es-AR', 'El origen · Inception (2010)'],
    ['es-MX', 'El origen · Inception (2010)'],
    [undefined, 'El origen · Inception (2010)'],
    ['es-ES', 'Origen · Inception (2010)'],
  ])('%s: %s', async (tag, title) => {
    const { message } = await butaca.answer({ kind: 'film', film: inception }, asker(tag));
    expect(message.title).toBe(title);
  });

  test('in English by the title that the data has', async () => {
    const { message } = await butaca.answer({ kind: 'film', film: inception }, asker('en-GB', 'en'));
    expect(message.title).toBe('Inception (2010)');
  });

  test('in lists, and in short in tables, charts and on buttons', async () => {
    const who = asker('es-AR');
    const list = await butaca.ask('mejores películas de Christopher Nolan', who);
    expect(textOf(list)).toContain('El origen · Inception (2010)');
    expect(list.items.map(({ local }) => local)).toContain('El origen');
    const table = await butaca.ask('retorno del director Christopher Nolan', who);
    expect(textOf(table)).toMatch(/^El origen · /m);
    const chart = chartOf(table.message);
    expect(JSON.stringify(chart)).toContain('El origen (2010)');
    expect(JSON.stringify(chart)).not.toContain('Inception');
    const count = await butaca.ask('¿cuántas pelis hay de Christopher Nolan desde 2010 hasta 2010?', who);
    const page = await butaca.answer({ ...(count.request ?? { kind: '' }), page: 1 }, who);
    expect(page.next.map(({ label }) => label)).toContain('Ficha: El origen');
  });

  test('a Spanish film goes by its own title', async () => {
    const films = catalog.all<Record<string, never>, { id: number; title: string; original: string }>(
      "SELECT id, title, original_title AS original FROM film WHERE language = 'es' AND title <> original_title",
    )({});
    expect(films.length).toBeGreaterThan(0);
    for (const { id, original } of films) {
      const { message } = await butaca.answer({ kind: 'film', film: id }, asker('es-MX'));
      expect(message.title.startsWith(original)).toBe(true);
    }
  });

  test('one that holds the other is enough, and no nickname is a title', async () => {
    const all = catalog.all<Record<string, never>, { id: number }>('SELECT id FROM film')({});
    for (const { id } of all) {
      const { message } = await butaca.answer({ kind: 'film', film: id }, asker('es-ES'));
      const [one = '', two] = message.title.replace(/ \(\d{4}\)$/, '').split(' · ');
      if (two !== undefined) expect(one.toLowerCase()).not.toContain(two.toLowerCase());
      expect(one).not.toMatch(/^(?:El padrino|Shrek|Toy Story) 1$/);
    }
  });

  test.each([
    'El origen · Inception (2010)',
    'El origen',
    'Inception',
    'Origen',
    'votos de El origen · Inception (2010)',
  ])('and is found by either, and as it is shown: %s', async (text) => {
    const { request, alternatives } = await butaca.ask(text, asker('es-AR'));
    expect([slotIn(request, 'film'), ...alternatives.map(({ id }) => id)]).toContain(inception);
  });

  test('the figures keep the title of the data, whatever the language', async () => {
    const reply = await butaca.ask('votos de El origen', asker('es-AR'));
    expect(reply.answer).toMatchObject({ film: { title: 'Inception' } });
    expect(JSON.stringify(reply.answer)).not.toContain('local');
  });
});

import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

test.each([
  ['es', '¿cuántas pelis salieron un viernes de octubre?', 'viernes de octubre'],
  ['en', 'how many films premiered on a friday in october', 'Friday in October'],
] as const)('%s: %s', async (locale, text, said) => {
  const reply = await talkTo(service, locale).ask(text);
  expect(reply.request).toMatchObject({ kind: 'filmsOnWeekday', weekday: 4, month: 10 });
  const { films } = catalog.all<Record<string, never>, { films: number }>(
    `SELECT count(*) AS films FROM film
     WHERE strftime('%w', release_date) = '5' AND strftime('%m', release_date) = '10'`,
  )({})[0] ?? { films: -1 };
  expect(reply.answer).toMatchObject({ count: films });
  expect(textOf(reply)).toContain(said);
});

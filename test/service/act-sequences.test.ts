import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { FilmFilter } from '../../src/catalog/films/film-filter.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { narrowing } from '../../src/filters/index.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { filmsBySql } from '../catalog/filter-oracle.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

/** What people say in the middle of a talk: each act of it, in any order. */
const ACTS: Readonly<Record<Locale, readonly string[]>> = {
  es: [
    'recomendame una comedia',
    'las mejores de los 90',
    'películas de Tom Hanks',
    'solo dramas',
    'de los 80',
    'con Meg Ryan',
    'sin terror',
    'de menos de dos horas',
    'con más de 7',
    'cualquier género',
    'de cualquier año',
    'con cualquiera',
    'otra',
    'la segunda no',
    'la primera ya la vi',
    'esa no',
    'la segunda',
    '¿quién la dirigió?',
    '¿cuántas son?',
    'las más taquilleras',
    'la más larga',
    'no, mejor de acción',
    'parecidas a esa',
    'gracias',
    'olvidalo',
    'dejá',
  ],
  en: [
    'recommend me a comedy',
    'best movies of the 90s',
    'films of Tom Hanks',
    'only dramas',
    'from the 80s',
    'with Meg Ryan',
    'no horror',
    'under two hours',
    'rated over 7',
    'any genre',
    'any year',
    'with anyone',
    'another one',
    'not the second one',
    'seen the first one',
    'not that one',
    'the second one',
    'who directed it?',
    'how many are there?',
    'which made the most?',
    'the longest',
    'no, action instead',
    'more like that',
    'thanks',
    'never mind',
    'forget it',
  ],
};

const LISTS = ['top', 'pick', 'filmography', 'filmsInPeriod', 'similar', 'search'];

/** The filters of a request, and nothing else of it. */
function filterOf({ request }: Reply): FilmFilter {
  const slots = Object.entries(request ?? {}).filter(([slot]) => slot in narrowing);
  return Object.fromEntries(slots) as FilmFilter;
}

describe('Any sequence of acts', () => {
  test.each(['es', 'en'] as const)(
    'shows films that satisfy every filter of the request, and changes nothing of the user (%s)',
    async (locale) => {
      const acts = fc.array(fc.constantFrom(...ACTS[locale]), { minLength: 2, maxLength: 7 });
      await fc.assert(
        fc.asyncProperty(acts, async (texts) => {
          const talk = talkTo(service, locale);
          for (const text of texts) {
            const reply = await talk.ask(text);
            if (!reply.request || !LISTS.includes(reply.request.kind)) continue;
            const fitting = new Set(filmsBySql(catalog, filterOf(reply)));
            for (const { id } of reply.items) expect(fitting.has(id), `${text}: ${id}`).toBe(true);
          }
          expect(await talk.remembered()).toMatchObject({ user: { seen: [] } });
        }),
        { numRuns: 60, seed: 20_261_129 },
      );
    },
    120_000,
  );

  const UNDONE: Readonly<Record<Locale, readonly (readonly [refine: string, remove: string])[]>> = {
    es: [
      ['solo comedias', 'cualquier género'],
      ['de los 90', 'de cualquier año'],
      ['de menos de dos horas', 'de cualquier duración'],
    ],
    en: [
      ['only comedies', 'any genre'],
      ['from the 90s', 'any year'],
      ['under two hours', 'any length'],
    ],
  };
  const BEGINNINGS: Readonly<Record<Locale, readonly string[]>> = {
    es: ['películas de Tom Hanks', 'las más taquilleras', 'recomendame algo con Tom Hanks'],
    en: ['films of Tom Hanks', 'highest grossing movies', 'recommend me something with Tom Hanks'],
  };
  test.each(
    (['es', 'en'] as const).flatMap((locale) =>
      BEGINNINGS[locale].flatMap((first) => UNDONE[locale].map((pair) => [locale, first, ...pair] as const)),
    ),
  )(
    'ends where it began once what refined it is taken back (%s: %s, %s, %s)',
    async (locale, first, refine, remove) => {
      const talk = talkTo(service, locale);
      const before = filterOf(await talk.ask(first));
      const refined = filterOf(await talk.ask(refine));
      expect(refined).not.toEqual(before);
      expect(refined).toMatchObject(before);
      expect(filterOf(await talk.ask(remove))).toEqual(before);
    },
  );
});

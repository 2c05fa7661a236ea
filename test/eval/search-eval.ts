import { z } from 'zod';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { localeSchema } from '../../src/domain/locale.ts';
import { termReader } from '../../src/recommend/index/terms.ts';
import type { Recommender } from '../../src/recommend/recommender.ts';
import { mean } from './metrics.ts';
import { readLines } from './truth.ts';

/** How often a film is among the first ten, and the mean of 1 / its place (0 beyond the tenth). */
export type Hits = { readonly queries: number; readonly inTen: number; readonly reciprocalRank: number };

const descriptionSchema = z.object({
  lang: localeSchema,
  text: z.string(),
  film: z.object({ id: z.number() }),
  split: z.enum(['tune', 'held']),
});

/** Descriptions of known films, by language; only those of the half asked for. */
export function evaluateDescriptions(
  recommender: Recommender,
  file: string,
  split: 'tune' | 'held',
): Record<'en' | 'es', Hits> {
  const all = readLines(file, descriptionSchema).filter((line) => line.split === split);
  const of = (lang: 'en' | 'es') =>
    hits(
      recommender,
      all
        .filter((line) => line.lang === lang)
        .map(({ text, film }) => ({ text, film: film.id, locale: lang })),
    );
  return { en: of('en'), es: of('es') };
}

const OVERVIEWS = `
SELECT film_id AS film, overview FROM film_text JOIN film ON id = film_id
WHERE length(overview) > 120 ORDER BY id * 7919 % 100003 LIMIT 600`;

/** Three to five words drawn from a film's own overview, in no order: known-item search. */
export function evaluateKnownItems(recommender: Recommender, catalog: Catalog): Hits {
  const random = lcg(7);
  const read = termReader();
  const films = catalog.all<Record<string, never>, { film: number; overview: string }>(OVERVIEWS)({});
  const queries = films.map(({ film, overview }) => {
    const words = [...new Map(read(overview).map(({ stem, spelled }) => [stem, spelled])).values()];
    const drawn = Array.from({ length: 3 + Math.floor(random() * 3) }, () =>
      words.splice(Math.floor(random() * words.length), 1),
    );
    return { film, text: drawn.flat().join(' '), locale: 'en' as const };
  });
  return hits(recommender, queries);
}

type SearchQuery = { readonly film: number; readonly text: string; readonly locale: 'en' | 'es' };

function hits(recommender: Recommender, queries: readonly SearchQuery[]): Hits {
  const places = queries.map(({ text, film, locale }) =>
    recommender.search(text, { n: 10, locale }).findIndex(({ id }) => id === (film as FilmId)),
  );
  return {
    queries: queries.length,
    inTen: mean(places.map((place) => (place < 0 ? 0 : 1))),
    reciprocalRank: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
  };
}

/** The same numbers in every run, 0..1. */
function lcg(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

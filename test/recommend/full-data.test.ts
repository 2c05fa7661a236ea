import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { openFilmSets } from '../../src/catalog/films/film-sets.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { tokenize } from '../../src/domain/fold.ts';
import { termReader } from '../../src/recommend/index/terms.ts';
import { openRecommender, type Recommender } from '../../src/recommend/recommender.ts';
import { isSpecific, type ReasonPart, reasonsOf } from '../../src/recommend/similar/reasons.ts';
import { fullCatalog } from '../catalogs.ts';
import { evaluateDescriptions, evaluateKnownItems } from '../eval/search-eval.ts';
import { expectSameBest } from './best-scores.ts';

const DATA = process.env['BUTACA_DATA'];
const PAIRS = process.env['CI'] ? 2_000 : 100;

describe.skipIf(!DATA)('on the full data (skipped where BUTACA_DATA is unset)', () => {
  let catalog: Catalog;
  let recommender: Recommender;
  let films: FilmId[];

  beforeAll(() => {
    catalog = fullCatalog();
    recommender = openRecommender(catalog);
    const rows = catalog.all<Record<string, never>, { id: FilmId }>(
      'SELECT id FROM film WHERE vote_count >= 20 ORDER BY id * 7919 % 100003 LIMIT 1000',
    )({});
    films = rows.map(({ id }) => id);
  }, 300_000);

  it('passes over no film that is among the best', () => expectSameBest(catalog, films.slice(0, 200)));

  it('names in a reason only what both films have, in a thousand lists', () => {
    for (const film of films) {
      const list = recommender.similar(film);
      reasonsOf(list).forEach((reason, at) => {
        for (const part of reason) expect(missing(catalog, part, film, list[at]?.id as FilmId)).toEqual([]);
      });
    }
  });

  it('names a person, keyword or rare word wherever the pair shares one', () => {
    for (const film of films) {
      const list = recommender.similar(film);
      reasonsOf(list).forEach((reason, at) => {
        if (list[at]?.evidence.some(isSpecific))
          expect(reason.some(({ kind }) => !['genres', 'years', 'language'].includes(kind))).toBe(true);
        expect(reason.length).toBeGreaterThan(0);
      });
    }
  });

  it('gives no list of five the same reason five times', () => {
    for (const film of films) {
      const reasons = reasonsOf(recommender.similar(film)).map((reason) => JSON.stringify(reason));
      if (reasons.length === 5) expect(new Set(reasons).size).toBeGreaterThan(1);
    }
  });

  it(`never offers an excluded genre, over ${PAIRS} pairs of film and genre`, () => {
    const names = catalog.all<Record<string, never>, { name: string }>(
      'SELECT name FROM genre ORDER BY name',
    )({});
    const genresOf = catalog.all<{ id: FilmId }, { name: string }>(
      'SELECT name FROM film_genre JOIN genre ON id = genre_id WHERE film_id = $id',
    );
    const setOf = openFilmSets(catalog);
    const pair = fc.tuple(fc.constantFrom(...films), fc.constantFrom(...names.map(({ name }) => name)));
    fc.assert(
      fc.property(pair, ([film, excludeGenre]) => {
        for (const { id } of recommender.similar(film, { among: setOf({ excludeGenre }), n: 10 })) {
          expect(genresOf({ id }).map(({ name }) => name)).not.toContain(excludeGenre);
        }
      }),
      { numRuns: PAIRS },
    );
  });

  it('answers the same when asked again', () => {
    const again = openRecommender(catalog);
    for (const film of films.slice(0, 100)) expect(again.similar(film)).toEqual(recommender.similar(film));
  });

  it('finds films by descriptions and by words of their overview', () => {
    const file = join(import.meta.dirname, '../eval/descriptions.jsonl');
    const { en, es } = evaluateDescriptions(recommender, file, 'held');
    expect(en.inTen).toBeGreaterThanOrEqual(0.5);
    expect(es.inTen).toBeGreaterThanOrEqual(0.35);
    expect(evaluateKnownItems(recommender, catalog).inTen).toBeGreaterThanOrEqual(0.84);
  });
});

const HAS: Readonly<Record<string, string>> = {
  director:
    'SELECT 1 FROM film_director JOIN person ON id = person_id WHERE film_id = $film AND name = $name',
  cast: 'SELECT 1 FROM film_cast JOIN person ON id = person_id WHERE film_id = $film AND name = $name',
  keywords:
    'SELECT 1 FROM film_keyword JOIN keyword ON id = keyword_id WHERE film_id = $film AND name = $name',
  genres: 'SELECT 1 FROM film_genre JOIN genre ON id = genre_id WHERE film_id = $film AND name = $name',
};
const TEXT =
  "SELECT title || ' ' || coalesce(tagline, '') || ' ' || coalesce(overview, '') AS text FROM film LEFT JOIN film_text ON film_id = id WHERE id = $film";

/** True where a text has every word of a keyword, in some form. */
function tells(text: string, keyword: string): boolean {
  const read = termReader();
  const stems = new Set(read(text).map(({ stem }) => stem));
  return read(keyword).every(({ stem }) => stems.has(stem));
}

/** What a reason names and one of the two films has not. */
function missing(catalog: Catalog, part: ReasonPart, ...pair: readonly [FilmId, FilmId]): string[] {
  if (part.kind === 'years' || part.kind === 'language') return [];
  const named = 'names' in part ? part.names : part.terms;
  const has = (film: FilmId, name: string) => {
    if (part.kind !== 'words' && catalog.one(HAS[part.kind] ?? '')({ film, name }) !== undefined) return true;
    const { text } = catalog.one<{ film: FilmId }, { text: string }>(TEXT)({ film }) ?? { text: '' };
    if (part.kind === 'keywords') return tells(text, name);
    return tokenize(text).some((token) => token.text.toLowerCase() === name.toLowerCase());
  };
  return named.filter((name) => !pair.every((film) => has(film, name)));
}

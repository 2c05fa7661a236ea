import type { Catalog } from '../catalog/catalog.ts';
import { numberOf } from '../catalog/films/read-columns.ts';
import type { FilmId, FilmRef } from '../domain/film.ts';
import type { Locale } from '../domain/locale.ts';
import { openIndex } from './index/index-reader.ts';
import { profileReader, type ReadProfile } from './index/profile.ts';
import { vectorOf } from './index/vector.ts';
import { matchedWords } from './search/matched-words.ts';
import { saidConceptReader } from './search/query.ts';
import { type FoundFilm, filmFinder, type SearchOptions } from './search/search.ts';
import { packConcepts, rarestConcepts, type SearchTerms, unpackConcepts } from './search/search-terms.ts';
import type { Evidence } from './similar/evidence.ts';
import { type Explained, explainedFilms } from './similar/explained.ts';
import { evidenceFinder } from './similar/find-evidence.ts';
import { nearestFilms, type Similar, type SimilarOptions, similarFilms } from './similar/similar.ts';
import { type OwnTaste, openOwnTaste } from './taste/own-taste.ts';
import { openTopics, type Topics } from './taste/topics.ts';

/** Part of the likeness of two films; the shares of one pair sum to 1. */
export type WeighedEvidence = Evidence & { readonly share: number };

/** Floor 2: similar films, their reasons, and films by a description. Reads the catalog's index on demand. */
export type Recommender = {
  readonly similar: Similar;
  /** The same films, each with the reason to show for it; at once for the best-known ones. */
  readonly explained: Explained;
  /** The `n` films that `similar` gives first, without what they share: half the work. */
  readonly neighbours: (film: FilmId, n: number, options?: Omit<SimilarOptions, 'n'>) => readonly FilmId[];
  /** The other films of a film's saga by date, those not yet out left out; empty where it has none. */
  readonly saga: (film: FilmId) => readonly FilmRef[];
  /** Everything that two films share, the strongest first; empty where one is not in the catalog. */
  readonly why: (film: FilmId, otherFilm: FilmId) => readonly WeighedEvidence[];
  /** The words of a description that each of some films has, in its order and as they were said. */
  readonly matched: (query: string, films: readonly FilmId[]) => readonly (readonly string[])[];
  /** A description as its rarest twelve terms, which are all that a search needs and keeps; empty where none is known. */
  readonly terms: (query: string, locale?: Locale) => SearchTerms;
  /** Films by a description or by its terms, which find the same; empty where no film has any of them. */
  readonly search: (
    query: string | SearchTerms,
    options?: SearchOptions & { readonly locale?: Locale },
  ) => readonly FoundFilm[];
  /** Films by what somebody likes as a whole. */
  readonly taste: OwnTaste;
  /** What stories are about, as a taste keeps it. */
  readonly topics: Topics;
};

export function openRecommender(
  catalog: Catalog,
  profileOf: ReadProfile = profileReader(catalog),
): Recommender {
  const index = openIndex(catalog);
  const evidenceOf = evidenceFinder(catalog, index);
  const nearest = nearestFilms(catalog, index, profileOf);
  const sagaOf = catalog.all<{ film: FilmId }, FilmRef>(SAGA);
  const spoken = saidConceptReader(catalog, index);
  const find = filmFinder(index);
  const concepts = (query: string, locale?: Locale) =>
    rarestConcepts(spoken(query, locale).map(({ concept }) => concept));
  const similar = similarFilms(nearest, profileOf, evidenceOf);
  return {
    similar,
    explained: explainedFilms(catalog, similar),
    neighbours: (film, n, options) => nearest(film, { ...options, n }).map(({ id }) => id),
    saga: (film) => sagaOf({ film }),
    why: (film, otherFilm) => {
      const number = numberOf(index.columns().id, film);
      const profile = profileOf(film);
      const vector = number < 0 ? [] : vectorOf(index, profile, number);
      return weigh(evidenceOf({ film, profile, vector }, { film: otherFilm, profile: profileOf(otherFilm) }));
    },
    matched: (query, films) => matchedWords(index, spoken(query), films),
    terms: (query, locale) => packConcepts(concepts(query, locale)),
    taste: openOwnTaste(index, profileOf, evidenceOf),
    topics: openTopics(catalog, index, spoken),
    search: (query, { locale, ...options } = {}) =>
      find(typeof query === 'string' ? concepts(query, locale) : unpackConcepts(index, query), options),
  };
}

const SAGA = `
SELECT other.id, other.title, other.year FROM film JOIN film other ON other.collection_id = film.collection_id
WHERE film.id = $film AND other.id <> film.id
ORDER BY other.release_date, other.id`;

function weigh(evidence: readonly Evidence[]): WeighedEvidence[] {
  const total = evidence.reduce((sum, { value }) => sum + value, 0);
  return evidence.map((part) => ({ ...part, share: part.value / total }));
}

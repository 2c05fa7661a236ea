import { random } from '../etl/random.ts';
import type { Distribution, RealFilm, Words } from './distribution.ts';

/** A made-up film as the columns of the data set; nested columns are values, for the writer to spell. */
export type MadeUpFilm = {
  readonly film: Readonly<Record<string, unknown>>;
  readonly cast: readonly object[];
  readonly crew: readonly object[];
  readonly keywords: readonly object[];
};

/** Ids of the copies of people and sagas lie so far apart: more than there are of either. */
const COPY = 10_000_000;

/**
 * So many films, one after the other: each takes its figures, its genres and its lengths from three real
 * films, its words and people one by one as often as they really occur. Beyond the real number of films,
 * people and sagas are copied under other names, so that they grow with the films.
 */
export function* makeUpFilms(from: Distribution, count: number, seed = 1): Generator<MadeUpFilm> {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const film = (): RealFilm => from.films[below(from.films.length)] as RealFilm;
  const copies = Math.max(1, Math.round(count / from.films.length));
  const person = (credits: Uint32Array): object => {
    const index = credits[below(credits.length)] ?? 0;
    const copy = below(copies);
    return { id: 1 + index + copy * COPY, name: nameOf(from, index, copy) };
  };
  for (let id = 1; id <= count; id++) {
    const [figures, kind, size] = [film(), film(), film()];
    const title = phrase(from.titleWords, Math.max(1, size.titleWords), below);
    const copy = below(copies);
    const cast = distinct(size.castSize, () => person(from.casts)).map((one, order) => ({ ...one, order }));
    yield {
      film: {
        ...columnsOf(id, title, figures, figures.collection === null ? null : saga(figures.collection, copy)),
        genres: kind.genres,
        overview: phrase(from.overviewWords, size.overviewWords, below),
      },
      cast,
      crew: distinct(size.directorSize, () => person(from.directors)).map((one) => ({
        ...one,
        job: 'Director',
      })),
      keywords: distinct(size.keywordSize, () => from.keywords[below(from.keywords.length)] ?? {}),
    };
  }
}

function columnsOf(id: number, title: string, figures: RealFilm, collection: object | null) {
  const { date, runtime, budget, revenue, votes, average, popularity, language, countries } = figures;
  return {
    id,
    title,
    original_title: title,
    original_language: language,
    release_date: date,
    runtime,
    budget: budget ?? 0,
    revenue: revenue ?? 0,
    vote_count: votes,
    vote_average: average ?? 0,
    popularity,
    belongs_to_collection: collection,
    production_countries: countries.map((code) => ({ iso_3166_1: code, name: code })),
    spoken_languages: [],
  };
}

function saga(id: number, copy: number): object {
  return { id: id + copy * COPY, name: `Saga ${id} ${copy} Collection` };
}

function phrase({ words, uses }: Words, count: number, below: (limit: number) => number): string {
  return Array.from({ length: count }, () => words[uses[below(uses.length)] ?? 0]).join(' ');
}

/** A copy bears the first name of one and the last name of another. */
function nameOf({ people }: Distribution, index: number, copy: number): string {
  const own = people[index]?.name ?? '';
  if (copy === 0) return own;
  const other = people[(index + copy * 7919) % people.length]?.name ?? '';
  return `${own.split(' ')[0]} ${other.split(' ').at(-1)}`;
}

function distinct<T extends object>(count: number, draw: () => T): readonly T[] {
  const found = new Map<unknown, T>();
  for (let i = 0; i < count; i++) {
    const one = draw();
    found.set((one as { id?: unknown }).id, one);
  }
  return [...found.values()];
}

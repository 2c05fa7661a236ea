import { random } from '../etl/random.ts';
import type { Distribution, RealFilm, Words } from './distribution.ts';

/** A made-up film as columns of TMDB's CSV, and its credits. */
export type MadeUpFilm = {
  readonly film: Readonly<Record<string, string | number | null>>;
  readonly cast: readonly object[];
  readonly crew: readonly object[];
};

/** Ids of the copies of people lie so far apart: more than there are people. */
const COPY = 10_000_000;

/**
 * So many films, one after the other: each takes its figures, its genres and its lengths from three real
 * films, its words and people one by one as often as they really occur. Beyond the real number of films,
 * people are copied under other names, so that they grow with the films.
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
    const cast = distinct(size.castSize, () => person(from.casts)).map((one, order) => ({ ...one, order }));
    yield {
      film: {
        ...columnsOf(id, title, figures),
        genres: kind.genres.join(', '),
        overview: phrase(from.overviewWords, size.overviewWords, below),
        keywords: keywords(from, size.keywordSize, below),
      },
      cast,
      crew: distinct(size.directorSize, () => person(from.directors)).map((one) => ({
        ...one,
        job: 'Director',
      })),
    };
  }
}

function columnsOf(id: number, title: string, figures: RealFilm) {
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
    production_countries: countries.join(', '),
    status: 'Released',
    adult: 'False',
  };
}

function keywords({ keywords }: Distribution, count: number, below: (limit: number) => number): string {
  const drawn = Array.from({ length: count }, () => keywords[below(keywords.length)]);
  return [...new Set(drawn)].join(', ');
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

import type { Catalog } from '../../src/catalog/catalog.ts';
import { numberOf } from '../../src/catalog/films/read-columns.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { openIndex } from '../../src/recommend/index/index-reader.ts';
import { profileReader } from '../../src/recommend/index/profile.ts';
import { vectorOf } from '../../src/recommend/index/vector.ts';
import { scorer } from '../../src/recommend/similar/score.ts';
import { likenessToProfile } from '../../src/recommend/taste/like-profile.ts';
import { profileVector } from '../../src/recommend/taste/profile-vector.ts';
import { mean } from './metrics.ts';
import type { Query, Truth } from './truth.ts';

/** How many films of a list are taken for what somebody likes. */
export const SIZES = [3, 5, 10] as const;

/** Mean recall@20 of the rest of each list. */
export type TasteFigures = {
  readonly size: (typeof SIZES)[number];
  readonly lists: number;
  readonly profile: number;
  /** Of one film of the profile alone: the mean of all, and of each list the one that finds most, which nobody knows beforehand. */
  readonly single: number;
  readonly bestSingle: number;
  readonly votes: number;
};

const DEPTH = 20;
/** So many lists, evenly taken: they tell .01 apart and take some seconds. */
const LISTS = 60;

type Likeness = (film: number) => number;

/**
 * Lists of films that the same people rated, each with the film that it is of, as what somebody might like: some of its films by
 * chance make a profile, and the others are looked for among the pool. Sagas are ranked like other films, as the lists have them.
 */
export function evaluateTaste(
  catalog: Catalog,
  queries: readonly Query[],
  pool: Truth['pool'],
): readonly TasteFigures[] {
  const index = openIndex(catalog);
  const profileOf = profileReader(catalog);
  const { all: scores } = scorer(index);
  const { id, votes } = index.columns();
  const numbers = (films: Iterable<number>): readonly number[] =>
    [...films].map((film) => numberOf(id, film)).filter((number) => number >= 0);
  const ranked = numbers(pool);
  const likeOf = (film: number): Likeness => {
    const own = Float64Array.from(scores(film, vectorOf(index, profileOf(id[film] as FilmId), film)));
    return (other) => own[other] as number;
  };
  const every = Math.max(1, Math.floor(queries.length / LISTS));
  const chosen = queries.filter((_, at) => at % every === 0);
  return SIZES.map((size) => {
    const draw = drawer(size);
    const rows = chosen.flatMap(({ film, gains }) => {
      const list = shuffled(numbers([film, ...gains.keys()]), draw);
      const [seeds, rest] = [list.slice(0, size), new Set(list.slice(size))];
      if (rest.size === 0) return [];
      const found = (likeness: Likeness): number => recallOf(ranked, likeness, new Set(seeds), rest);
      const liked = seeds.map((seed) => ({ film: id[seed] as FilmId, weight: 1 }));
      const singles = seeds.map((seed) => found(likeOf(seed)));
      return {
        profile: found(likenessToProfile(index, profileVector(index, profileOf, liked))),
        single: mean(singles),
        bestSingle: Math.max(...singles),
        votes: found((other) => votes[other] as number),
      };
    });
    const meanOf = (figure: 'profile' | 'single' | 'bestSingle' | 'votes'): number =>
      mean(rows.map((row) => row[figure]));
    return {
      ...{ size, lists: rows.length, profile: meanOf('profile'), single: meanOf('single') },
      ...{ bestSingle: meanOf('bestSingle'), votes: meanOf('votes') },
    };
  });
}

function recallOf(
  pool: readonly number[],
  likeness: Likeness,
  seeds: ReadonlySet<number>,
  rest: ReadonlySet<number>,
): number {
  const best = pool
    .filter((film) => !seeds.has(film))
    .map((film) => ({ film, value: likeness(film) }))
    .sort((a, b) => b.value - a.value || a.film - b.film)
    .slice(0, DEPTH);
  return best.filter(({ film }) => rest.has(film)).length / Math.min(DEPTH, rest.size);
}

function shuffled(list: readonly number[], draw: () => number): readonly number[] {
  return list
    .map((film) => ({ film, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ film }) => film);
}

/** Numbers in [0, 1) that are the same at each run (a linear congruential generator). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}

import type { Catalog } from '../store/catalog.ts';
import type { Ranked } from './best.ts';
import type { Columns } from './columns.ts';

/** How much of its value a film loses by being just like one that was chosen before it. */
const PENALTY = 0.7;

type Traits = {
  readonly genres: ReadonlySet<number>;
  readonly directors: ReadonlySet<number>;
  readonly year: number;
  readonly language: number;
  readonly saga: number;
};

/** Puts ranked films in another order: each time the one with the best value that is least like those before it. */
export function variedOrder(
  catalog: Catalog,
): (columns: Columns, ranked: readonly Ranked[]) => readonly Ranked[] {
  const genres = catalog.all<{ film: number }, { id: number }>(
    'SELECT genre_id AS id FROM film_genre WHERE film_id = $film',
  );
  const directors = catalog.all<{ film: number }, { id: number }>(
    'SELECT person_id AS id FROM film_director WHERE film_id = $film',
  );
  const ids = (rows: readonly { id: number }[]) => new Set(rows.map(({ id }) => id));
  return (columns, ranked) => {
    const left = ranked.map((candidate) => {
      const film = columns.id[candidate.film] ?? 0;
      return {
        candidate,
        traits: traitsOf(columns, candidate.film, ids(genres({ film })), ids(directors({ film }))),
      };
    });
    const chosen: typeof left = [];
    while (left.length > 0) {
      const worth = left.map(
        ({ candidate, traits }) =>
          candidate.value *
          (1 - PENALTY * Math.max(0, ...chosen.map((other) => likeness(traits, other.traits)))),
      );
      chosen.push(...left.splice(worth.indexOf(Math.max(...worth)), 1));
    }
    return chosen.map(({ candidate }) => candidate);
  };
}

function traitsOf(
  { year, language, collection }: Columns,
  film: number,
  genres: ReadonlySet<number>,
  directors: ReadonlySet<number>,
): Traits {
  return {
    genres,
    directors,
    year: year[film] ?? 0,
    language: language[film] ?? 0,
    saga: collection[film] ?? 0,
  };
}

/** 0..1: one saga is the same; else by common genres, director, decade and language. */
function likeness(a: Traits, b: Traits): number {
  if (a.saga !== 0 && a.saga === b.saga) return 1;
  const union = new Set([...a.genres, ...b.genres]).size;
  const common = [...a.genres].filter((genre) => b.genres.has(genre)).length;
  const decade = Math.max(0, 1 - Math.abs(a.year - b.year) / 10);
  const director = [...a.directors].some((person) => b.directors.has(person)) ? 1 : 0;
  const language = a.language === b.language ? 1 : 0;
  return 0.5 * (union === 0 ? 1 : common / union) + 0.2 * decade + 0.2 * director + 0.1 * language;
}

import type { Catalog } from '../../catalog/catalog.ts';
import type { Ranked } from '../../domain/top-k.ts';
import type { Columns } from '../index/columns.ts';

/** How much of its value a film loses by being just like one that was chosen before it. */
const PENALTY = 0.7;

type Traits = {
  readonly genres: ReadonlySet<number>;
  readonly directors: ReadonlySet<number>;
  readonly year: number;
  readonly language: number;
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
    let left = ranked.map((candidate) => {
      const film = columns.id[candidate.film] ?? 0;
      const traits = traitsOf(columns, candidate.film, ids(genres({ film })), ids(directors({ film })));
      return { candidate, traits, likest: 0 };
    });
    const ordered: Ranked[] = [];
    while (left.length > 0) {
      const next = left.reduce((best, option) => (worthOf(option) > worthOf(best) ? option : best));
      ordered.push(next.candidate);
      left = left.filter((option) => option !== next);
      for (const option of left)
        option.likest = Math.max(option.likest, likeness(option.traits, next.traits));
    }
    return ordered;
  };
}

/** `likest`: how like the candidate is to the likest film chosen before. */
function worthOf({ candidate, likest }: { readonly candidate: Ranked; readonly likest: number }): number {
  return candidate.value * (1 - PENALTY * likest);
}

function traitsOf(
  { year, language }: Columns,
  film: number,
  genres: ReadonlySet<number>,
  directors: ReadonlySet<number>,
): Traits {
  return {
    genres,
    directors,
    year: year[film] ?? 0,
    language: language[film] ?? 0,
  };
}

/** 0..1, by common genres, director, decade and language; no two films are of one saga. */
function likeness(a: Traits, b: Traits): number {
  const union = new Set([...a.genres, ...b.genres]).size;
  const common = [...a.genres].filter((genre) => b.genres.has(genre)).length;
  const decade = Math.max(0, 1 - Math.abs(a.year - b.year) / 10);
  const director = [...a.directors].some((person) => b.directors.has(person)) ? 1 : 0;
  const language = a.language === b.language ? 1 : 0;
  return 0.5 * (union === 0 ? 1 : common / union) + 0.2 * decade + 0.2 * director + 0.1 * language;
}

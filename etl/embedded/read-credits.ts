import type Database from 'better-sqlite3';
import { fold } from '../../src/domain/fold.ts';
import { ROLES } from '../store-credits.ts';
import type { FilmFacts } from './film-line.ts';

type Credit = {
  readonly film: number;
  readonly role: number;
  readonly source: number;
  readonly id: number | null;
  readonly name: string;
  readonly character: string | null;
};
type Person = FilmFacts['credits']['cast'][number];

const CREDITS = `SELECT film_id AS film, role, source, person_id AS id, name, character FROM temp.credit
  ORDER BY film_id, role, source DESC, position, rowid`;

/**
 * The people of each film as its sources have them; ask film after film, by ascending id. A name without an id stays a
 * name: who it is must be told by whoever builds a catalog. Of several sources the newest order leads, and a name is
 * the one that bears it in the same film, as in the build.
 */
export function creditReader(db: Database.Database): (film: number) => FilmFacts['credits'] {
  const rows = db.prepare<[], Credit>(CREDITS).iterate();
  let next = rows.next();
  return (film) => {
    const credits: Credit[] = [];
    while (!next.done && next.value.film <= film) {
      if (next.value.film === film) credits.push(next.value);
      next = rows.next();
    }
    const isShared = credits.some(({ source }) => source !== credits[0]?.source);
    const list = (role: number): Person[] => {
      const ofRole = credits.filter((one) => one.role === role);
      return isShared ? united(ofRole, idsByName(credits)) : ofRole.map(personOf);
    };
    return {
      cast: list(ROLES.cast),
      directors: list(ROLES.director),
      writers: list(ROLES.writer),
      producers: list(ROLES.producer),
      others: [],
    };
  };
}

function personOf({ id, name, character }: Credit): Person {
  return { personId: id, name, character };
}

/** The lowest id that bears a name in the film. */
function idsByName(credits: readonly Credit[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const { id, name } of credits) {
    if (id !== null) ids.set(fold(name), Math.min(id, ids.get(fold(name)) ?? id));
  }
  return ids;
}

/** Everybody once, at the first place. */
function united(credits: readonly Credit[], ids: ReadonlyMap<string, number>): Person[] {
  const people = new Map<number | string, Person>();
  for (const credit of credits) {
    const id = credit.id ?? ids.get(fold(credit.name)) ?? null;
    const key = id ?? fold(credit.name);
    if (!people.has(key)) people.set(key, { ...personOf(credit), personId: id });
  }
  return [...people.values()];
}

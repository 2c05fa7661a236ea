import { fold } from '../../src/domain/fold.ts';
import { type Credits, ROLES } from '../stages/credits.ts';
import type { FilmFacts } from './film-line.ts';

type Credit = {
  readonly role: number;
  readonly position: number;
  readonly source: number;
  readonly id: number | null;
  readonly name: string;
  readonly character: string | null;
};
type Person = FilmFacts['credits']['cast'][number];

/** The people of a film as its sources have them. */
export type CreditReader = (film: number) => FilmFacts['credits'];

/**
 * Reads the people of films. A name without an id stays a name: who it is must be told by whoever builds a catalog. Of
 * several sources the newest order leads, and a name is the one that bears it in the same film, as in the build.
 */
export function creditReader(columns: Credits): CreditReader {
  const ofFilm = placesByFilm(columns);
  const creditAt = (at: number): Credit => ({
    role: columns.roles[at] as number,
    position: columns.positions[at] as number,
    source: columns.sources[at] as number,
    id: columns.ids[at] || null,
    name: columns.spellings[columns.names[at] as number] as string,
    character: columns.characters[at] as string | null,
  });
  return (film) => {
    const credits = (ofFilm.get(film) ?? []).map(creditAt);
    credits.sort((a, b) => b.source - a.source || a.position - b.position);
    const isShared = credits.some(({ source }) => source !== credits[0]?.source);
    const list = (role: number): Person[] => {
      const ofRole = credits.filter((credit) => credit.role === role);
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

function placesByFilm({ films }: Credits): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [at, film] of films.entries()) {
    const known = places.get(film);
    if (known) known.push(at);
    else places.set(film, [at]);
  }
  return places;
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

import type Database from 'better-sqlite3';
import { grouped } from '../names/grouped.ts';
import type { FoldedNames } from './bearers.ts';
import { type Credits, ROLES } from './credits.ts';
import { insertRows } from './insert-rows.ts';

/** In the place of the id of a credit's person. */
export const NOBODY = 0;

/** Credits with the id of each one's person. In films that are shared places have gaps. */
type Resolved = Omit<Credits, 'positions'> & {
  readonly people: Float64Array;
  readonly positions: Float64Array;
  readonly shared: ReadonlySet<number>;
};

/**
 * Stores people and who did what, person after person as the tables have them. A person bears its commonest spelling and
 * counts once per film and role, at the first place.
 */
export function storePeople(db: Database.Database, credits: Resolved, { folded, of }: FoldedNames): void {
  const person = insertRows(db, 'person', 3);
  const [cast, directors, crew]: [number[], number[], number[]] = [[], [], []];
  const ofRole = [cast, directors, crew, crew]; // in the order of ROLES
  for (const places of placesByPerson(credits.people)) {
    const id = credits.people[places[0] as number] as number;
    const name = commonest(places, credits.names);
    person.add(id, credits.spellings[name] as string, folded[of[name] as number] as string);
    for (const at of firstPlaces(places, credits)) ofRole[credits.roles[at] as number]?.push(at);
  }
  person.end();
  for (const creditPlaces of [cast, directors]) renumber(creditPlaces, credits);
  storeKept(db, credits, { cast, directors, crew });
}

function storeKept(
  db: Database.Database,
  { people, films, positions, roles, characters }: Resolved,
  { cast, directors, crew }: Readonly<Record<'cast' | 'directors' | 'crew', readonly number[]>>,
): void {
  const [inCast, inDirectors, inCrew] = [
    insertRows(db, 'film_cast', 4),
    insertRows(db, 'film_director', 3),
    insertRows(db, 'film_crew', 4),
  ];
  const value = (column: ArrayLike<number>, at: number) => column[at] as number;
  for (const at of cast)
    inCast.add(value(people, at), value(films, at), value(positions, at), characters[at] ?? null);
  for (const at of directors) inDirectors.add(value(people, at), value(films, at), value(positions, at));
  for (const at of crew)
    inCrew.add(value(people, at), value(films, at), JOBS[value(roles, at)] ?? null, value(positions, at));
  for (const rows of [inCast, inDirectors, inCrew]) rows.end();
}

const JOBS: Readonly<Record<number, string>> = { [ROLES.writer]: 'writer', [ROLES.producer]: 'producer' };

/** The places of each person's credits, by ascending id. */
function* placesByPerson(people: Float64Array): Generator<Int32Array> {
  const ids = Float64Array.from(new Set(people)).sort();
  const numbers = new Map(Array.from(ids, (id, number) => [id, number]));
  const numberOf = Int32Array.from(people, (id) => numbers.get(id) as number);
  const { order, starts } = grouped(numberOf, people.length, ids.length);
  for (const [number, id] of ids.entries())
    if (id !== NOBODY) yield order.subarray(starts[number], starts[number + 1]);
}

/** The name that most of a person's credits have; of several the first. */
function commonest(places: Int32Array, names: readonly number[]): number {
  const often = new Map<number, number>();
  for (const at of places) {
    const name = names[at] as number;
    often.set(name, (often.get(name) ?? 0) + 1);
  }
  const most = Math.max(...often.values());
  for (const [name, count] of often) if (count === most) return name;
  throw new Error('a person without a credit');
}

/** Of a person's credits the first of each film and role, by role and film. */
function firstPlaces(places: Int32Array, { roles, films, positions }: Resolved): Int32Array {
  const step = (column: ArrayLike<number>, a: number, b: number) =>
    (column[a] as number) - (column[b] as number);
  places.sort((a, b) => step(roles, a, b) || step(films, a, b) || step(positions, a, b) || a - b);
  const isSame = (a: number, b: number) => roles[a] === roles[b] && films[a] === films[b];
  return places.filter((at, i) => i === 0 || !isSame(at, places[i - 1] as number));
}

/** Places without gaps in the films of several sources, whose credits come by person. */
function renumber(creditPlaces: readonly number[], { films, positions, shared }: Resolved): void {
  const ofFilm = new Map([...shared].map((film): [number, number[]] => [film, []]));
  for (const at of creditPlaces) ofFilm.get(films[at] as number)?.push(at);
  for (const places of ofFilm.values()) {
    places.sort((a, b) => (positions[a] as number) - (positions[b] as number));
    for (const [position, at] of places.entries()) positions[at] = position;
  }
}

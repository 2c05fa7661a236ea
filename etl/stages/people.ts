import { fold } from '../../src/domain/fold.ts';
import type { PeopleReport } from '../report/report.ts';
import { chooser, type FoldedNames } from './bearers.ts';
import type { Build } from './build.ts';
import { type Credits, ROLES } from './credits.ts';
import { NOBODY, storePeople } from './store-people.ts';

/**
 * Turns credits into people. An id is a person. A credit without an id joins the person of the same folded name:
 * the only one, or of several the one with most credits in that role (none in it: most credits at all; then the
 * lower id). A name that no id bears is a person of its own. Two ids are never merged. Where several sources tell of a
 * film, a name without an id is first of all the one of that name in the same film.
 */
export function resolvePeople({ db, report, credits }: Build): void {
  const { columns } = credits;
  const names = foldNames(columns.spellings);
  const shared = sharedFilms(columns);
  const films = new Set(db.prepare('SELECT id FROM film').pluck().all() as number[]);
  const { people, ...joined } = whoIsWho(columns, names, { films, shared });
  const positions = leading(columns, shared);
  storePeople(db, { ...columns, people, positions, shared }, names);
  const count = (sql: string) => db.prepare(sql).pluck().get() as number;
  report.people = {
    people: count('SELECT count(*) FROM person'),
    namesOfTheirOwn: count('SELECT count(*) FROM person WHERE id < 0'),
    ...joined,
  };
  credits.clear();
}

function foldNames(spellings: readonly string[]): FoldedNames {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(spellings, (spelling) => {
    const folded = fold(spelling);
    const known = numbers.get(folded);
    if (known === undefined) numbers.set(folded, numbers.size);
    return known ?? numbers.size - 1;
  });
  return { folded: [...numbers.keys()], of };
}

/** Films that several sources have credits of. */
function sharedFilms({ films, sources }: Credits): ReadonlySet<number> {
  const first = new Map<number, number>();
  const shared = new Set<number>();
  for (const [at, film] of films.entries()) {
    const source = sources[at] as number;
    const known = first.get(film);
    if (known === undefined) first.set(film, source);
    else if (known !== source) shared.add(film);
  }
  return shared;
}

type Joined = Omit<PeopleReport, 'people' | 'namesOfTheirOwn'>;

/** The person of each credit; nobody's is one of a film that is not in the catalog, or of work that it has no place for. */
function whoIsWho(
  credits: Credits,
  names: FoldedNames,
  { films, shared }: { readonly films: ReadonlySet<number>; readonly shared: ReadonlySet<number> },
): Joined & { readonly people: Float64Array } {
  const choose = chooser(credits, names);
  const inSameFilm = bearersByFilm(credits, names, shared);
  const people = new Float64Array(credits.ids.length);
  const joined = { creditsWithoutId: 0, joinedTheOnlyOne: 0, joinedTheMostCredited: 0 };
  for (const [at, id] of credits.ids.entries()) {
    const [film, role] = [credits.films[at] as number, credits.roles[at] as number];
    if (role === ROLES.other || !films.has(film)) continue;
    const name = names.of[credits.names[at] as number] as number;
    people[at] = id || (inSameFilm.get(film)?.get(name) ?? NOBODY);
    if (people[at] !== NOBODY) continue;
    const { person, bearers } = choose(name, role);
    people[at] = person;
    joined.creditsWithoutId += 1;
    if (bearers === 1) joined.joinedTheOnlyOne += 1;
    if (bearers > 1) joined.joinedTheMostCredited += 1;
  }
  return { ...joined, people };
}

/** The lowest id that bears a folded name in a film that several sources have. */
function bearersByFilm(
  { films, ids, names }: Credits,
  { of }: FoldedNames,
  shared: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const bearers = new Map([...shared].map((film) => [film, new Map<number, number>()]));
  for (const [at, id] of ids.entries()) {
    const ofFilm = bearers.get(films[at] as number);
    const name = of[names[at] as number] as number;
    if (ofFilm && id !== 0) ofFilm.set(name, Math.min(id, ofFilm.get(name) ?? id));
  }
  return bearers;
}

/** Places in the order of a film's credits: of several sources the newest one's leads. */
function leading({ films, positions, sources }: Credits, shared: ReadonlySet<number>): Float64Array {
  const newest = sources.reduce((most, source) => Math.max(most, source), 0);
  return Float64Array.from(positions, (position, at) =>
    shared.has(films[at] as number) ? position + 10_000 * (newest - (sources[at] as number)) : position,
  );
}

import type { Catalog } from '../../../catalog/catalog.ts';
import { readCoverage } from '../../../catalog/coverage.ts';
import { LOWEST_FLOOR } from '../../../catalog/films/ranking.ts';
import { recently } from '../../../catalog/recently.ts';
import type { FilmRef } from '../../../domain/film.ts';
import { memoize } from '../../../domain/memoize.ts';
import { profitOf, type Returns, returnOf, sumReturns } from '../../../domain/money.ts';
import type { PersonRef, Role } from '../../../domain/person.ts';
import { isProblem, type Problem } from '../../../domain/problem.ts';
import { type LeftOut, leftOutOf } from '../../parts/dubious-money.ts';

/** A film of a person with its money in US dollars; null where unknown, return and profit too where the amounts are dubious. */
export type FilmMoney = {
  readonly film: FilmRef;
  readonly releaseDate: string;
  readonly budget: number | null;
  readonly revenue: number | null;
  readonly return: number | null;
  readonly profit: number | null;
};

export type Filmography = Returns & {
  readonly person: PersonRef;
  readonly role: Role;
  /** Films in the other role. */
  readonly otherRole: number;
  /** True where some of the films have votes enough to be ranked. */
  readonly ranked: boolean;
  /** Those with dubious amounts, by date. */
  readonly leftOut: readonly LeftOut[];
  /** By date. */
  readonly list: readonly FilmMoney[];
  readonly page: number;
  /** True where nobody knows who did this of most newer films: there may be more. */
  readonly isPartial: boolean;
};

type MoneyRow = FilmRef & {
  readonly releaseDate: string;
  readonly budget: number | null;
  readonly revenue: number | null;
  readonly votes: number;
};
const TABLE: Readonly<Record<Role, string>> = { actor: 'film_cast', director: 'film_director' };

/** Returns what reads a person's films in one role with their returns; without a role, in the one with more films. */
export function openFilmography(
  catalog: Catalog,
): (person: number, role: Role | undefined, page: number | undefined) => Filmography | Problem {
  const named = catalog.one<{ person: number }, PersonRef>('SELECT id, name FROM person WHERE id = @person');
  const films = (role: Role) =>
    catalog.many<{ person: number }, MoneyRow>(
      `SELECT f.id, f.title, f.year, f.release_date AS releaseDate, f.budget, f.revenue, f.vote_count AS votes
       FROM ${TABLE[role]} c JOIN film f ON f.id = c.film_id WHERE c.person_id = @person ORDER BY f.release_date, f.id`,
    );
  const counted = (role: Role) =>
    catalog.one<{ person: number }, { films: number }>(
      `SELECT count(*) AS films FROM ${TABLE[role]} WHERE person_id = @person`,
    );
  const byRole = { actor: films('actor'), director: films('director') };
  const counts = { actor: counted('actor'), director: counted('director') };
  const coverage = memoize(() => readCoverage(catalog));
  const isPartial = (role: Role): boolean =>
    role === 'director' && coverage()?.since('director') !== undefined;
  const read = (id: number, asked: Role | undefined): Omit<Filmography, 'page'> | Problem => {
    const person = named({ person: id });
    if (!person) return { problem: 'noData', about: 'person' };
    const creditsIn = (role: Role): number => counts[role]({ person: id })?.films ?? 0;
    const role = asked ?? (creditsIn('director') > creditsIn('actor') ? 'director' : 'actor');
    const rows = byRole[role]({ person: id });
    if (rows.length === 0) return { problem: 'noData', about: role };
    const list = rows.map(withReturn);
    const ranked = rows.some(({ votes }) => votes >= LOWEST_FLOOR);
    const otherRole = creditsIn(role === 'actor' ? 'director' : 'actor');
    const films = { otherRole, ranked, leftOut: leftOutOf(list), list, isPartial: isPartial(role) };
    return { person, role, ...sumReturns(list), ...films };
  };
  const readers: Readonly<Record<Role | 'either', (id: number) => ReturnType<typeof read>>> = {
    actor: recently((id) => read(id, 'actor'), KEPT),
    director: recently((id) => read(id, 'director'), KEPT),
    either: recently((id) => read(id, undefined), KEPT),
  };
  return (id, asked, page = 1) => {
    const found = readers[asked ?? 'either'](id);
    return isProblem(found) ? found : { ...found, page };
  };
}

/** People of each role whose films are remembered: pages and follow-ups ask for the same ones, as many users do. */
const KEPT = 32;

function withReturn({ id, title, year, releaseDate, budget, revenue }: MoneyRow): FilmMoney {
  const amounts = { budget, revenue };
  return {
    film: { id, title, year },
    releaseDate,
    ...amounts,
    return: returnOf(amounts),
    profit: profitOf(amounts),
  };
}

/** The figures of the contract: everything but what only the message needs. */
export function filmographyFigures({
  role: _role,
  otherRole: _other,
  ranked: _ranked,
  page: _page,
  isPartial: _partial,
  ...figures
}: Filmography): unknown {
  return figures;
}

/** Best and worst film by return; undefined where none has both figures. */
export function extremes({
  list,
}: Filmography): { readonly best: FilmMoney; readonly worst: FilmMoney } | undefined {
  const sorted = list
    .filter((entry) => entry.return !== null)
    .sort((a, b) => (b.return ?? 0) - (a.return ?? 0));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  return best && worst ? { best, worst } : undefined;
}

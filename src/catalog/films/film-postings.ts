import type { FilmId } from '../../domain/film.ts';
import { LEAST_BUDGET, LEAST_REVENUE } from '../../domain/money.ts';
import type { Role } from '../../domain/person.ts';
import type { Catalog } from '../catalog.ts';
import { markNumbers } from '../number-list.ts';
import { companiesOf } from './companies.ts';
import type { Credit, FilmFilter, FilmSet } from './film-filter.ts';
import { filmColumn, numberOf, openLanguagePlaces, readBudgets, readMoney } from './read-columns.ts';

/** The packed numbers of a genre's or country's films. */
function openListed(catalog: Catalog): (kind: 'genre' | 'country', value: string) => Uint8Array {
  const find = catalog.one<{ kind: string; value: string }, { films: Uint8Array }>(
    'SELECT films FROM film_set WHERE kind = @kind AND value = @value',
  );
  return (kind, value) => find({ kind, value })?.films ?? new Uint8Array();
}

const ACTED = 'SELECT film_id AS id FROM film_cast WHERE person_id = @person';
const DIRECTED = 'SELECT film_id AS id FROM film_director WHERE person_id = @person';
const IN_ROLE: Readonly<Record<Role | 'either', string>> = {
  actor: ACTED,
  director: DIRECTED,
  either: `${ACTED} UNION ALL ${DIRECTED}`,
};

/** Sets its films to a value. */
type Mark = (into: FilmSet, value: 0 | 1) => void;
/** The sets that a filter names by a value: those that a film must be in, and those that it must not. */
type Marks = { readonly within: readonly Mark[]; readonly without: readonly Mark[] };

export function openMarks(catalog: Catalog): (filter: FilmFilter) => Marks {
  const listed = openListed(catalog);
  const list =
    (kind: 'genre' | 'country') =>
    (value: string): Mark =>
    (into, mark) =>
      markNumbers(listed(kind, value), into, mark);
  const [ofGenre, ofCountry] = [list('genre'), list('country')];
  const credited = openCredited(catalog);
  const byCompany = openByCompany(catalog);
  const inSaga =
    (collection: number): Mark =>
    (into, value) =>
      // In the column a film of none has 0.
      markEqual(filmColumn(catalog, 'collection'), collection || Number.NaN, into, value);
  const placeOf = openLanguagePlaces(catalog);
  const inLanguage =
    (code: string): Mark =>
    (into, value) =>
      markEqual(filmColumn(catalog, 'language'), code === '' ? 0 : placeOf(code), into, value);
  const thisFilm =
    (id: number): Mark =>
    (into, value) => {
      into[numberOf(filmColumn(catalog, 'id'), id)] = value;
    };
  const anyFilm =
    (films: readonly FilmId[]): Mark =>
    (into, value) => {
      for (const id of films) thisFilm(id)(into, value);
    };
  return (filter) => {
    const {
      company,
      excludeCompany,
      collection,
      excludeCollection,
      excludeFilm,
      refused = [],
      among,
    } = filter;
    const { anyLanguages = [], excludeCountry, excludeLanguage } = filter;
    const { genre, genres = [], anyGenres = [], excludeGenre, excludeGenres = [], country } = filter;
    const { person, role, withPerson, withRole, people = [], anyPeople = [], excludePerson } = filter;
    return {
      within: [
        ...[...given(genre), ...genres].map(ofGenre),
        ...anyOf(anyGenres.map(ofGenre)),
        ...given(country).map(ofCountry),
        ...anyOf(anyLanguages.map(inLanguage)),
        ...given(person).map((id) => credited({ person: id, role })),
        ...given(withPerson).map((id) => credited({ person: id, role: withRole })),
        ...people.map(credited),
        ...anyOf(anyPeople.map((id) => credited({ person: id }))),
        ...given(company).map(byCompany),
        ...given(collection).map(inSaga),
        ...moneyMarks(catalog, filter),
        ...(among ? [anyFilm(among)] : []),
      ],
      without: [
        ...[...given(excludeGenre), ...excludeGenres].map(ofGenre),
        ...[excludePerson ?? []].flat().map((id) => credited({ person: id })),
        ...given(excludeCompany).map(byCompany),
        ...given(excludeCollection).map(inSaga),
        ...given(excludeCountry).map(ofCountry),
        ...given(excludeLanguage).map(inLanguage),
        ...[...given(excludeFilm), ...refused].map(thisFilm),
      ],
    };
  };
}

/** The films that somebody acts in or directs. */
function openCredited(catalog: Catalog): (credit: Credit) => Mark {
  const films = (role: Role | 'either') => catalog.all<{ person: number }, { id: number }>(IN_ROLE[role]);
  const byRole = { actor: films('actor'), director: films('director'), either: films('either') };
  return ({ person, role }) =>
    (into, value) => {
      const ids = filmColumn(catalog, 'id');
      for (const { id } of byRole[role ?? 'either']({ person })) into[numberOf(ids, id)] = value;
    };
}

/** The films that a company, or any of its studio, took part in. */
function openByCompany(catalog: Catalog): (company: number) => Mark {
  const films = catalog.many<{ companies: string }, { id: number }>(
    'SELECT film_id AS id FROM film_company WHERE company_id IN (SELECT value FROM json_each(@companies))',
  );
  return (company) => (into, value) => {
    const ids = filmColumn(catalog, 'id');
    const companies = JSON.stringify(companiesOf(catalog).ofStudio(company));
    for (const { id } of films({ companies })) into[numberOf(ids, id)] = value;
  };
}

/** Films with a known amount within bounds; one so small that it is no sum of dollars counts as unknown. */
function moneyMarks(
  catalog: Catalog,
  { minBudget, maxBudget, minRevenue, maxRevenue }: FilmFilter,
): readonly Mark[] {
  const within =
    (of: 'budget' | 'revenue', floor: number, least = 0, most = Number.POSITIVE_INFINITY): Mark =>
    (into, value) => {
      const { films, [of]: amounts } = of === 'budget' ? readBudgets(catalog) : readMoney(catalog);
      const lowest = Math.max(least, floor);
      for (let i = 0; i < films.length; i++) {
        const amount = amounts[i] as number;
        if (amount >= lowest && amount <= most) into[films[i] as number] = value;
      }
    };
  const isAsked = (...bounds: readonly (number | undefined)[]): boolean =>
    bounds.some((bound) => bound !== undefined);
  return [
    ...(isAsked(minBudget, maxBudget) ? [within('budget', LEAST_BUDGET, minBudget, maxBudget)] : []),
    ...(isAsked(minRevenue, maxRevenue) ? [within('revenue', LEAST_REVENUE, minRevenue, maxRevenue)] : []),
  ];
}

function markEqual(column: ArrayLike<number>, wanted: number, into: FilmSet, value: 0 | 1): void {
  for (let film = 0; film < into.length; film++) if (column[film] === wanted) into[film] = value;
}

function given<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** One set of several: the films of any. None where there is none to choose among. */
function anyOf(marks: readonly Mark[]): readonly Mark[] {
  const all: Mark = (into, value) => {
    for (const mark of marks) mark(into, value);
  };
  return marks.length === 0 ? [] : [all];
}

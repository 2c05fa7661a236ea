import type { IsoDate } from '../../domain/calendar.ts';
import type { FilmId } from '../../domain/film.ts';
import { LEAST_BUDGET, LEAST_REVENUE } from '../../domain/money.ts';
import type { Role } from '../../domain/person.ts';
import type { Catalog } from '../catalog.ts';
import { markNumbers } from '../number-list.ts';
import { companiesOf } from './companies.ts';
import {
  type FilmColumn,
  filmColumn,
  numberOf,
  openLanguagePlaces,
  readBudgets,
  readMoney,
} from './read-columns.ts';

/** Somebody's part in a film; acting or directing where no role says which. */
export type Credit = { readonly person: number; readonly role?: Role | undefined };

/** Filters by one figure of a film, one a line: its bounds, closed, and the lowest figure that is known. */
const FIGURES = [
  /** Minutes. */
  { column: 'runtime', least: 'minRuntime', most: 'maxRuntime', lowest: 1 },
  { column: 'votes', least: 'minVotes', most: 'maxVotes', lowest: 0 },
] as const;
type Bound = (typeof FIGURES)[number]['least' | 'most'];

/** Which films are meant; every part is optional and they combine with "and". Films whose figure is unknown pass no bound of it. */
export type FilmFilter = { readonly [B in Bound]?: number | undefined } & {
  /** A genre's English name in the data. */
  readonly genre?: string | undefined;
  readonly excludeGenre?: string | undefined;
  /** All of them; one of them at least; none of them. */
  readonly genres?: readonly string[] | undefined;
  readonly anyGenres?: readonly string[] | undefined;
  readonly excludeGenres?: readonly string[] | undefined;
  readonly person?: number | undefined;
  /** In which role `person` is meant; either where absent. */
  readonly role?: Role | undefined;
  /** The second person of "with A and B". */
  readonly withPerson?: number | undefined;
  readonly withRole?: Role | undefined;
  /** Further people, all of them. */
  readonly people?: readonly Credit[] | undefined;
  /** One of them at least, acting or directing. */
  readonly anyPeople?: readonly number[] | undefined;
  /** Neither acting nor directing. */
  readonly excludePerson?: number | readonly number[] | undefined;
  /** Original language, ISO 639-1. */
  readonly language?: string | undefined;
  /** Original languages, one of them; the empty text is one that is not known. */
  readonly anyLanguages?: readonly string[] | undefined;
  /** Country of production, ISO 3166-1. */
  readonly country?: string | undefined;
  /** Whether a list of a country's films takes those in other languages than its own: it narrows nothing by itself. */
  readonly coproductions?: 'with' | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** The mean vote; films without votes do not pass. */
  readonly minScore?: number | undefined;
  readonly maxScore?: number | undefined;
  /** US dollars; films of an unknown or dubious amount do not pass. */
  readonly minBudget?: number | undefined;
  readonly maxBudget?: number | undefined;
  readonly minRevenue?: number | undefined;
  readonly maxRevenue?: number | undefined;
  /** A company that took part, or any of the studio that it is the first of. */
  readonly company?: number | undefined;
  readonly excludeCompany?: number | undefined;
  readonly collection?: number | undefined;
  readonly excludeCollection?: number | undefined;
  readonly excludeFilm?: FilmId | undefined;
  /** Films that were refused in a talk. */
  readonly refused?: readonly number[] | undefined;
  readonly excludeCountry?: string | undefined;
  readonly excludeLanguage?: string | undefined;
  /** Day of the calendar, in any year. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** The last of some days of the month; `day` is the first. */
  readonly toDay?: number | undefined;
  readonly year?: number | undefined;
  /** 0 = Monday. */
  readonly weekday?: number | undefined;
};

/** The films that pass a filter: 1 at the number of each, 0 at the others. */
export type FilmSet = Uint8Array;

const PARTS: readonly (keyof FilmFilter)[] = [
  ...(['genre', 'excludeGenre', 'genres', 'anyGenres', 'excludeGenres'] as const),
  ...(['person', 'withPerson', 'people', 'anyPeople', 'excludePerson'] as const),
  ...(['language', 'anyLanguages', 'country', 'excludeLanguage', 'excludeCountry', 'from', 'to'] as const),
  ...(['minScore', 'maxScore'] as const),
  ...FIGURES.flatMap(({ least, most }) => [least, most] as const),
  ...(['minBudget', 'maxBudget', 'minRevenue', 'maxRevenue'] as const),
  ...(['company', 'excludeCompany', 'collection', 'excludeCollection', 'excludeFilm', 'refused'] as const),
  ...(['month', 'day', 'year', 'weekday'] as const),
];

/** True where no film is left out. */
export function isUnfiltered(filter: FilmFilter): boolean {
  return PARTS.every((part) => filter[part] === undefined);
}

/**
 * Returns what finds the films of a filter, undefined where all are meant. Each condition is one pass over one array,
 * so that it takes the same time however many pass. The set is written anew by the next call with the same catalog.
 */
export function openFilmSets(catalog: Catalog): (filter: FilmFilter) => FilmSet | undefined {
  const marksOf = openMarks(catalog);
  const rangesOf = openRanges(catalog);
  return (filter) => {
    if (isUnfiltered(filter)) return undefined;
    const [films, scratch] = buffersOf(catalog);
    const { within, without } = marksOf(filter);
    const [first, ...more] = within;
    if (first) first(films.fill(0), 1);
    else films.fill(1);
    for (const mark of more) {
      mark(scratch.fill(0), 1);
      intersect(films, scratch);
    }
    for (const { column, least, most } of rangesOf(filter))
      keepRange(films, filmColumn(catalog, column), least, most);
    keepScores(films, catalog, filter);
    for (const mark of without) mark(films, 0);
    return films;
  };
}

const BUFFERS = new WeakMap<Catalog, readonly [FilmSet, FilmSet]>();

/** Two sets for each catalog: of a million films, new ones for every question would keep the collector busy. */
function buffersOf(catalog: Catalog): readonly [FilmSet, FilmSet] {
  const known = BUFFERS.get(catalog);
  if (known) return known;
  const { length } = filmColumn(catalog, 'id');
  const made = [new Uint8Array(length), new Uint8Array(length)] as const;
  BUFFERS.set(catalog, made);
  return made;
}

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

function openMarks(catalog: Catalog): (filter: FilmFilter) => Marks {
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
  return (filter) => {
    const { company, excludeCompany, collection, excludeCollection, excludeFilm, refused = [] } = filter;
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

/** A mean vote is a fraction, and none where nobody voted (NaN): both bounds are compared as they are. */
function keepScores(films: FilmSet, catalog: Catalog, { minScore, maxScore }: FilmFilter): void {
  if (minScore === undefined && maxScore === undefined) return;
  const average = filmColumn(catalog, 'average');
  const [least, most] = [minScore ?? 0, maxScore ?? Number.POSITIVE_INFINITY];
  for (let film = 0; film < films.length; film++) {
    const value = average[film] as number;
    if (!(value >= least && value <= most)) films[film] = 0;
  }
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

function intersect(films: FilmSet, wanted: FilmSet): void {
  for (let film = 0; film < films.length; film++)
    films[film] = (films[film] as number) & (wanted[film] as number);
}

/** A condition on a figure: it is `least` to `most`. */
type Range = { readonly column: FilmColumn; readonly least: number; readonly most: number };

const LAST_DAY = 99_991_231;

function openRanges(catalog: Catalog): (filter: FilmFilter) => readonly Range[] {
  const placeOf = openLanguagePlaces(catalog);
  const exactly = (column: FilmColumn, value: number | undefined): Range[] =>
    value === undefined ? [] : [{ column, least: value, most: value }];
  return ({ from, to, language, day, toDay, ...filter }) => [
    ...(['weekday', 'month', 'year'] as const).flatMap((part) => exactly(part, filter[part])),
    ...(day === undefined ? [] : [{ column: 'day', least: day, most: toDay ?? day } as const]),
    ...(language === undefined ? [] : exactly('language', placeOf(language))),
    ...(from === undefined && to === undefined ? [] : [daysBetween(from, to)]),
    ...FIGURES.flatMap(({ column, least, most, lowest }) =>
      between(column, filter[least], filter[most], lowest),
    ),
  ];
}

/** A film whose figure is below the lowest has none that is known. */
function between(
  column: FilmColumn,
  least: number | undefined,
  most: number | undefined,
  lowest: number,
): readonly Range[] {
  if (least === undefined && most === undefined) return [];
  return [{ column, least: Math.max(least ?? lowest, lowest), most: most ?? MOST }];
}
/** No figure is higher; two of them differ by less than what 32 bits hold. */
const MOST = 2_000_000_000;

function daysBetween(from: IsoDate | undefined, to: IsoDate | undefined): Range {
  const number = (date: IsoDate): number => Number(date.replaceAll('-', ''));
  return {
    column: 'date',
    least: from === undefined ? 0 : number(from),
    most: to === undefined ? LAST_DAY : number(to),
  };
}

// A hot loop: it has no branch but its end. The sign bit of both differences is set within the range only.
function keepRange(films: FilmSet, column: ArrayLike<number>, least: number, most: number): void {
  const [below, above] = [least - 1, most + 1];
  for (let film = 0; film < films.length; film++) {
    const value = column[film] as number;
    films[film] = (films[film] as number) & (((below - value) & (value - above)) >>> 31);
  }
}

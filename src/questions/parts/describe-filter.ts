import type { Catalog } from '../../catalog/catalog.ts';
import type { Credit, FilmFilter } from '../../catalog/films/film-filter.ts';
import { personRefs } from '../../catalog/people/person-refs.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Role } from '../../domain/person.ts';
import type { Filter } from '../../filters/filter.ts';
import { type OwnFilled, type OwnValues, ownFilters } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import { type Genre, genre as genreSlot } from '../../slots/genre.ts';
import { countryName, languageName } from '../../slots/place.ts';

/** What somebody does in a film, where it is said. */
type Part = Role | 'either';
type Words = {
  readonly genre: (names: string) => string;
  readonly without: (names: string) => string;
  readonly by: Readonly<Record<Part, (names: string) => string>>;
  readonly language: (name: string) => string;
  readonly country: (name: string) => string;
  readonly inYear: (year: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly day: (date: string) => string;
  readonly date: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
};

const words: Readonly<Record<Locale, Words>> = {
  es: {
    genre: (names) => `de ${names}`,
    without: (names) => `sin ${names}`,
    by: { actor: (n) => `con ${n}`, director: (n) => `dirigidas por ${n}`, either: (n) => `de o con ${n}` },
    language: (name) => `en ${name}`,
    country: (name) => `de ${name}`,
    inYear: (year) => `en ${year}`,
    between: (from, to) => `entre ${from} y ${to}`,
    day: (date) => `el ${date}`,
    date: (date) => `el ${date}`,
    since: (date) => `desde ${date}`,
    until: (date) => `hasta ${date}`,
  },
  en: {
    genre: (names) => `in ${names}`,
    without: (names) => `without ${names}`,
    by: { actor: (n) => `with ${n}`, director: (n) => `directed by ${n}`, either: (n) => `by or with ${n}` },
    language: (name) => `in the ${name} language`,
    country: (name) => `from ${name}`,
    inYear: (year) => `in ${year}`,
    between: (from, to) => `between ${from} and ${to}`,
    day: (date) => `on ${date}`,
    date: (date) => date,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
  },
};

/** The names of the people of a filter, by their ids, and of what else it names, by the filters' names. */
export type FilterNames = ReadonlyMap<number | string, string>;

/** Each with values of its own type. */
const OWN: { readonly [K in keyof OwnValues]: Filter<OwnValues[K]> } = ownFilters;
const OWN_SLOTS = Object.keys(ownFilters) as (keyof OwnValues)[];

/** What the thing is called that a filter of a request names. */
function nameIn<K extends keyof OwnValues>(
  slot: K,
  filter: FilmFilter,
  catalog: Catalog,
): string | undefined {
  const { [slot]: value }: OwnFilled = filter;
  return value === undefined ? undefined : OWN[slot].nameOf?.(value, catalog);
}

/** The words of a filter of a request. */
function describeSlot<K extends keyof OwnValues>(
  slot: K,
  filter: FilmFilter,
  name: string,
  format: Formatter,
) {
  const { [slot]: value }: OwnFilled = filter;
  return value === undefined ? [] : [OWN[slot].told[format.locale](value, format, name)];
}

/** Looks up what a filter names, for its words. */
export function filterNames(filter: FilmFilter, catalog: Catalog): FilterNames {
  const { anyPeople = [], excludePerson } = filter;
  const ids = [
    ...creditsOf(filter).map(({ person }) => person),
    ...anyPeople,
    ...[excludePerson ?? []].flat(),
  ];
  const others = OWN_SLOTS.flatMap((slot): [string, string][] => {
    const name = nameIn(slot, filter, catalog);
    return name === undefined ? [] : [[slot, name]];
  });
  return new Map<number | string, string>([
    ...personRefs(ids, catalog).map(({ id, name }): [number, string] => [id, name]),
    ...others,
  ]);
}

/** Filters that bring their own words. */
function describeOwn(filter: FilmFilter, names: FilterNames, format: Formatter): readonly string[] {
  return OWN_SLOTS.flatMap((slot) => describeSlot(slot, filter, names.get(slot) ?? '', format));
}

/** A filter in words, " de terror, con Brad Pitt", to stand behind "films"; empty where nothing is filtered. */
export function describeFilter(filter: FilmFilter, names: FilterNames, format: Formatter): string {
  const w = words[format.locale];
  const parts = [
    ...describeGenres(filter, format),
    ...describePeople(filter, names, format),
    filter.language && w.language(languageName(filter.language, format.locale)),
    filter.country && w.country(countryName(filter.country, format.locale)),
    describePeriod(filter, format),
    ...describeOwn(filter, names, format),
  ];
  const text = parts.filter((part) => part).join(', ');
  return text === '' ? '' : ` ${text}`;
}

function describeGenres(filter: FilmFilter, format: Formatter): readonly string[] {
  const w = words[format.locale];
  const { genre, genres = [], anyGenres = [], excludeGenre, excludeGenres = [] } = filter;
  const label = (name: string): string => genreSlot.label(name as Genre, format.locale).toLowerCase();
  const [all, none] = [
    [...listOf(genre), ...genres],
    [...listOf(excludeGenre), ...excludeGenres],
  ];
  return [
    ...inWords(all.map(label), format.list, w.genre),
    ...inWords(anyGenres.map(label), format.either, w.genre),
    ...inWords(none.map(label), format.neither, w.without),
  ];
}

/** People of one part are named together: "with A and B, directed by C". */
function describePeople(filter: FilmFilter, names: FilterNames, format: Formatter): readonly string[] {
  const w = words[format.locale];
  const { anyPeople = [], excludePerson } = filter;
  const named = (ids: readonly number[]): readonly string[] => ids.flatMap((id) => names.get(id) ?? []);
  const credits = creditsOf(filter);
  const parts = [...new Set(credits.map(({ role }): Part => role ?? 'either'))];
  return [
    ...parts.flatMap((part) => {
      const together = credits.filter(({ role = 'either' }) => role === part);
      return inWords(named(together.map(({ person }) => person)), format.list, w.by[part]);
    }),
    ...inWords(named(anyPeople), format.either, w.by.either),
    ...inWords(named([excludePerson ?? []].flat()), format.neither, w.without),
  ];
}

/** All who must be in a film, in the order in which they were said. */
function creditsOf({ person, role, withPerson, withRole, people = [] }: FilmFilter): readonly Credit[] {
  const first = listOf(person).map((id) => ({ person: id, role }));
  const second = listOf(withPerson).map((id) => ({ person: id, role: withRole }));
  return [...first, ...second, ...people];
}

function inWords(
  names: readonly string[],
  join: (names: readonly string[]) => string,
  word: (names: string) => string,
): readonly string[] {
  return names.length === 0 ? [] : [word(join(names))];
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

/** "en 1999", "entre el … y el …", "desde 2010"; whole years are named by the year alone. */
export function describePeriod({ from, to }: Pick<FilmFilter, 'from' | 'to'>, format: Formatter): string {
  const w = words[format.locale];
  const inYears = (!from || from.endsWith('-01-01')) && (!to || to.endsWith('-12-31'));
  const shown = (date: string): string =>
    inYears ? String(Number(date.slice(0, 4))) : w.date(format.date(date));
  const first = from && shown(from);
  const last = to && shown(to);
  if (from && to && from === to) return w.day(format.date(from));
  if (first && last && first === last) return w.inYear(first);
  if (first && last) return w.between(first, last);
  return first ? w.since(first) : last ? w.until(last) : '';
}

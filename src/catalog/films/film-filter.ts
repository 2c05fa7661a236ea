import type { IsoDate } from '../../domain/calendar.ts';
import type { FilmId } from '../../domain/film.ts';
import type { OwnList } from '../../domain/own-films.ts';
import type { Role } from '../../domain/person.ts';

/** Somebody's part in a film; acting or directing where no role says which. */
export type Credit = { readonly person: number; readonly role?: Role | undefined };

/** Filters by one figure of a film, one a line: its bounds, closed, and the lowest figure that is known. */
export const FIGURES = [
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
  /** A list of the asker's own: it narrows nothing until the films on it are looked up, which `among` has. */
  readonly list?: OwnList | undefined;
  /** Only films that are among these. */
  readonly among?: readonly FilmId[] | undefined;
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
  'among',
  ...(['month', 'day', 'year', 'weekday'] as const),
];

/** True where no film is left out. */
export function isUnfiltered(filter: FilmFilter): boolean {
  return PARTS.every((part) => filter[part] === undefined);
}

import type { MatchFilms } from '../../../catalog/films/match-films.ts';
import type { IsoDate } from '../../../domain/calendar.ts';
import type { FilmId } from '../../../domain/film.ts';
import type { FilmFile, FilmLine } from '../../../domain/film-file.ts';
import { type ImportedFilms, type OwnList, ownLists, type Rating } from '../../../domain/own-films.ts';
import type { UserData } from '../../request-context.ts';

/** What became of the films for one list. */
export type Added = {
  readonly list: OwnList;
  readonly added: number;
  readonly already: number;
  /** Those for which the list had no room. */
  readonly left: number;
};

/** What became of a file: of its films, and of the lines that brought none. */
export type ImportReport = {
  readonly lists: readonly Added[];
  /** Lines that name a film that an earlier line has named. */
  readonly repeated: number;
  readonly unknown: readonly Pick<FilmLine, 'title' | 'year' | 'line'>[];
  readonly unreadable: readonly number[];
};

/** Adds the films of a file to a user's lists. What is there stays as it is; of a film rated twice the later rating counts. */
export function addLines(
  { lines, unreadable }: Exclude<FilmFile, { readonly fault: unknown }>,
  { user, today, match }: { readonly user: UserData; readonly today: IsoDate; readonly match: MatchFilms },
): ImportReport {
  const films = match(lines);
  const found = lines.flatMap((line, at) => {
    const film = films[at];
    return film === undefined ? [] : [{ ...line, film }];
  });
  const imported = importedFrom(found, today);
  const before = countsOf(user, imported);
  user.addFilms(imported);
  const after = countsOf(user, imported);
  return {
    lists: ownLists.flatMap((list) => addedTo(list, before[list], after[list])),
    repeated: found.length - new Set(found.map(({ film }) => film)).size,
    unknown: lines.filter((_line, at) => films[at] === undefined).map(nameOf),
    unreadable,
  };
}

type Found = FilmLine & { readonly film: FilmId };

/** Whoever rated a film has seen it. */
function importedFrom(found: readonly Found[], today: IsoDate): ImportedFilms {
  const listed = (list: 'watch' | 'seen'): readonly FilmId[] => [
    ...new Set(found.filter(({ lists }) => lists.includes(list)).map(({ film }) => film)),
  ];
  const rated = found.flatMap(({ film, rating }): Rating[] =>
    rating ? [{ film, score: rating.score, on: rating.on ?? today }] : [],
  );
  const byFilm = new Map<FilmId, Rating>();
  for (const rating of rated) {
    const known = byFilm.get(rating.film);
    if (!known || rating.on >= known.on) byFilm.set(rating.film, rating);
  }
  return { watch: listed('watch'), seen: listed('seen'), rated: [...byFilm.values()] };
}

type Counts = { readonly wanted: number; readonly there: number };

/** Of the films of a file, how many each list has. */
function countsOf(user: UserData, { watch, seen, rated }: ImportedFilms): Readonly<Record<OwnList, Counts>> {
  const count = (list: OwnList, films: readonly FilmId[]): Counts => {
    const listed = new Set(user.list(list));
    return { wanted: films.length, there: films.filter((film) => listed.has(film)).length };
  };
  return {
    watch: count('watch', watch),
    seen: count('seen', seen),
    rated: count(
      'rated',
      rated.map(({ film }) => film),
    ),
  };
}

function addedTo(list: OwnList, before: Counts, after: Counts): readonly Added[] {
  if (before.wanted === 0) return [];
  const added = after.there - before.there;
  return [{ list, added, already: before.there, left: before.wanted - after.there }];
}

function nameOf({ line, title, year }: FilmLine): ImportReport['unknown'][number] {
  return { line, title, year };
}

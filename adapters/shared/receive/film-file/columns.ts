/**
 * The columns that are relied on, by their names in lower case; others are passed over, and their order is free.
 *
 * - Letterboxd's own export (letterboxd.com/settings/data): `watched.csv` and `watchlist.csv` have Date, Name, Year,
 *   Letterboxd URI; `ratings.csv` has Rating beside them, from 0.5 to 5; `diary.csv` also Rewatch, Tags, Watched Date.
 * - Letterboxd's format for imports (letterboxd.com/about/importing-data): Title, Year, imdbID, tmdbID, Rating, Rating10
 *   (1 to 10), WatchedDate.
 * - IMDb's exports: ratings have Const, Your Rating (1 to 10), Date Rated, Title, Original Title, Title Type, Year; lists and
 *   the watchlist also Position and Created, and newer ones the rating as well.
 * - Butaca's own have Score, from 0.5 to 10 by halves, beside what the other two know to read.
 */
const NAMES = {
  title: ['title', 'name'],
  originalTitle: ['original title'],
  year: ['year'],
  imdbId: ['const', 'imdbid'],
  tmdbId: ['tmdbid'],
  position: ['position'],
  kind: ['title type'],
  score: ['score'],
  ofTen: ['rating10', 'your rating'],
  ofFive: ['rating'],
  watchedOn: ['watched date', 'watcheddate'],
  ratedOn: ['date rated', 'date'],
} as const;
type Column = keyof typeof NAMES;

/** Where each column stands that a file has. */
export type Columns = ReadonlyMap<Column, number>;

/** The columns that a header names; undefined where it is no header of films. */
export function columnsOf(header: readonly string[]): Columns | undefined {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const found = new Map<Column, number>();
  for (const [column, spellings] of Object.entries(NAMES) as [Column, readonly string[]][]) {
    const at = spellings.map((name) => names.indexOf(name)).find((place) => place >= 0);
    if (at !== undefined) found.set(column, at);
  }
  const isOfFilms = found.has('title') && (found.has('year') || found.has('imdbId'));
  return isOfFilms || found.has('imdbId') ? found : undefined;
}

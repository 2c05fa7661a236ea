import type { Input, InputFile } from '../input/input.ts';

/** The tables that are known, by their columns. */
type Kind = 'classic films' | 'classic credits' | 'keywords' | '5000 films' | '5000 credits' | 'tmdb films';

/** What a file is called where it was downloaded: then it is that, whatever is the matter with its header. */
const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [/^movies_(metadata|dataset)\.csv$/, 'classic films'],
  [/^credits\.csv$/, 'classic credits'],
  [/^keywords\.csv$/, 'keywords'],
  [/^tmdb_5000_movies\.csv$/, '5000 films'],
  [/^tmdb_5000_credits\.csv$/, '5000 credits'],
  [/^TMDB_movie_dataset.*\.csv$/i, 'tmdb films'],
];

const FILMS = ['id', 'title', 'release_date', 'vote_count', 'vote_average', 'genres'];

/** The first file of a kind: one that has its columns, under any name and in any order, else one that bears its name. */
export function fileOf({ files }: Input, kind: Kind): InputFile | undefined {
  return (
    files.find((file) => kindOfColumns(columnsOf(file)) === kind) ??
    files.find((file) => kindOfColumns(columnsOf(file)) === undefined && kindOfName(file) === kind)
  );
}

function kindOfName({ name }: InputFile): Kind | undefined {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

export function columnsOf({ header = '' }: InputFile): readonly string[] {
  return header.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function kindOfColumns(columns: readonly string[]): Kind | undefined {
  const has = (...names: readonly string[]) => names.every((name) => columns.includes(name));
  if (has('movie_id', 'cast', 'crew')) return '5000 credits';
  if (has('id', 'cast', 'crew')) return 'classic credits';
  if (has('id', 'keywords') && columns.length === 2) return 'keywords';
  // Hyphens join the lists of this one, and names have hyphens, too.
  if (!has(...FILMS) || has('recommendations')) return undefined;
  // An edition of it may lack pictures; of the two with keywords it alone says what is for adults.
  if (has('backdrop_path') || has('cast', 'director') || has('adult', 'keywords')) return 'tmdb films';
  return has('keywords') ? '5000 films' : 'classic films';
}

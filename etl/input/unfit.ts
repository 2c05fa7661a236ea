import { type Failure, failure } from '../failure.ts';
import type { Input, InputFile } from './input.ts';

const IMDBS = /^(title|name)\.(akas|basics|crew|episode|principals|ratings)\.tsv(\.gz)?$/;

/** Sets that people try and that cannot serve, each refused by its own name with the reason. */
export function unfit({ files }: Input): Failure | undefined {
  for (const file of files) {
    const reason = reasonAgainst(file);
    if (reason !== undefined) return failure('input', `${file.name} ${reason}`);
  }
  return undefined;
}

const INSTEAD = 'give The Movies Dataset or TMDB_movie_dataset_v11.csv instead.';

function reasonAgainst({ name, header = '' }: InputFile): string | undefined {
  if (IMDBS.test(name) || /^[tn]const\t/.test(header))
    return `is IMDb's own list: it has no TMDB ids, by which films are known here, and no amounts; ${INSTEAD}`;
  if (/recommendations/.test(header) && header.includes('backdrop_path'))
    return `joins the names of its lists with hyphens, which names have too, so they cannot be told apart; ${INSTEAD}`;
  if (separated(header, ';') > 2 && separated(header, ';') > separated(header, ','))
    return `separates its columns with semicolons: no set that is read here does; save it with commas, or ${INSTEAD}`;
  if (separated(header, '\t') > 2 && separated(header, '\t') > separated(header, ','))
    return `separates its columns with tabs: no set that is read here does; save it with commas, or ${INSTEAD}`;
  return undefined;
}

function separated(header: string, by: string): number {
  return header.split(by).length;
}

import type { FilmId } from '../../domain/film.ts';
import type { FilmLine } from '../../domain/film-file.ts';
import { fold } from '../../domain/fold.ts';
import { rungs } from '../../language/title-keys.ts';
import type { Catalog } from '../catalog.ts';

/** The film that each line names; undefined for one that the catalog lacks, or that could be several. */
export type MatchFilms = (lines: readonly FilmLine[]) => readonly (FilmId | undefined)[];

type Named = {
  readonly key: string;
  readonly id: FilmId;
  readonly rung: number;
  readonly votes: number;
  readonly year: number | null;
  readonly imdb: string | null;
};

/** Of two films of one title and year the one with so many times the votes of the next is meant. */
const FAR_BETTER_KNOWN = 10;

/**
 * Finds films by TMDB's number or IMDb's id, else by title and year: the title as printed, the original one, or another that
 * it is known by. A year beside the film's own is taken where no other film has the title.
 */
export function openMatchFilms(catalog: Catalog): MatchFilms {
  const byNumber = catalog.many<{ wanted: string }, { id: FilmId }>(
    `SELECT id FROM film WHERE id IN (SELECT value FROM json_each(@wanted))
     UNION ALL SELECT id FROM upcoming WHERE id IN (SELECT value FROM json_each(@wanted))`,
  );
  const byImdb = catalog.many<{ wanted: string }, { id: FilmId; imdb: string }>(
    `SELECT id, imdb_id AS imdb FROM upcoming WHERE imdb_id IN (SELECT value FROM json_each(@wanted))
     UNION ALL SELECT id, imdb_id AS imdb FROM film WHERE imdb_id IN (SELECT value FROM json_each(@wanted))`,
  );
  const byKey = catalog.many<{ wanted: string }, Named>(
    `SELECT k.key, k.owner AS id, min(k.rung) AS rung, k.weight AS votes,
       coalesce(f.year, u.year) AS year, coalesce(f.imdb_id, u.imdb_id) AS imdb
     FROM json_each(@wanted) typed CROSS JOIN title_key k ON k.key = typed.value AND k.rung <= ${rungs.alias}
     LEFT JOIN film f ON f.id = k.owner LEFT JOIN upcoming u ON u.id = k.owner
     GROUP BY k.key, k.owner`,
  );
  return (lines) => {
    const numbers = new Set(
      byNumber({ wanted: wanted(lines.map(({ tmdbId }) => tmdbId)) }).map(({ id }) => id),
    );
    const found = byImdb({ wanted: wanted(lines.map(({ imdbId }) => imdbId)) });
    const imdbIds = new Map(found.map(({ id, imdb }) => [imdb, id]));
    const rest = lines.filter(({ imdbId }) => imdbId === undefined || !imdbIds.has(imdbId));
    const named = groupedByKey(byKey({ wanted: wanted(rest.flatMap(keysOf)) }));
    return lines.map((line) => {
      const byId = line.imdbId === undefined ? undefined : imdbIds.get(line.imdbId);
      const number = line.tmdbId as FilmId | undefined;
      if (number !== undefined && numbers.has(number)) return number;
      return (
        byId ??
        byTitle(
          line,
          keysOf(line).map((key) => named.get(key) ?? []),
        )
      );
    });
  };
}

function wanted(values: readonly (string | number | undefined)[]): string {
  return JSON.stringify([...new Set(values.filter((value) => value !== undefined))]);
}

function groupedByKey(rows: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group) group.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}

/** The title before the original one: whoever shows both knows it by the first. */
function keysOf({ title, originalTitle, isSeries }: FilmLine): readonly string[] {
  if (isSeries) return [];
  const keys = [title, originalTitle].map((name) => fold(name ?? '')).filter((key) => key !== '');
  return [...new Set(keys)];
}

function byTitle({ year, imdbId }: FilmLine, byKeys: readonly (readonly Named[])[]): FilmId | undefined {
  for (const all of byKeys) {
    // A film with another id is another film.
    const films = all.filter(({ imdb }) => imdbId === undefined || imdb === null);
    const found = theOne(films.filter((film) => film.year === year)) ?? theOnly(films, year);
    if (found) return found.id;
  }
  return undefined;
}

/** Of several the one that has the title itself, or is far better known; none where that is not told. */
function theOne(films: readonly Named[]): Named | undefined {
  const closest = Math.min(...films.map(({ rung }) => rung));
  const [first, second] = films.filter(({ rung }) => rung === closest).toSorted((a, b) => b.votes - a.votes);
  return !second || (first && first.votes >= second.votes * FAR_BETTER_KNOWN) ? first : undefined;
}

/** The only film of that title, where its year is the one told, or next to it, or none is told. */
function theOnly([film, ...others]: readonly Named[], year: number | undefined): Named | undefined {
  if (!film || others.length > 0) return undefined;
  const isNear = year === undefined || film.year === null || Math.abs(film.year - year) <= 1;
  return isNear ? film : undefined;
}

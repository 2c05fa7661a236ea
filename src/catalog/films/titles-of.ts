import type { Catalog } from '../catalog.ts';

// One of region `*` is used in all. Of several titles the fullest: the others are its pieces and nicknames
// ("La comunidad del anillo", "El padrino 1").
const KNOWN_AS = `(SELECT a.title FROM alias a WHERE a.film_id = f.id AND a.region IN (@region, '*') AND a.title NOT LIKE '% 1'
  ORDER BY a.region = '*', length(a.title) DESC, a.title LIMIT 1)`;
const OF = (table: string): string =>
  `SELECT CASE WHEN f.language = @language THEN f.original_title ELSE ${KNOWN_AS} END AS title FROM ${table} f WHERE f.id = @id`;

/** Returns what tells the title under which a film is known in a region of a language, its own where it is of that; undefined where none is known. */
export function openTitlesOf(
  catalog: Catalog,
): (id: number, language: string, region: string) => string | undefined {
  const find = catalog.one<{ id: number; language: string; region: string }, { title: string | null }>(
    `${OF('film')} UNION ALL ${OF('upcoming')}`,
  );
  return (id, language, region) => find({ id, language, region })?.title ?? undefined;
}

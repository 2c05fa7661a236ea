import type { Catalog } from './catalog.ts';

/** Where a Spanish title is used; one of region `*` is used in both. */
type SpanishRegion = 'ES' | '419';

// Of several titles the fullest: the others are its pieces and nicknames ("La comunidad del anillo", "El padrino 1").
const KNOWN_AS = `(SELECT a.title FROM alias a WHERE a.film_id = f.id AND a.region IN (@region, '*') AND a.title NOT LIKE '% 1'
  ORDER BY a.region = '*', length(a.title) DESC, a.title LIMIT 1)`;
const OF = (table: string): string =>
  `SELECT CASE WHEN f.language = 'es' THEN f.original_title ELSE ${KNOWN_AS} END AS title FROM ${table} f WHERE f.id = @id`;

/** Returns what tells the title under which a film is known in Spanish, its own where it is Spanish; undefined where none is known. */
export function openSpanishTitles(
  catalog: Catalog,
): (id: number, region: SpanishRegion) => string | undefined {
  const find = catalog.one<{ id: number; region: SpanishRegion }, { title: string | null }>(
    `${OF('film')} UNION ALL ${OF('upcoming')}`,
  );
  return (id, region) => find({ id, region })?.title ?? undefined;
}

import { remembering } from '../domain/remembering.ts';
import type { Catalog } from './catalog.ts';

/** What names a few sentences' worth of films or people: each reading of one looks them up. */
const MOST_REMEMBERED = 200;

/** Opens what finds a row of a catalog by its number, by a statement with `@id`; those asked for last are remembered. */
export function refsById<R>(sql: string): (catalog: Catalog) => (id: number) => R | undefined {
  const opened = new WeakMap<Catalog, (id: number) => R | undefined>();
  return (catalog) => {
    const known = opened.get(catalog);
    if (known) return known;
    const find = catalog.one<{ id: number }, R>(sql);
    const found = remembering(MOST_REMEMBERED, (id: number) => find({ id }));
    opened.set(catalog, found);
    return found;
  };
}

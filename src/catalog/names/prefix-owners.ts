import type { Catalog } from '../catalog.ts';
import type { NameSpace } from '../schema/name-index.ts';

/** Returns what gives the best known owners of names that begin with a short prefix, `MOST_OF_A_PREFIX` at most. */
export function openPrefixOwners(catalog: Catalog, space: NameSpace): (prefix: string) => readonly number[] {
  const find = catalog.one<{ prefix: string }, { owners: string }>(
    `SELECT owners FROM ${space}_prefix WHERE prefix = @prefix`,
  );
  return (prefix) => JSON.parse(find({ prefix })?.owners ?? '[]');
}

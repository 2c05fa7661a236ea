import type { PersonRef } from '../../domain/person.ts';
import type { Catalog } from '../catalog.ts';
import { refsById } from '../refs-by-id.ts';

const refOf = refsById<PersonRef>('SELECT id, name FROM person WHERE id = @id');

/** Names of people, in the order of their ids; ids that are not in the catalog are left out. */
export function personRefs(ids: readonly number[], catalog: Catalog): readonly PersonRef[] {
  return ids.map(refOf(catalog)).filter((ref) => ref !== undefined);
}

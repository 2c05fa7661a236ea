import type { Catalog } from '../../src/catalog/catalog.ts';
import { fold } from '../../src/domain/fold.ts';
import type { PhraseRow } from '../eval/phrases-eval.ts';

type Slots = Readonly<Record<string, unknown>>;

/** Opens what says whether a catalog has the films and people that a row means. */
export function openIsThere(catalog: Catalog): (row: PhraseRow) => boolean {
  const film = catalog.one<{ id: number }, unknown>('SELECT 1 FROM film WHERE id = @id');
  const person = catalog.one<{ folded: string }, unknown>('SELECT 1 FROM person WHERE folded = @folded');
  const isThere = (slot: string, value: unknown): boolean => {
    if (slot === 'person' || slot === 'withPerson')
      return person({ folded: fold(String(value)) }) !== undefined;
    if (slot !== 'film' && slot !== 'other') return true;
    const { id, or = [] } = value as { readonly id: number; readonly or?: readonly number[] };
    return [id, ...or].some((one) => film({ id: one }) !== undefined);
  };
  const hasAll = ({ slots = {} }: { readonly slots?: Slots }): boolean =>
    Object.entries(slots).every(([slot, value]) => isThere(slot, value));
  return (row) => ('turns' in row ? row.turns : [row]).every(hasAll);
}

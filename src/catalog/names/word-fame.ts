import type { Catalog } from '../catalog.ts';
import { readNumbers } from '../number-list.ts';

/** How well known the best known film or person is whose name has this folded word in it: votes or fame, 0 where there is none. */
export function openWordFame(catalog: Catalog): (word: string) => number {
  const [title, person] = [bestOf(catalog, 'title'), bestOf(catalog, 'person')];
  return (word) => Math.max(title(word), person(word));
}

function bestOf(catalog: Catalog, space: 'title' | 'person'): (word: string) => number {
  const named = catalog.one<{ word: string }, { spellings: Uint8Array }>(
    `SELECT spellings FROM ${space}_word WHERE word = @word`,
  );
  const weight = catalog.one<{ id: number }, { weight: number }>(
    `SELECT weight FROM ${space}_spelling WHERE id = @id`,
  );
  return (word) => {
    const spellings = named({ word })?.spellings;
    const [id] = spellings ? readNumbers(spellings) : [];
    return id === undefined ? 0 : (weight({ id })?.weight ?? 0);
  };
}

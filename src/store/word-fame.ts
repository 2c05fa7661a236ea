import type { Catalog } from './catalog.ts';

/** How well known the best known film or person is whose name has this folded word in it: votes or fame, 0 where there is none. */
export function openWordFame(catalog: Catalog): (word: string) => number {
  const best = (space: 'title' | 'person') =>
    catalog.one<{ word: string }, { fame: number }>(
      `SELECT s.weight AS fame FROM ${space}_vocabulary v JOIN ${space}_spelling s ON s.id = v.spelling_id
       WHERE v.word = @word`,
    );
  const [title, person] = [best('title'), best('person')];
  return (word) => Math.max(title({ word })?.fame ?? 0, person({ word })?.fame ?? 0);
}

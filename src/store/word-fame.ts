import type { Catalog } from './catalog.ts';

/** How well known the best known film or person is whose name has this folded word in it: votes or fame, 0 where there is none. */
export function openWordFame(catalog: Catalog): (word: string) => number {
  // Spellings are numbered from the best known on.
  const best = (space: 'title' | 'person') =>
    catalog.one<{ word: string }, { fame: number }>(
      `SELECT s.weight AS fame FROM ${space}_word w JOIN ${space}_spelling s ON s.id = w.spelling_id
       WHERE w.word = @word ORDER BY w.spelling_id LIMIT 1`,
    );
  const [title, person] = [best('title'), best('person')];
  return (word) => Math.max(title({ word })?.fame ?? 0, person({ word })?.fame ?? 0);
}

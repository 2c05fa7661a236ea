import type { Catalog } from './catalog.ts';

/** How well known the best known film or person is whose name has this folded word in it: votes or fame, 0 where there is none. */
export function openWordFame(catalog: Catalog): (word: string) => number {
  const fame = catalog.one<{ word: string }, { fame: number | null }>(
    `SELECT max(fame) AS fame FROM (
       SELECT max(s.weight) AS fame FROM title_word w JOIN title_spelling s ON s.id = w.spelling_id WHERE w.word = @word
       UNION ALL
       SELECT max(s.weight) FROM person_word w JOIN person_spelling s ON s.id = w.spelling_id WHERE w.word = @word)`,
  );
  return (word) => fame({ word })?.fame ?? 0;
}

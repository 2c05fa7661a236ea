import { numberOf } from '../../catalog/films/read-columns.ts';
import type { FilmId } from '../../domain/film.ts';
import type { IndexReader } from '../index/index-reader.ts';
import type { SaidConcept } from './query.ts';

/** For each film the words of a description that stand in its title, its story or its tags, each once. */
export function matchedWords(
  index: IndexReader,
  concepts: readonly SaidConcept[],
  films: readonly FilmId[],
): readonly (readonly string[])[] {
  const { id } = index.columns();
  const numbers = films.map((film) => numberOf(id, film));
  const matched = films.map(() => new Set<string>());
  for (const { concept, phrase } of concepts)
    for (const term of concept) {
      // The films of a term stand in ascending order.
      const { films: having, length } = index.postings(term);
      const list = having.subarray(0, length);
      numbers.forEach((number, at) => {
        if (number >= 0 && isAmong(list, number)) matched[at]?.add(phrase);
      });
    }
  return matched.map((words) => [...words]);
}

function isAmong(ascending: Int32Array, wanted: number): boolean {
  return numberOf(ascending, wanted) >= 0;
}

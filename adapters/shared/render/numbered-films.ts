import type { FilmRef } from '../../../src/domain/film.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';

/** A film with the number that the message has it by. */
type NumberedFilm = { readonly number: number; readonly film: FilmRef };

/** The films that a message numbers; none where its films are named only. */
export function numberedFilms({ message, items }: Pick<Reply, 'message' | 'items'>): readonly NumberedFilm[] {
  const numbers = message.blocks.flatMap((block): readonly number[] => {
    if (block.type === 'list') return block.entries.map((_, i) => block.from + i);
    return block.type === 'table' && block.numbered ? block.rows.map((_, i) => i + 1) : [];
  });
  return items.flatMap((film, i) => {
    const number = numbers[i];
    return number === undefined ? [] : [{ number, film }];
  });
}

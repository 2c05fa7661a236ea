import type { FilmRef } from '../../../src/domain/film.ts';
import type { Action } from '../../../src/service/reply/reply.ts';

/** The actions without the cards of the films given: each of those is one tap away by its number. */
export function besideList(next: readonly Action[], films: readonly FilmRef[]): readonly Action[] {
  const isCard = ({ request }: Action): boolean =>
    request.kind === 'film' && request.field === undefined && films.some(({ id }) => id === request.film);
  return next.filter((action) => !isCard(action));
}

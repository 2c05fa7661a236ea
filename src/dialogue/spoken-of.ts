import type { FilmRef } from '../domain/film.ts';
import type { Conversation } from './conversation.ts';

/** The film that was last spoken of and is not this one: a comparison wants two. */
export function filmSpokenOf(
  { film, otherFilm, items }: Conversation,
  besides: unknown,
): FilmRef['id'] | undefined {
  return [film, otherFilm, ...items].find((candidate) => candidate !== undefined && candidate.id !== besides)
    ?.id;
}

import { z } from 'zod';
import { type FilmRef, filmIdSchema } from '../domain/film.ts';
import { personIdSchema } from '../domain/person.ts';
import type { Request } from '../questions/question.ts';
import type { Reply } from './reply.ts';

const filmRefSchema: z.ZodType<FilmRef> = z.object({ id: filmIdSchema, title: z.string(), year: z.number() });

/** What a follow-up is read against: the last request and what it showed. No text of the user is in it. */
export const conversationSchema = z.object({
  request: z
    .custom<Request>((value) => typeof value === 'object' && value !== null && 'kind' in value)
    .optional(),
  /** The last numbered list. */
  items: z.array(filmRefSchema).readonly(),
  /** The last film and person spoken of. */
  film: filmRefSchema.optional(),
  person: personIdSchema.optional(),
  /** Other films that the last title could have meant. */
  alternatives: z.array(filmRefSchema).readonly(),
});
export type Conversation = z.infer<typeof conversationSchema>;

export const newConversation: Conversation = { items: [], alternatives: [] };

/** What the next sentence may point back to. Help and the like leave it as it was. */
export function conversationAfter(
  before: Conversation,
  { kept, items, alternatives, answer, about }: Reply,
): Conversation {
  const saysNothing = kept === null || answer === null || Object.keys(kept).length === 1;
  if (saysNothing && items.length === 0) return before;
  const film = about ?? before.film;
  const person = kept?.['person'] ?? before.person;
  return {
    ...(kept ? { request: kept } : {}),
    items: items.length > 0 ? items : before.items,
    alternatives,
    ...(film ? { film } : {}),
    ...(person === undefined ? {} : { person: person as NonNullable<Conversation['person']> }),
  };
}

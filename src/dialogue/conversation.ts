import { z } from 'zod';
import { type FilmRef, filmIdSchema } from '../domain/film.ts';
import { locales } from '../domain/locale.ts';
import { personIdSchema } from '../domain/person.ts';
import type { Request } from '../questions/index.ts';

const filmRefSchema: z.ZodType<FilmRef> = z.object({ id: filmIdSchema, title: z.string(), year: z.number() });

const requestSchema = z.custom<Request>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value,
);

/** What a follow-up is read against: the last request and what it showed. No text of the user is in it. */
export const conversationSchema = z.object({
  request: requestSchema.optional(),
  /** The last numbered list, and the request that it answered. */
  items: z.array(filmRefSchema).readonly(),
  /** Its films on the pages before this one. */
  earlier: z.array(filmIdSchema).readonly().optional(),
  list: requestSchema.optional(),
  /** The last film and person spoken of, and those before them. */
  film: filmRefSchema.optional(),
  otherFilm: filmRefSchema.optional(),
  person: personIdSchema.optional(),
  otherPerson: personIdSchema.optional(),
  /** The language last answered in: "more" and "otra" alone tell little. */
  locale: z.enum(locales).optional(),
  /** The requests of which one was to be chosen, where the last answer was a question back. */
  offer: z.array(requestSchema).readonly().optional(),
  /** Other films that the last title could have meant. */
  alternatives: z.array(filmRefSchema).readonly(),
  /** When it was gone on with last, in milliseconds of the clock. */
  at: z.int().optional(),
  /** How often in a row nothing was understood: other hints are given each time. */
  hints: z.int().optional(),
  /** The game of a day that goes on in this talk, and when something was last done in it, in milliseconds of the clock. */
  game: z.object({ on: z.iso.date(), at: z.int().optional() }).optional(),
  /** Films that were refused since the topic began. */
  refused: z.array(filmIdSchema).readonly().optional(),
  /** The last films that were picked by chance. */
  picked: z.array(filmIdSchema).readonly().optional(),
});
export type Conversation = z.infer<typeof conversationSchema>;

export const newConversation: Conversation = { items: [], alternatives: [] };

/** An offer stands until the next turn. */
export function withoutOffer(conversation: Conversation): Conversation {
  if (conversation.offer === undefined) return conversation;
  const { offer: _offer, ...rest } = conversation;
  return rest;
}

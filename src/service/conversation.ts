import { z } from 'zod';
import { type FilmRef, filmIdSchema } from '../domain/film.ts';
import { locales } from '../domain/locale.ts';
import { personIdSchema } from '../domain/person.ts';
import type { Request } from '../questions/question.ts';
import type { Reply } from './reply.ts';

const filmRefSchema: z.ZodType<FilmRef> = z.object({ id: filmIdSchema, title: z.string(), year: z.number() });

const requestSchema = z.custom<Request>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value,
);

/** What a follow-up is read against: the last request and what it showed. No text of the user is in it. */
export const conversationSchema = z.object({
  request: requestSchema.optional(),
  /** The last numbered list, and the request that it answered. */
  items: z.array(filmRefSchema).readonly(),
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
});
export type Conversation = z.infer<typeof conversationSchema>;

export const newConversation: Conversation = { items: [], alternatives: [] };

/** What the next sentence may point back to. Help and the like leave it as it was. */
export function conversationAfter(before: Conversation, reply: Reply): Conversation {
  const { kept, items, alternatives, answer, ask, locale } = reply;
  if (ask.length > 0) return { ...before, offer: ask.map(({ request }) => request), locale };
  const saysNothing = kept === null || answer === null || Object.keys(kept).length === 1;
  if (saysNothing && items.length === 0) return withoutOffer(before);
  return {
    ...(kept ? { request: kept } : {}),
    ...listAfter(before, reply),
    alternatives,
    ...filmsAfter(before, reply),
    ...peopleAfter(before, reply),
    locale,
  };
}

/** An offer stands until the next turn. */
export function withoutOffer(conversation: Conversation): Conversation {
  if (conversation.offer === undefined) return conversation;
  const { offer: _offer, ...rest } = conversation;
  return rest;
}

type Part<K extends keyof Conversation> = Pick<Conversation, K>;

/** A list stays while films of it are spoken of. */
function listAfter(before: Conversation, { kept, items, about }: Reply): Part<'items' | 'list'> {
  if (items.length > 0) return { items, ...(kept ? { list: kept } : {}) };
  const isOfList = [before.film, ...before.items].some((film) => film && film.id === about?.id);
  return { items: before.items, ...(isOfList && before.list ? { list: before.list } : {}) };
}

function filmsAfter(before: Conversation, { about, items }: Reply): Part<'film' | 'otherFilm'> {
  const film = about ?? before.film;
  const other = film?.id === before.film?.id ? before.otherFilm : before.film;
  return { ...(film ? { film } : {}), ...(other && items.length === 0 ? { otherFilm: other } : {}) };
}

function peopleAfter(before: Conversation, { kept }: Reply): Part<'person' | 'otherPerson'> {
  const person = (kept?.['person'] as Conversation['person']) ?? before.person;
  const other = person === before.person ? before.otherPerson : before.person;
  return {
    ...(person === undefined ? {} : { person }),
    ...(other === undefined ? {} : { otherPerson: other }),
  };
}

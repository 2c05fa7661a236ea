import { type Conversation, newConversation, withoutOffer } from '../dialogue/conversation.ts';
import type { FilmId } from '../domain/film.ts';
import type { Reply } from './reply.ts';

/** What the next sentence may point back to. Help and the like leave it as it was. */
export function conversationAfter(
  before: Conversation,
  reply: Reply,
  refused: readonly FilmId[] = [],
): Conversation {
  const { kept, items, alternatives, answer, ask, locale } = reply;
  if (reply.request?.kind === 'smallTalk' && reply.request.act === 'restart')
    return { ...newConversation, locale };
  if (ask.length > 0) return { ...before, offer: ask.map(({ request }) => request), locale };
  if (reply.problem?.problem === 'notUnderstood') {
    const offer = reply.next.length > 0 ? { offer: reply.next.map(({ request }) => request) } : {};
    return { ...withoutOffer(before), ...offer, hints: (before.hints ?? 0) + 1 };
  }
  if (reply.problem && kept) return { ...withoutOffer(before), request: kept, locale };
  const saysNothing = kept === null || answer === null || Object.keys(kept).length === 1;
  if (saysNothing && items.length === 0) return withoutOffer(before);
  return {
    ...(kept ? { request: kept } : {}),
    ...listAfter(before, reply),
    alternatives,
    ...filmsAfter(before, reply),
    ...peopleAfter(before, reply),
    ...(refused.length > 0 ? { refused } : {}),
    locale,
  };
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

function peopleAfter(before: Conversation, { kept, aboutPerson }: Reply): Part<'person' | 'otherPerson'> {
  const asked = kept && 'person' in kept ? kept.person : undefined;
  const person = asked ?? aboutPerson ?? before.person;
  const other = person === before.person ? before.otherPerson : before.person;
  return {
    ...(person === undefined ? {} : { person }),
    ...(other === undefined ? {} : { otherPerson: other }),
  };
}

import { type Conversation, newConversation, withoutOffer } from '../dialogue/conversation.ts';
import type { FilmId } from '../domain/film.ts';
import type { Request } from '../questions/index.ts';
import type { Reply } from './reply/reply.ts';

/** What the next sentence may point back to. Help and the like leave it as it was. */
export function conversationAfter(
  before: Conversation,
  reply: Reply,
  refused: readonly FilmId[] = [],
): Conversation {
  const { storable, items, alternatives, answer, ask, locale } = reply;
  if (reply.request?.kind === 'smallTalk' && reply.request.act === 'restart')
    return { ...newConversation, locale };
  if (ask.length > 0) return { ...before, offer: ask.map(({ request }) => request), locale };
  if (reply.problem?.problem === 'notUnderstood') {
    const offer = reply.next.length > 0 ? { offer: reply.next.map(({ request }) => request) } : {};
    return { ...withoutOffer(before), ...offer, hints: (before.hints ?? 0) + 1 };
  }
  if (reply.problem && storable) return { ...withoutOffer(before), request: storable, locale };
  const saysNothing = storable === null || answer === null || Object.keys(storable).length === 1;
  if (saysNothing && items.length === 0) return withoutOffer(before);
  return {
    ...(storable ? { request: storable } : {}),
    ...listAfter(before, reply),
    alternatives,
    ...filmsAfter(before, reply),
    ...peopleAfter(before, reply),
    ...(refused.length > 0 ? { refused } : {}),
    ...pickedAfter(before, reply),
    locale,
  };
}

type Part<K extends keyof Conversation> = Pick<Conversation, K>;

/** So many are not picked again; whoever asks for more has had them long ago. */
const MOST_PICKED = 120;

function pickedAfter({ picked = [] }: Conversation, { storable, items }: Reply): Part<'picked'> {
  const all = storable?.kind === 'pick' ? [...new Set([...picked, ...items.map(({ id }) => id)])] : picked;
  return all.length > 0 ? { picked: all.slice(-MOST_PICKED) } : {};
}

/** A list stays while films of it are spoken of. */
function listAfter(
  before: Conversation,
  { storable, items, about }: Reply,
): Part<'items' | 'earlier' | 'list'> {
  if (items.length > 0)
    return { items, ...earlierPages(before, storable, items), ...(storable ? { list: storable } : {}) };
  const { earlier } = before;
  const known = [before.film?.id, ...(earlier ?? []), ...before.items.map(({ id }) => id)];
  const isOfList = about !== null && known.includes(about.id);
  return {
    items: before.items,
    ...(earlier ? { earlier } : {}),
    ...(isOfList && before.list ? { list: before.list } : {}),
  };
}

/** Pages of which the numbers are still known: a list of more is left through. */
const MOST_EARLIER = 200;

/** The films of the pages before, where this one is the next of the same list, the same again or the one before. */
function earlierPages(
  { list, items, earlier = [] }: Conversation,
  storable: Reply['storable'],
  shown: Reply['items'],
): Part<'earlier'> {
  if (!storable || !list || !areSameList(storable, list)) return {};
  const turned = pageOf(storable) - pageOf(list);
  if (turned === 0) return { earlier };
  if (turned === -1) return { earlier: earlier.slice(0, Math.max(0, earlier.length - shown.length)) };
  const known = [...earlier, ...items.map(({ id }) => id)];
  return turned !== 1 || known.length > MOST_EARLIER ? {} : { earlier: known };
}

function pageOf(request: Request): number {
  return ('page' in request ? request.page : undefined) ?? 1;
}

function areSameList(request: Request, list: Request): boolean {
  const keyOf = (asked: Request): string =>
    JSON.stringify(
      Object.entries({ ...asked, page: undefined })
        .filter(([, value]) => value !== undefined)
        .sort(),
    );
  return keyOf(request) === keyOf(list);
}

function filmsAfter(before: Conversation, { about, items }: Reply): Part<'film' | 'otherFilm'> {
  const film = about ?? before.film;
  const otherFilm = film?.id === before.film?.id ? before.otherFilm : before.film;
  return { ...(film ? { film } : {}), ...(otherFilm && items.length === 0 ? { otherFilm } : {}) };
}

function peopleAfter(before: Conversation, { storable, aboutPerson }: Reply): Part<'person' | 'otherPerson'> {
  const asked = storable && 'person' in storable ? storable.person : undefined;
  const person = asked ?? aboutPerson ?? before.person;
  const otherPerson = person === before.person ? before.otherPerson : before.person;
  return {
    ...(person === undefined ? {} : { person }),
    ...(otherPerson === undefined ? {} : { otherPerson }),
  };
}

import { fold } from '../../src/domain/fold.ts';
import type { ByLocale } from '../../src/domain/locale.ts';
import { sayIn } from '../../src/language/say.ts';
import { note } from '../../src/message/message.ts';
import { otherActions } from '../../src/service/next-actions.ts';
import type { Reply } from '../../src/service/reply.ts';
import { filmRefs } from '../../src/slots/film.ts';
import type { Reading } from '../../src/slots/slot.ts';

const ALSO: ByLocale<string> = { es: 'También', en: 'Also' };
const MOST_OTHERS = 3;

/** The reply with the other films of the title that was typed, in words and one tap away, as a sentence has them. */
export function withOthers(reply: Reply, typed: ReadonlyMap<string, string>, reading: Reading): Reply {
  const chosen = reply.request?.['film'];
  const title = typed.get('film');
  if (chosen === undefined || title === undefined || !reply.request || reply.problem) return reply;
  const owners = reading.titles.exact(fold(title)).map(({ owner }) => owner);
  const ids = [...new Set(owners)].filter((id) => id !== chosen).slice(0, MOST_OTHERS);
  if (ids.length === 0 || !owners.includes(Number(chosen))) return reply;
  const films = filmRefs(ids, reading.catalog);
  const said = note(`${ALSO[reply.locale]}: ${films.map(sayIn(reply.locale).film).join(', ')}.`);
  return {
    ...reply,
    alternatives: films,
    message: { ...reply.message, blocks: [...reply.message.blocks, said] },
    next: [...reply.next, ...otherActions(reply.request, films, [], reply.locale)],
  };
}

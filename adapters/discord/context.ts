import type { Locale } from '../../src/domain/locale.ts';
import type { Message } from '../../src/message/message.ts';
import type { Asker } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply.ts';
import type { Charts } from '../shared/charts/open-charts.ts';
import { pictureOf } from '../shared/charts/picture.ts';
import { localeOfTag } from '../shared/client-locale.ts';
import { apology, guard, isFault } from '../shared/guard.ts';
import { type Limit, waitMessage } from '../shared/limits.ts';
import type { Answers } from './answers.ts';
import { amendWith, deliver, type Send } from './deliver.ts';
import type { Log } from './log.ts';
import { type Card, type Poster, present, type Shown } from './present.ts';

/** What handling anything takes. */
export type Context = {
  readonly answers: Answers;
  readonly answer: (request: NonNullable<Reply['request']>, asker: Asker) => Promise<Reply>;
  /** True for a kind of question whose answer is for nobody but who asked. */
  readonly isPersonal: (kind: string) => boolean;
  readonly limit: Limit;
  /** The language that a user chose. */
  readonly localeOf: (user: string) => Promise<Locale | undefined>;
  readonly posterOf: (reply: Reply) => Poster | undefined;
  /** Absent where answers have no pictures. */
  readonly charts?: Charts | undefined;
  readonly log: Log;
  /** Where `guard` writes what was thrown. */
  readonly write: (line: string) => void;
};

/** One memory a user, wherever they write: what is forgotten is forgotten everywhere. */
export function askerOf(user: string, locale?: string): Asker {
  const key = `discord:${user}`;
  return { user: key, conversation: key, clientLocale: localeOfTag(locale) };
}

/** How a card is to be sent: decided by the reply, sent by the event that asked. */
export type Sending = {
  readonly owner: string;
  /** For the owner's eyes whatever the reply is. */
  readonly quiet?: boolean;
  readonly asker: Asker;
  /** A place that others write in, too. */
  readonly channel?: string | undefined;
  readonly send: Send;
};

/** A picture that was drawn before goes with its text; another comes after it, so that no answer waits for its drawing. */
const AT_ONCE_MS = 20;

/** Answers and delivers: the one way of every event. A bug becomes an apology, a failed delivery a line of the log. */
export async function respond(run: () => Promise<Reply>, sending: Sending, context: Context): Promise<void> {
  const { owner, quiet = false, asker, channel, send } = sending;
  const judged = await context.limit(asker.user, channel && `discord:${channel}`);
  if (judged.verdict === 'silence') return;
  if (judged.verdict === 'wait') {
    const locale = (await context.localeOf(asker.user)) ?? asker.clientLocale ?? 'es';
    await deliver(send, aside(waitMessage(judged.seconds, locale), locale, owner), context.log);
    return;
  }
  const reply = await guard(run, context.write);
  if (isFault(reply)) {
    const locale = asker.clientLocale ?? 'es';
    await deliver(send, aside(apology(reply, locale), locale, owner), context.log);
    return;
  }
  const audience = { owner, quiet, hidden: quiet || isPrivate(reply, context) };
  const poster = context.posterOf(reply);
  const { ready, later } = await pictureOf(reply.message, context.charts, AT_ONCE_MS);
  const plain = present(reply, audience);
  const card = poster || ready ? present(reply, audience, poster, ready) : plain;
  const amend = await deliver(send, card, context.log, { png: ready?.png, plain });
  const late = amend && (await later);
  if (late) await amendWith(amend, present(reply, audience, poster, late), late.png, context.log);
}

/** A message that is no answer, for the eyes of who asked. */
function aside(message: Message, locale: Locale, owner: string): Card {
  const shown: Shown = { locale, request: null, kept: null, message, items: [], next: [] };
  return present(shown, { owner, quiet: true, hidden: true });
}

function isPrivate({ problem, request }: Reply, { isPersonal }: Context): boolean {
  return problem !== null || (request !== null && isPersonal(request.kind));
}

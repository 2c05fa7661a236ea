import type { RawFile } from 'discord.js';
import type { Locale } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import { type Tag, tagFor } from '../../../src/language/writing/tags.ts';
import { fileOf, line, type Message } from '../../../src/message/message.ts';
import type { AnyRequest } from '../../../src/questions/question.ts';
import type { Asker } from '../../../src/service/asker.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import type { Charts } from '../../charts/open-charts.ts';
import { type Picture, pictureOf } from '../../charts/picture.ts';
import { apology, guard, isFault } from '../../runtime/guard.ts';
import { type Limit, waitMessage } from '../../runtime/limits.ts';
import { localeOfTag, tagOf } from '../../settings/client-locale.ts';
import type { PostersOf } from '../../shared/render/posters.ts';
import { amendWith, deliver, type Send, type Sent } from '../deliver/deliver.ts';
import type { Log } from '../deliver/log.ts';
import { CHART_FILE, present, type Shown } from '../render/present.ts';
import { cardWords } from '../render/words.ts';
import type { Answers } from './answers.ts';
import type { Asked, Interaction } from './read-interaction.ts';

/** What handling anything takes. */
export type Context = {
  readonly answers: Answers;
  readonly answer: (request: AnyRequest, asker: Asker) => Promise<Reply>;
  /** True for a kind of question whose answer may erase what is kept of who asks. */
  readonly erases: (kind: string) => boolean;
  /** True for a kind of question whose answer another press may change: by chance, or by what is kept. */
  readonly varies: (kind: string) => boolean;
  /** True where this was pressed before, as far as is remembered. */
  readonly isRepeated: (press: string) => boolean;
  readonly limit: Limit;
  /** The language that a user chose. */
  readonly localeOf: (user: string) => Promise<Locale | undefined>;
  /** Absent where answers have no posters. */
  readonly posters?: PostersOf | undefined;
  /** Absent where answers have no pictures. */
  readonly charts?: Charts | undefined;
  /** True where it writes by itself, too: a token is needed for that. */
  readonly writes: boolean;
  readonly log: Log;
  /** Where `guard` writes what was thrown. */
  readonly write: (line: string) => void;
};

/** The language of a client that speaks neither of Butaca's, or of which none is told, is that of the commands' default names. */
const DEFAULT_LOCALE: Locale = 'en';

/** One memory a user, wherever they write: what is forgotten is forgotten everywhere. */
export function askerOf(user: string, locale: string | undefined): Asker & { readonly clientLocale: Locale } {
  const key = `discord:${user}`;
  const clientLocale = localeOfTag(locale) ?? DEFAULT_LOCALE;
  return { user: key, conversation: key, clientLocale, clientTag: tagOf(locale) };
}

/** The key of a channel that others write in. */
export function placeOf(channel: string | undefined): string | undefined {
  return channel === undefined ? undefined : `discord:${channel}`;
}

/** Where the bot can write by itself of its own accord: in a channel of several, for those who manage it. */
export function addressOf(
  writable: Asked['writable'],
  isManager: boolean,
  { writes }: Context,
): Asker['address'] {
  if (!writes || !writable) return undefined;
  const { channel, isOwn } = writable;
  return { key: `discord:${channel}`, isOwn, mayManage: async () => isManager };
}

/** Who does something by an interaction, and where. */
export function askerBy(
  { user, locale, channel, writable, isManager }: Interaction & Asked,
  context: Context,
): ReturnType<typeof askerOf> {
  const address = addressOf(writable, isManager, context);
  return { ...askerOf(user, locale), place: placeOf(channel), address };
}

/** The language that a user is answered in where no sentence tells another; what keeps it from being known is no fault. */
export async function languageOf({ user, clientLocale }: Asker, context: Context): Promise<Locale> {
  return (await context.localeOf(user).catch(() => undefined)) ?? clientLocale ?? DEFAULT_LOCALE;
}

/** How a card is to be sent: decided by the reply, sent by the event that asked. */
export type Sending = {
  readonly owner: string;
  /** For the owner's eyes whatever the reply is. */
  readonly quiet?: boolean;
  readonly asker: Asker;
  /** A place that others write in, too. */
  readonly channel?: string | undefined;
  /** True for an interaction: Discord shows an error where none comes, so that it is answered beyond the limits, too. */
  readonly isOwed?: boolean;
  readonly send: Send;
  /** Puts the answer into the place of the card that it was asked on, where that is to be and everybody there may see it. */
  readonly replace?: { readonly send: Send; readonly isAside: boolean } | undefined;
};

/** A picture that was drawn before goes with its text; another comes after it, so that no answer waits for its drawing. */
const AT_ONCE_MS = 20;

/** A card on its way, what is sent where Discord refuses it, and the picture that may follow. */
type Drawn = {
  readonly send: Send;
  readonly sent: Sent;
  readonly plainer?: readonly Sent[];
  readonly later?: Promise<Sent | undefined>;
};
const SILENCE = { isSilent: true } as const;

/** Answers and delivers: the one way of every event. A bug becomes an apology, a failed delivery a line of the log. */
export async function respond(run: () => Promise<Reply>, sending: Sending, context: Context): Promise<void> {
  const drawn = await guard(() => draw(run, sending, context), context.write);
  if (isFault(drawn)) {
    const locale = await languageOf(sending.asker, context);
    await deliver(
      sending.send,
      aside(apology(drawn, tagFor(locale, sending.asker.clientTag)), locale, sending.owner),
      context.log,
    );
    return;
  }
  if ('isSilent' in drawn) return;
  const { send, sent, plainer, later } = drawn;
  const amend = await deliver(send, sent, context.log, plainer);
  const late = amend && (await later);
  if (late) await amendWith(amend, late, context.log);
}

async function draw(
  run: () => Promise<Reply>,
  sending: Sending,
  context: Context,
): Promise<Drawn | typeof SILENCE> {
  const { owner, quiet = false, asker, channel, isOwed, send, replace } = sending;
  const judged = await context.limit(asker.user, channel && `discord:${channel}`);
  if (judged.verdict === 'silence' && !isOwed) return SILENCE;
  if (judged.verdict !== 'answer') {
    const locale = await languageOf(asker, context);
    return { send, sent: aside(waitMessage(judged.seconds, locale), locale, owner) };
  }
  const reply = await run();
  const audience = { owner, quiet: quiet || reply.personal, hidden: quiet || isPrivate(reply) };
  const posters = reply.isPlain ? undefined : context.posters?.(reply);
  const { ready, later } = await pictureOf(
    reply.message,
    reply.isPlain ? undefined : context.charts,
    AT_ONCE_MS,
  );
  const withPicture = (picture?: Picture): Sent => ({
    card: present(reply, audience, posters, picture),
    files: filesOf(reply.message, picture),
  });
  const plain = { card: present(reply, audience), files: filesOf(reply.message) };
  const isInPlace = replace && !reply.problem && (replace.isAside || !audience.hidden);
  return {
    send: isInPlace ? replace.send : send,
    sent: withPicture(ready),
    plainer: posters || ready ? [plain] : [],
    ...(later ? { later: later.then((picture) => picture && withPicture(picture)) } : {}),
  };
}

function filesOf(message: Message, picture?: Picture): readonly RawFile[] {
  const file = fileOf(message);
  return [
    ...(picture ? [{ name: CHART_FILE, data: Buffer.from(picture.png), contentType: 'image/png' }] : []),
    ...(file ? [{ name: file.name, data: Buffer.from(file.content), contentType: file.mediaType }] : []),
  ];
}

/** A message that is no answer, for the eyes of who asked. */
function aside(message: Message, locale: Locale, owner: string): Sent {
  const shown: Shown = { locale, request: null, kept: null, message, items: [], next: [] };
  return { card: present(shown, { owner, quiet: true, hidden: true }), files: [] };
}

/** What a button or command of another release is answered with: nothing is counted or looked up for it. */
export function notOffered(tag: Tag, owner = '0'): Sent {
  const { locale, own } = formatterIn(tag);
  const { notOffered: title, howToAsk } = cardWords[locale];
  return aside({ title, blocks: [line(own(howToAsk))] }, locale, owner);
}

/** How the bot is used fills no channel: who asks for it reads it alone. */
const ABOUT_THE_BOT: ReadonlySet<string> = new Set(['help', 'greeting']);

function isPrivate({ problem, request, personal }: Reply): boolean {
  return personal || problem !== null || (request !== null && ABOUT_THE_BOT.has(request.kind));
}

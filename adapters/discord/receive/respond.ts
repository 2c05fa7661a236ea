import type { RawFile } from 'discord.js';
import type { Locale } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import type { Tag } from '../../../src/language/writing/tags.ts';
import { fileOf, line, type Message } from '../../../src/message/message.ts';
import type { Asker } from '../../../src/service/asker.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import { type Picture, pictureOf } from '../../charts/picture.ts';
import { amendWith, deliver, type Send, type Sent } from '../deliver/deliver.ts';
import { CHART_FILE, present, type Shown } from '../render/present.ts';
import { cardWords } from '../render/words.ts';
import { placeOf } from './asker.ts';
import type { HandlerDependencies } from './handler-dependencies.ts';

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

/** Answers and delivers: the one way of every event. A bug becomes an apology, a failed delivery a line of the log. */
export async function respond(
  run: () => Promise<Reply>,
  sending: Sending,
  dependencies: HandlerDependencies,
): Promise<void> {
  const { asker, channel, isOwed, owner, send } = sending;
  const draw = async (): Promise<Drawn> => drawReply(await run(), sending, dependencies);
  const turn = await dependencies.takeTurn(asker, draw, { place: placeOf(channel), isOwed });
  if (turn.outcome === 'silence') return;
  if (turn.outcome !== 'answered') {
    await deliver(send, aside(turn.message, turn.locale, owner), dependencies.log);
    return;
  }
  await deliverDrawn(turn.answer, dependencies);
}

async function deliverDrawn(drawn: Drawn, { log }: HandlerDependencies): Promise<void> {
  const { send, sent, plainer, later } = drawn;
  const amend = await deliver(send, sent, log, plainer);
  const late = amend && (await later);
  if (late) await amendWith(amend, late, log);
}

async function drawReply(
  reply: Reply,
  { owner, quiet = false, send, replace }: Sending,
  dependencies: HandlerDependencies,
): Promise<Drawn> {
  const audience = { owner, quiet: quiet || reply.personal, hidden: quiet || isPrivate(reply) };
  const posters = reply.isPlain ? undefined : dependencies.posters?.(reply);
  const charts = reply.isPlain ? undefined : dependencies.charts;
  const { ready, later } = await pictureOf(reply.message, charts, AT_ONCE_MS);
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
  const shown: Shown = { locale, request: null, storable: null, message, items: [], next: [] };
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

function isPrivate({ problem, request, personal, isAside }: Reply): boolean {
  return (
    personal || isAside === true || problem !== null || (request !== null && ABOUT_THE_BOT.has(request.kind))
  );
}

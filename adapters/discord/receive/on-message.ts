import {
  type APIMessage,
  type Client,
  MessageFlags,
  MessageType,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { bodyOf, codeOf, type Send, type Sent } from '../deliver/deliver.ts';
import { addressOf, askerOf, placeOf } from './asker.ts';
import type { HandlerDependencies } from './handler-dependencies.ts';
import { type MessageTexts, messageTextsSchema } from './message-texts.ts';
import { respond } from './respond.ts';

/** A message as the gateway tells it. It is read there because the client drops those of channels it does not know. */
export type Received = Pick<
  APIMessage,
  'id' | 'channel_id' | 'author' | 'content' | 'mentions' | 'type' | 'webhook_id'
> & {
  readonly attachments?: readonly unknown[];
  readonly guild_id?: string;
  /** The message that it is a reply to. */
  readonly referenced_message?: unknown;
};

const WRITTEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/**
 * Answers a sentence in a private channel, or one that mentions the bot; everything else is not for it. In a server
 * everybody reads the answer: what is for one person alone is a button there, whose press is answered aside.
 */
export async function onMessage(
  message: Received,
  client: Client<true>,
  dependencies: HandlerDependencies,
): Promise<void> {
  const { author, content, guild_id, webhook_id, type, mentions } = message;
  if (author.bot || author.system || webhook_id !== undefined || !WRITTEN.has(type)) return;
  if (guild_id !== undefined && !mentions.some(({ id }) => id === client.user.id)) return;
  const isShared = guild_id !== undefined;
  // What somebody may do in a server is told with commands alone.
  const address = addressOf({ channel: message.channel_id, isOwn: !isShared }, false, dependencies);
  const place = isShared ? placeOf(message.channel_id) : undefined;
  const asker = { ...askerOf(author.id, undefined), shared: isShared, place, address };
  const text = content
    .replaceAll(`<@${client.user.id}>`, ' ')
    .replaceAll(`<@!${client.user.id}>`, ' ')
    .trim();
  const elsewhere = SAYS_SOMETHING.test(text) ? undefined : textsBeside(message);
  const { sentence, whichFilm } = dependencies.answers;
  await respond(
    () => (elsewhere ? whichFilm(elsewhere, asker) : sentence(text, asker)),
    { owner: author.id, asker, channel: guild_id && message.channel_id, send: replyTo(message, client) },
    dependencies,
  );
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * What a message without words of its own shows, such as one that was sent on or a picture, or else what it is a reply to
 * ("@Butaca?"): which film that is, is asked. Undefined where there is nothing of it.
 */
function textsBeside(message: Received): MessageTexts | undefined {
  const [own, repliedTo] = [{ ...message, content: '' }, message.referenced_message].map(
    (shown) => messageTextsSchema.safeParse(shown).data,
  );
  const shows = (shown: MessageTexts | undefined): boolean =>
    shown !== undefined && shown.texts.length + shown.links.length > 0;
  return [own, repliedTo].find(shows) ?? (message.attachments?.length ? own : undefined);
}

/** Where the bot may not read what was written before, it may not refer to it either. */
const NO_REFERENCE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.CannotReferenceAMessageWithoutPermissionToReadMessageHistory,
]);

/** The nonce lets Discord drop a second copy where the first was answered with an error after it had arrived. */
const replyTo =
  (message: Received, client: Client): Send =>
  async (sent) => {
    const reference = { message_reference: { message_id: message.id, fail_if_not_exists: false } };
    const post = (more: object): Promise<unknown> =>
      client.rest.post(Routes.channelMessages(message.channel_id), {
        body: { ...messageBody(sent), ...more, nonce: message.id, enforce_nonce: true },
        files: [...sent.files],
      });
    const { id } = (await post(reference).catch((error: unknown) => {
      if (!NO_REFERENCE.has(codeOf(error))) throw error;
      return post({});
    })) as APIMessage;
    return (amended) =>
      client.rest.patch(Routes.channelMessage(message.channel_id, id), {
        body: messageBody(amended),
        files: [...amended.files],
      });
  };

function messageBody(sent: Sent) {
  const { card } = sent;
  return {
    ...bodyOf(sent),
    flags: card.flags & ~MessageFlags.Ephemeral, // only interactions have answers that one person sees
    allowed_mentions: { ...card.allowed_mentions, replied_user: false },
  };
}

import { type APIMessage, type Client, MessageFlags, MessageType, type RawFile, Routes } from 'discord.js';
import { askerOf, type Context, respond } from './context.ts';
import type { Send } from './deliver.ts';
import { type Card, CHART_FILE } from './present.ts';

/** A message as the gateway tells it. It is read there because the client drops those of channels it does not know. */
export type Received = Pick<
  APIMessage,
  'id' | 'channel_id' | 'author' | 'content' | 'mentions' | 'type' | 'webhook_id'
> & {
  readonly guild_id?: string;
};

const WRITTEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/** Answers a sentence in a private channel, or one that mentions the bot; everything else is not for it. */
export async function onMessage(message: Received, client: Client<true>, context: Context): Promise<void> {
  const { author, content, guild_id, webhook_id, type, mentions } = message;
  if (author.bot || author.system || webhook_id !== undefined || !WRITTEN.has(type)) return;
  if (guild_id !== undefined && !mentions.some(({ id }) => id === client.user.id)) return;
  const asker = askerOf(author.id);
  const text = content
    .replaceAll(`<@${client.user.id}>`, ' ')
    .replaceAll(`<@!${client.user.id}>`, ' ')
    .trim();
  await respond(
    () => context.answers.sentence(text, asker),
    { owner: author.id, asker, channel: guild_id && message.channel_id, send: replyTo(message, client) },
    context,
  );
}

/** The nonce lets Discord drop a second copy where the first was answered with an error after it had arrived. */
const replyTo =
  (message: Received, client: Client): Send =>
  async (card, png) => {
    const sent = await client.rest.post(Routes.channelMessages(message.channel_id), {
      body: {
        ...cardBody(card),
        message_reference: { message_id: message.id, fail_if_not_exists: false },
        nonce: message.id,
        enforce_nonce: true,
      },
      files: filesOf(png),
    });
    const { id } = sent as APIMessage;
    return (amended, chart) =>
      client.rest.patch(Routes.channelMessage(message.channel_id, id), {
        body: cardBody(amended),
        files: filesOf(chart),
      });
  };

function cardBody(card: Card) {
  return {
    ...card,
    flags: card.flags & ~MessageFlags.Ephemeral, // only interactions have answers that one person sees
    allowed_mentions: { ...card.allowed_mentions, replied_user: false },
  };
}

const filesOf = (png: Uint8Array | undefined): RawFile[] =>
  png ? [{ name: CHART_FILE, data: Buffer.from(png), contentType: 'image/png' }] : [];

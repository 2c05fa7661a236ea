import { type Message, Routes } from 'discord.js';
import { askerOf, type Context, respond } from './context.ts';
import type { Card } from './present.ts';

/** Answers a sentence in a private channel, or one that mentions the bot; everything else is not for it. */
export async function onMessage(message: Message, context: Context): Promise<void> {
  const { author, client } = message;
  if (author.bot || author.system || message.system || message.webhookId) return;
  if (message.guildId !== null && !message.mentions.users.has(client.user.id)) return;
  const asker = askerOf(author.id);
  const text = message.content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ').trim();
  await respond(
    () => context.answers.sentence(text, asker),
    { owner: author.id, asker, send: replyTo(message) },
    context,
  );
}

/** The nonce lets Discord drop a second copy where the first was answered with an error after it had arrived. */
const replyTo = (message: Message) => (card: Card) =>
  message.client.rest.post(Routes.channelMessages(message.channelId), {
    body: {
      ...card,
      flags: card.flags & ~EPHEMERAL,
      allowed_mentions: { ...card.allowed_mentions, replied_user: false },
      message_reference: { message_id: message.id, fail_if_not_exists: false },
      nonce: message.id,
      enforce_nonce: true,
    },
  });

/** Only interactions have answers that one person sees. */
const EPHEMERAL = 1 << 6;

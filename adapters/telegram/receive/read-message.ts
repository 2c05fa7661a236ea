import type { Message, UserFromGetMe } from 'grammy/types';
import { START } from './commands.ts';

/** `named` where it can only be meant for this bot; `repliedTo` is what somebody wrote to whom it replies. */
export type AskedCommand = {
  readonly type: 'command';
  readonly name: string;
  readonly text: string;
  readonly named: boolean;
  readonly repliedTo?: string;
};

/** A document that may be a file of films; `isOwn` where nobody else reads it. */
export type AskedFile = {
  readonly type: 'file';
  readonly id: string;
  readonly name: string;
  /** In bytes, as Telegram tells it. */
  readonly size: number;
  readonly isOwn: boolean;
};

/** What a message asks of the bot; a sentence may be another's, to whom it replies. */
export type Asked =
  | AskedCommand
  | AskedFile
  | { readonly type: 'sentence'; readonly text: string; readonly isOther?: true };

type Me = Pick<UserFromGetMe, 'id' | 'username'>;

/** What people send, in place of what Telegram tells about a chat (somebody joined, a message was pinned). */
const CONTENT = [
  ...([
    'text',
    'photo',
    'video',
    'voice',
    'video_note',
    'audio',
    'document',
    'animation',
    'sticker',
  ] as const),
  ...(['story', 'location', 'contact', 'venue', 'poll', 'dice'] as const),
] as const;

/**
 * What a message asks; undefined where it is not for the bot. In private everything is; in groups commands, replies to
 * the bot and messages that name it are. What another wrote is read where it is replied to with nothing else.
 */
export function readMessage(message: Message, me: Me): Asked | undefined {
  // Anonymous admins and people who write as a channel come under a bot's name.
  const isBot = message.from?.is_bot && !message.sender_chat;
  if (message.via_bot?.id === me.id || isBot) return undefined;
  if (!CONTENT.some((content) => content in message)) return undefined;
  const text = textOf(message).trim();
  const isPrivate = message.chat.type === 'private';
  const file = fileIn(message, isPrivate);
  if (file && (isPrivate || isToBot(message, me))) return file;
  const command = readCommand(text, isPrivate, me);
  if (command === null) return undefined;
  const repliedTo = textRepliedTo(message, me);
  if (command) return { ...command, ...(repliedTo && { repliedTo }) };
  const unnamed = withoutMentions(message, me);
  const isNamed = unnamed !== undefined;
  if (isNamed && !SAYS_SOMETHING.test(unnamed))
    return repliedTo
      ? { type: 'sentence', text: repliedTo, isOther: true }
      : { type: 'command', name: START, text: '', named: true };
  if (isPrivate) return { type: 'sentence', text: unnamed ?? text };
  return isToBot(message, me) && text !== '' ? { type: 'sentence', text: unnamed ?? text } : undefined;
}

/** Films come as tables; whoever sends the archive that they came in is told what to take out of it. */
const OF_FILMS = /\.(?:csv|tsv|zip)$/i;

function fileIn({ document }: Message, isOwn: boolean): AskedFile | undefined {
  const { file_id: id, file_name: name = '', file_size: size = 0 } = document ?? {};
  return id !== undefined && OF_FILMS.test(name) ? { type: 'file', id, name, size, isOwn } : undefined;
}

/** True where a message of a group names the bot or replies to it. */
function isToBot(message: Message, me: Me): boolean {
  return withoutMentions(message, me) !== undefined || message.reply_to_message?.from?.id === me.id;
}

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

function textOf({ text, caption }: Pick<Message, 'text' | 'caption'>): string {
  return text ?? caption ?? '';
}

/** What is replied to, or the part of it that is quoted; nothing of the bot's own, which its conversation knows better. */
function textRepliedTo({ reply_to_message, quote }: Message, me: Me): string | undefined {
  if (reply_to_message?.from?.id === me.id) return undefined;
  const words = (quote?.text ?? (reply_to_message ? textOf(reply_to_message) : '')).trim();
  return words === '' ? undefined : words;
}

/** Undefined where it is no command, null where it is another bot's. */
function readCommand(text: string, isPrivate: boolean, me: Me): AskedCommand | null | undefined {
  const [, name, bot, rest = ''] = /^\/([^\s@/]{1,40})(?:@(\w+))?(?:\s+(.*))?$/s.exec(text) ?? [];
  if (name === undefined) return undefined;
  if (bot !== undefined && bot.toLowerCase() !== me.username.toLowerCase()) return null;
  return { type: 'command', name, text: rest, named: isPrivate || bot !== undefined };
}

/** The text without what Telegram marks as a mention of the bot; undefined where it marks none. */
function withoutMentions(message: Message, { id, username }: Me): string | undefined {
  const text = textOf(message);
  const own = `@${username.toLowerCase()}`;
  const mentions = (message.entities ?? message.caption_entities ?? []).filter(
    (entity) =>
      (entity.type === 'text_mention' && entity.user.id === id) ||
      (entity.type === 'mention' &&
        text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === own),
  );
  if (mentions.length === 0) return undefined;
  const left = mentions.reduceRight(
    (rest, { offset, length }) => rest.slice(0, offset) + rest.slice(offset + length).replace(/^[,:]/, ''),
    text,
  );
  return left.trim();
}

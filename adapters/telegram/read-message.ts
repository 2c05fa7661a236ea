import type { Message, UserFromGetMe } from 'grammy/types';
import { START } from './commands.ts';

/** What a message asks of the bot. */
export type Asked =
  /** `named` where it can only be meant for this bot. */
  | { readonly type: 'command'; readonly name: string; readonly text: string; readonly named: boolean }
  | { readonly type: 'sentence'; readonly text: string };

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
 * the bot and messages that name it are.
 */
export function readMessage(message: Message, me: Me): Asked | undefined {
  // Anonymous admins and people who write as a channel come under a bot's name.
  const isBot = message.from?.is_bot && !message.sender_chat;
  if (message.via_bot?.id === me.id || isBot) return undefined;
  if (!CONTENT.some((content) => content in message)) return undefined;
  const text = (message.text ?? message.caption ?? '').trim();
  const isPrivate = message.chat.type === 'private';
  const command = readCommand(text, isPrivate, me);
  if (command !== undefined) return command ?? undefined;
  if (isPrivate) return { type: 'sentence', text };
  const unnamed = withoutName(message, me);
  const isNamed = unnamed !== text;
  if (isNamed && unnamed === '') return { type: 'command', name: START, text: '', named: true };
  const isToMe = isNamed || message.reply_to_message?.from?.id === me.id;
  return isToMe && text !== '' ? { type: 'sentence', text: unnamed } : undefined;
}

/** Undefined where it is no command, null where it is another bot's. */
function readCommand(text: string, isPrivate: boolean, me: Me): Asked | null | undefined {
  const [, name, bot, rest = ''] = /^\/([^\s@/]{1,40})(?:@(\w+))?(?:\s+(.*))?$/s.exec(text) ?? [];
  if (name === undefined) return undefined;
  if (bot !== undefined && bot.toLowerCase() !== me.username.toLowerCase()) return null;
  return { type: 'command', name, text: rest, named: isPrivate || bot !== undefined };
}

const MENTION = /(?<![\w@.+-])@(\w{1,64})[,:]?/g;
/** What Telegram takes for one of these is no mention, whatever stands in it. */
const OTHER_ENTITIES: readonly string[] = ['email', 'url', 'text_link', 'code', 'pre', 'bot_command'];

/** The text without the bot's name where it is mentioned; as it is where it is not. */
function withoutName(message: Message, { username }: Me): string {
  const entities = message.entities ?? message.caption_entities ?? [];
  const isOther = (at: number): boolean =>
    entities.some(
      ({ type, offset, length }) => OTHER_ENTITIES.includes(type) && offset <= at && at < offset + length,
    );
  const own = username.toLowerCase();
  const text = message.text ?? message.caption ?? '';
  return text
    .replace(MENTION, (whole, name: string, at: number) =>
      name.toLowerCase() === own && !isOther(at) ? '' : whole,
    )
    .trim();
}

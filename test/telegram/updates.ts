import { BOT, type State } from './state.ts';
import type { Update } from './update-queue.ts';

export type Person = { readonly id: number; readonly language_code?: string };
type Fields = Readonly<Record<string, unknown>>;

let updates = 1;
let messages = 1;
let queries = 1;

export const ana: Person = { id: 1001, language_code: 'es' };
export const bob: Person = { id: 1002, language_code: 'en' };

let people = 6000;
/** Somebody of whom nothing is known yet. */
export const somebody = (language_code = 'es'): Person => ({ id: people++, language_code });

function from({ id, language_code }: Person): Fields {
  return { id, is_bot: false, first_name: `Nombre${id}`, ...(language_code ? { language_code } : {}) };
}

function privately(person: Person): Fields {
  return { id: person.id, type: 'private', first_name: `Nombre${person.id}` };
}

export const group: Fields = { id: -500, type: 'supergroup', title: 'Cinéfilos' };

const ENTITIES = { bot_command: /^\/\S+/, email: /\b\w+@\w+\.\w+/, mention: /(?<!\w)@\w+/ };

/** What Telegram marks in a text. */
function entitiesOf(text: string): readonly Fields[] {
  return Object.entries(ENTITIES).flatMap(([type, pattern]) => {
    const found = pattern.exec(text);
    return found ? [{ type, offset: found.index, length: found[0].length }] : [];
  });
}

/** What somebody wrote, as Telegram delivers it. */
export function message(text: string, person: Person = ana, more: Fields = {}): Update {
  const entities = entitiesOf(text);
  return {
    update_id: updates++,
    message: {
      message_id: messages++,
      from: from(person),
      chat: privately(person),
      date: 1_790_000_000,
      ...(text === '' ? {} : { text }),
      ...(entities.length > 0 ? { entities } : {}),
      ...more,
    },
  };
}

export function inGroup(text: string, person: Person = ana, more: Fields = {}): Update {
  return message(text, person, { chat: group, ...more });
}

/** An admin who hides who they are: under the name of a bot that is the same in every group. */
export function asGroup(text: string, chat: Fields = group): Update {
  const anonymous = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
  return message(text, ana, { chat, from: anonymous, sender_chat: chat });
}

/** Somebody who writes in a group in the name of their channel. */
export function asChannel(text: string): Update {
  const channel = { id: -700, type: 'channel', title: 'Cine' };
  const from = { id: 136817688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };
  return message(text, ana, { chat: group, from, sender_chat: channel });
}

export const replyToBot: Fields = {
  reply_to_message: { message_id: 7, from: BOT, chat: group, date: 1_790_000_000, text: 'Hola' },
};

/** The same message, edited. */
export function edited({ message }: Update, text: string): Update {
  return {
    update_id: updates++,
    edited_message: { ...(message as Fields), text, edit_date: 1_790_000_100 },
  };
}

/** A pressed button under message `on` of a private chat (or of `chat`). */
export function press(data: string, person: Person = ana, on = 1, chat: Fields = privately(person)): Update {
  return {
    update_id: updates++,
    callback_query: {
      id: `press-${queries++}`,
      from: from(person),
      chat_instance: '77',
      data,
      message: { message_id: on, from: BOT, chat, date: 1_790_000_000, text: '…' },
    },
  };
}

export function pressInline(data: string, person: Person, inlineMessage: string): Update {
  return {
    update_id: updates++,
    callback_query: {
      id: `press-${queries++}`,
      from: from(person),
      chat_instance: '78',
      data,
      inline_message_id: inlineMessage,
    },
  };
}

let ephemerals = 5000;

/** A command that goes to the bot alone, as Telegram delivers it; `state` knows then that it may be answered so. */
export function toBotAlone(text: string, person: Person, state: Pick<State, 'ephemeral'>): Update {
  const ephemeral_message_id = ephemerals++;
  state.ephemeral.set(ephemeral_message_id, '');
  return inGroup(text, person, { message_id: 0, ephemeral_message_id, receiver_user: BOT });
}

/** A press under a message that one alone sees. */
export function pressEphemeral(data: string, person: Person, ephemeral_message_id: number): Update {
  const { update_id, callback_query } = press(data, person, 0, group) as Update & { callback_query: Fields };
  const message = {
    ...(callback_query['message'] as Fields),
    ephemeral_message_id,
    receiver_user: from(person),
  };
  return { update_id, callback_query: { ...callback_query, message } };
}

/** Somebody names the bot in a chat that it is no member of. */
export function asGuest(text: string, person: Person, more: Fields = {}): Update {
  const chat = { id: 4321, type: 'private', first_name: 'Nombre4321' };
  const { update_id, message: sent } = message(text, person, { chat, ...more });
  return { update_id, guest_message: { ...(sent as Fields), guest_query_id: `guest-${queries++}` } };
}

export function inline(query: string, person: Person = ana, offset = ''): Update {
  return {
    update_id: updates++,
    inline_query: { id: `inline-${queries++}`, from: from(person), query, offset, chat_type: 'sender' },
  };
}

export function pressId({ callback_query }: Update): string {
  return String((callback_query as Fields)['id']);
}

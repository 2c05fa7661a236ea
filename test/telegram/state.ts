type Fields = Readonly<Record<string, unknown>>;
export type Result =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
    };

/** What a Telegram of one process remembers. */
export type State = {
  /** What each message says now, by chat and number, and by its inline number. */
  readonly messages: Map<string, string>;
  /** Presses that are not acknowledged yet. */
  readonly presses: Set<string>;
  /** Who manages groups. */
  readonly admins: Set<number>;
  /** What people are called, and who left the groups. */
  readonly names: Map<number, string>;
  readonly left: Set<number>;
  /** Names, descriptions and menus, by method, scope and language. */
  readonly settings: Map<string, unknown>;
  readonly webhook: { current?: Fields };
  /** Polls by chat and message. */
  readonly votes: Map<string, Vote>;
  /** What was sent to it, by the file's id. */
  readonly files: Map<string, Uint8Array>;
  /** Messages that one alone sees, and may be answered so: by their number. */
  readonly ephemeral: Map<number, string>;
  nextMessage: number;
};

/** A poll of the bot's: how many chose each option. */
export type Vote = {
  readonly id: string;
  readonly question: string;
  readonly options: { text: string; voter_count: number }[];
  isClosed: boolean;
};

/** Beyond this many the oldest messages are forgotten: a load sends hundreds of thousands. */
const MOST_MESSAGES = 5000;

export const BOT = {
  id: 123456789,
  is_bot: true,
  first_name: 'Butaca',
  username: 'butaca_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  supports_guest_queries: true,
} as const;

export function openState(): State {
  return {
    messages: new Map(),
    presses: new Set(),
    admins: new Set(),
    names: new Map(),
    left: new Set(),
    settings: new Map(),
    webhook: {},
    votes: new Map(),
    files: new Map(),
    ephemeral: new Map(),
    nextMessage: 1000,
  };
}

export function refusal(
  error_code: number,
  description: string,
  { retryAfter, migrateTo }: { readonly retryAfter?: number; readonly migrateTo?: number } = {},
): Result {
  const parameters = {
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
    ...(migrateTo === undefined ? {} : { migrate_to_chat_id: migrateTo }),
  };
  return { ok: false, error_code, description, parameters };
}

const ok = (result: unknown): Result => ({ ok: true, result });

/** Answers a call that is well formed. */
export function answers(state: State, method: string, payload: Fields): Result {
  switch (method) {
    case 'getMe':
      return ok(BOT);
    case 'sendMessage':
    case 'sendRichMessage':
    case 'sendPhoto':
    case 'sendDocument':
      return payload['ephemeral_message_parameters'] ? sentToOne(state, payload) : ok(sent(state, payload));
    case 'sendPoll':
      return ok(sentPoll(state, payload));
    case 'stopPoll':
      return stoppedPoll(state, payload);
    case 'editEphemeralMessageText':
      return editedForOne(state, payload);
    case 'answerGuestQuery':
      return ok({ inline_message_id: `guest-${payload['guest_query_id']}` });
    case 'editMessageText':
      return edited(state, payload);
    case 'editMessageMedia':
      return editedMedia(state, payload);
    case 'deleteMessage':
      return state.messages.delete(`${payload['chat_id']}:${payload['message_id']}`)
        ? ok(true)
        : refusal(400, 'Bad Request: message to delete not found');
    case 'answerCallbackQuery':
      return state.presses.delete(String(payload['callback_query_id']))
        ? ok(true)
        : refusal(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid');
    case 'getChatMember': {
      const id = Number(payload['user_id']);
      const first_name = state.names.get(id) ?? 'Nombre';
      const status = state.left.has(id) ? 'left' : state.admins.has(id) ? 'administrator' : 'member';
      return ok({ status, user: { id, is_bot: false, first_name } });
    }
    case 'getFile': {
      const id = String(payload['file_id']);
      const file_path = `documents/${id}.csv`;
      return state.files.has(id)
        ? ok({ file_id: id, file_unique_id: id, file_path })
        : refusal(400, 'Bad Request: wrong file_id or the file is temporarily unavailable');
    }
    case 'setWebhook':
      state.webhook.current = payload;
      return ok(true);
    case 'deleteWebhook':
      delete state.webhook.current;
      return ok(true);
    default:
      return setting(state, method, payload);
  }
}

function sent(state: State, payload: Fields): Fields {
  const { chat_id, text } = payload;
  const message_id = state.nextMessage++;
  state.messages.set(`${chat_id}:${message_id}`, told(payload));
  for (const oldest of state.messages.keys()) {
    if (state.messages.size <= MOST_MESSAGES) break;
    state.messages.delete(oldest);
  }
  return { message_id, from: BOT, chat: { id: chat_id, type: 'private' }, date: 1_790_000_000, text };
}

function sentPoll(state: State, payload: Fields): Fields {
  const message = sent(state, { ...payload, text: payload['question'] });
  const options = (payload['options'] as readonly { readonly text: string }[]).map(({ text }) => ({
    text,
    voter_count: 0,
  }));
  const id = `poll-${message['message_id']}`;
  const vote = { id, question: String(payload['question']), options, isClosed: false };
  state.votes.set(`${payload['chat_id']}:${message['message_id']}`, vote);
  return { ...message, poll: pollOf(vote) };
}

function stoppedPoll(state: State, { chat_id, message_id }: Fields): Result {
  const vote = state.votes.get(`${chat_id}:${message_id}`);
  if (!vote) return refusal(400, 'Bad Request: message with poll to stop not found');
  if (vote.isClosed) return refusal(400, 'Bad Request: poll has already been closed');
  vote.isClosed = true;
  return ok(pollOf(vote));
}

/** A poll as Telegram tells it. */
export function pollOf({ id, question, options, isClosed }: Vote): Fields {
  const total_voter_count = options.reduce((sum, { voter_count }) => sum + voter_count, 0);
  const told = options.map((option, at) => ({ ...option, persistent_id: String(at) }));
  const kind = { type: 'regular', is_anonymous: true, allows_multiple_answers: false };
  return { id, question, options: told, total_voter_count, is_closed: isClosed, ...kind };
}

/** No bot that is no admin sends what one alone sees unasked: it answers such a message, or a press. */
function sentToOne(state: State, payload: Fields): Result {
  const { receiver_user_id, callback_query_id } = payload['ephemeral_message_parameters'] as Fields;
  const answered = (payload['reply_parameters'] as Fields | undefined)?.['ephemeral_message_id'];
  const isPress = state.presses.has(String(callback_query_id));
  if (!isPress && !state.ephemeral.has(Number(answered)))
    return refusal(400, 'Bad Request: MESSAGE_NOT_COMMAND');
  const ephemeral_message_id = state.nextMessage++;
  state.ephemeral.set(ephemeral_message_id, told(payload));
  return ok({
    message_id: 0,
    ephemeral_message_id,
    from: BOT,
    receiver_user: { id: receiver_user_id, is_bot: false, first_name: 'Nombre' },
    chat: { id: payload['chat_id'], type: 'supergroup' },
    date: 1_790_000_000,
  });
}

function editedForOne({ ephemeral }: State, payload: Fields): Result {
  const number = Number(payload['ephemeral_message_id']);
  if (!ephemeral.has(number)) return refusal(400, 'Bad Request: message to edit not found');
  ephemeral.set(number, told(payload));
  return ok(true);
}

function edited(state: State, payload: Fields): Result {
  const { chat_id, message_id, inline_message_id, text } = payload;
  const key = inline_message_id ? `inline:${inline_message_id}` : `${chat_id}:${message_id}`;
  const before = state.messages.get(key);
  if (before === undefined) return refusal(400, 'Bad Request: message to edit not found');
  if (before === told(payload))
    return refusal(
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  state.messages.set(key, told(payload));
  return ok(inline_message_id ? true : { message_id, chat: { id: chat_id }, date: 1_790_000_000, text });
}

function editedMedia(state: State, { chat_id, message_id }: Fields): Result {
  return state.messages.has(`${chat_id}:${message_id}`)
    ? ok({ message_id, chat: { id: chat_id }, date: 1_790_000_000 })
    : refusal(400, 'Bad Request: message to edit not found');
}

function told({ text, rich_message, reply_markup }: Fields): string {
  return JSON.stringify([text ?? rich_message, reply_markup]);
}

const WHAT = /^(get|set)(My(?:Name|Description|ShortDescription|Commands))$/;
const FIELDS: Readonly<Record<string, string>> = {
  MyName: 'name',
  MyDescription: 'description',
  MyShortDescription: 'short_description',
  MyCommands: 'commands',
};

function setting(state: State, method: string, payload: Fields): Result {
  const [, verb, what = ''] = WHAT.exec(method) ?? [];
  if (verb === undefined) return ok(true);
  const key = [what, JSON.stringify(payload['scope'] ?? null), payload['language_code'] ?? ''].join(' ');
  const field = FIELDS[what] ?? '';
  if (verb === 'set') {
    state.settings.set(key, payload[field]);
    return ok(true);
  }
  const value = state.settings.get(key) ?? (what === 'MyCommands' ? [] : '');
  return ok(what === 'MyCommands' ? value : { [field]: value });
}

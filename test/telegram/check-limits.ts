import { isFields } from './check-shape.ts';
import { visibleRichText, visibleText } from './html.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, payload: Fields) => string | undefined;

const characters =
  (least: number, most: number): Check =>
  (value) => {
    const length = typeof value === 'string' ? [...value].length : -1;
    return length < least || length > most ? `must have ${least} to ${most} characters` : undefined;
  };
const bytes =
  (least: number, most: number): Check =>
  (value) => {
    const length = Buffer.byteLength(String(value));
    return length < least || length > most ? `must have ${least} to ${most} bytes` : undefined;
  };
const between =
  (least: number, most: number): Check =>
  (value) =>
    Number(value) < least || Number(value) > most ? `must be ${least} to ${most}` : undefined;
const pattern =
  (wanted: RegExp): Check =>
  (value) =>
    wanted.test(String(value)) ? undefined : `must match ${wanted}`;
const atMost =
  (most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length > most ? `at most ${most} entries` : undefined;

/** A text of 1 to 4096 characters after its entities are parsed, that Telegram can parse. */
const message: Check = (value, { parse_mode }) => {
  try {
    const text = parse_mode === 'HTML' ? visibleText(String(value)) : String(value);
    if (/\p{Cs}/u.test(text)) return 'strings must be encoded in UTF-8';
    if (text.trim() === '') return 'message text is empty';
    return text.length > 4096 ? 'message is too long (4096 characters)' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** A rich message's HTML: 1 to 32768 characters, tables of at most 20 columns. */
const richMessage: Check = (value) => {
  try {
    const text = visibleRichText(String(value));
    if (text.trim() === '') return 'message text is empty';
    const rows = String(value).split('<tr>').slice(1);
    if (rows.some((row) => row.split(/<t[hd] /).length > 21)) return 'at most 20 columns';
    return text.length > 32_768 ? 'message is too long (32768 characters)' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** A text as above, of 0 to 1024 characters. */
const caption: Check = (value, payload) => {
  const fault = message(value, payload);
  return fault ?? (visibleText(String(value)).length > 1024 ? 'caption is too long (1024)' : undefined);
};

const uniqueIds: Check = (value) => {
  const ids = (value as readonly Fields[]).map(({ id }) => id);
  return new Set(ids).size < ids.length ? 'RESULT_ID_DUPLICATE' : atMost(50)(value, {});
};
const ACTIONS = ['callback_data', 'url', 'switch_inline_query'];
const oneAction: Check = (_value, button) =>
  ACTIONS.filter((action) => button[action] !== undefined).length === 1
    ? undefined
    : 'exactly one action must be given';

const oneMessage: Check = (value) => {
  const { message_id, ephemeral_message_id } = value as Fields;
  const isOne = (message_id === undefined) !== (ephemeral_message_id === undefined);
  return isOne ? undefined : 'exactly one message must be replied to';
};

/** The limits that the description states in prose, by the field's name wherever it occurs. */
const LIMITS: Readonly<Record<string, Check>> = {
  'sendMessage.text': message,
  'editEphemeralMessageText.text': message,
  reply_parameters: oneMessage,
  'editMessageText.text': message,
  message_text: message,
  'rich_message.html': richMessage,
  'sendPhoto.caption': characters(0, 1024),
  'sendDocument.caption': caption,
  'media.caption': characters(0, 1024),
  'sendPoll.question': characters(1, 300),
  'sendPoll.options': (value) =>
    atMost(12)(value, {}) ?? ((value as unknown[]).length < 1 ? 'at least one' : undefined),
  'options.text': characters(1, 100),
  open_period: between(5, 2_628_000),
  start_parameter: pattern(/^[A-Za-z0-9_-]{1,64}$/),
  // Telegram opens no other address from a press: the bot itself, with a parameter.
  'answerCallbackQuery.url': pattern(/^https:\/\/t\.me\/\w+\?start=[A-Za-z0-9_-]{1,64}$/),
  'inline_keyboard.url': pattern(/^https:\/\/\S+$/),
  parse_mode: pattern(/^(?:HTML|MarkdownV2)$/),
  callback_data: bytes(1, 64),
  switch_inline_query: characters(0, 256),
  'inline_keyboard.text': (value, button) => characters(1, 100)(value, {}) ?? oneAction(value, button),
  inline_keyboard: (value) => ((value as unknown[]).flat().length > 100 ? 'at most 100 buttons' : undefined),
  'answerCallbackQuery.text': characters(0, 200),
  results: uniqueIds,
  ...articleLimits('results'),
  ...articleLimits('result'),
  next_offset: bytes(0, 64),
  cache_time: between(0, 86_400),
  limit: between(1, 100),
  timeout: between(0, 50),
  name: characters(0, 64),
  'setMyDescription.description': characters(0, 512),
  short_description: characters(0, 120),
  commands: atMost(100),
  command: pattern(/^[a-z0-9_]{1,32}$/),
  'commands.description': characters(1, 256),
  language_code: pattern(/^(?:[a-z]{2})?$/),
  'scope.type': pattern(/^(?:default|all_private_chats|all_group_chats|all_chat_administrators)$/),
  'setWebhook.url': pattern(/^(?:https:\/\/\S+)?$/),
  secret_token: pattern(/^[A-Za-z0-9_-]{1,256}$/),
  max_connections: between(1, 100),
};

function articleLimits(at: string): Readonly<Record<string, Check>> {
  return {
    [`${at}.id`]: bytes(1, 64),
    [`${at}.type`]: pattern(/^article$/),
    [`${at}.title`]: characters(1, 256),
    [`${at}.description`]: characters(0, 512),
  };
}

/** Limits that a call passes beyond; each fault names its field. */
export function limitFaults(method: string, payload: Fields): readonly string[] {
  const whom = [...whomFaults(method, payload), ...contentFaults(method, payload)];
  return [...whom, ...faultsIn(payload, method, method)];
}

function faultsIn(value: Fields, within: string, at: string): readonly string[] {
  return Object.entries(value).flatMap(([name, one]): readonly string[] => {
    const fault = (LIMITS[`${within}.${name}`] ?? LIMITS[name])?.(one, value);
    const inner = Array.isArray(one) ? one.flat() : isFields(one) ? [one] : [];
    return [
      ...(fault ? [`${at}.${name}: ${fault}`] : []),
      ...inner.filter(isFields).flatMap((each) => faultsIn(each, name, `${at}.${name}`)),
    ];
  });
}

function contentFaults(method: string, { text, rich_message }: Fields): readonly string[] {
  if (!/^edit\w*Text$/.test(method)) return [];
  return (text === undefined) === (rich_message === undefined)
    ? [`${method}.text: message text is empty`]
    : [];
}

function whomFaults(method: string, payload: Fields): readonly string[] {
  if (method !== 'editMessageText') return [];
  const inline = payload['inline_message_id'] !== undefined;
  const ordinary = payload['chat_id'] !== undefined && payload['message_id'] !== undefined;
  return inline === ordinary ? [`${method}.message_id: missing, as inline_message_id is`] : [];
}

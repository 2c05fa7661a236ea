import { APPLICATION, BOT } from './gateway.ts';

/** Somebody who uses the bot. */
export type Person = { readonly id: string; readonly locale?: string };
export const ANA: Person = { id: '100000000000000001', locale: 'es-419' };
export const BOB: Person = { id: '100000000000000002', locale: 'en-US' };

/** An interaction in short. */
export type Event = {
  readonly by: Person;
  readonly data: object;
  readonly type: number;
  /** True where its token is dead before it can be answered. */
  readonly expired?: boolean;
  readonly message?: object;
  /** In a server, where the bot need not be. */
  readonly guild?: string;
  /** What else it has, or has otherwise. */
  readonly more?: object;
};

let ids = 800_000_000_000_000_000n;
export const newId = (): string => String(ids++);

export function interactionOf({ by, data, type, message, guild, more }: Event) {
  const user = userOf(by);
  const where = guild
    ? { guild_id: guild, guild_locale: 'en-US', member: memberOf(user), context: 0 }
    : { user, context: 2 };
  const channel = newId();
  return {
    id: newId(),
    application_id: APPLICATION,
    type,
    token: `token-${newId()}`,
    version: 1,
    channel_id: channel,
    channel: { id: channel, type: guild ? 0 : 1 },
    locale: by.locale ?? 'fr',
    entitlements: [],
    authorizing_integration_owners: { 1: by.id },
    app_permissions: '0',
    attachment_size_limit: 10_000_000,
    data,
    ...where,
    ...(message ? { message: { ...messageOf(BOT, channel, ''), ...message } } : {}),
    ...more,
  };
}

type Given = Readonly<Record<string, string | number>>;
const TEXT = 3;
const INTEGER = 4;
const NUMBER = 10;
const options = (given: Given, focused?: string) =>
  Object.entries(given).map(([name, value]) => ({
    name,
    type: typeof value === 'string' ? TEXT : Number.isInteger(value) ? INTEGER : NUMBER,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));

export function slash(by: Person, name: string, given: Given = {}): Event {
  return { by, type: 2, data: { id: newId(), name, type: 1, options: options(given) } };
}

/** A file attached to a command, as Discord tells of it. */
export type Attached = { readonly filename: string; readonly url: string; readonly size: number };

export function slashWithFile(by: Person, name: string, option: string, file: Attached): Event {
  const id = newId();
  const resolved = { attachments: { [id]: { id, proxy_url: file.url, ephemeral: true, ...file } } };
  const data = { id: newId(), name, type: 1, options: [{ name: option, type: 11, value: id }], resolved };
  return { by, type: 2, data };
}

export function typing(by: Person, name: string, option: string, text: string): Event {
  return { by, type: 4, data: { id: newId(), name, type: 1, options: options({ [option]: text }, option) } };
}

/** A press on a button of a card, or a choice of its menu. */
export function press(by: Person, customId: string, { ephemeral = false } = {}): Event {
  const data = { component_type: 2, custom_id: customId };
  return { by, type: 3, data, message: { flags: 32_768 | (ephemeral ? 64 : 0) } };
}

export function choose(by: Person, customId: string, value: string): Event {
  const data = { component_type: 3, custom_id: customId, values: [value] };
  return { by, type: 3, data, message: { flags: 32_768 } };
}

/** A form of a card, filled in and sent: text inputs have a text, menus a list. */
export function submitted(
  by: Person,
  customId: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  { ephemeral = false } = {},
): Event {
  const components = Object.entries(fields).map(([id, given], i) => ({
    type: 18,
    id: 2 * i + 1,
    component: {
      id: 2 * i + 2,
      custom_id: id,
      ...(typeof given === 'string' ? { type: 4, value: given } : { type: 3, values: given }),
    },
  }));
  const message = { flags: 32_768 | (ephemeral ? 64 : 0) };
  return { by, type: 5, data: { custom_id: customId, components }, message };
}

/** The menu of somebody's message; `more` is what it has beside its text. */
export function onMessage(by: Person, name: string, content: string, more: object = {}): Event {
  const target = { ...messageOf(userOf(BOB), newId(), content), ...more };
  const resolved = { messages: { [target.id]: target } };
  return { by, type: 2, data: { id: newId(), name, type: 3, target_id: target.id, resolved } };
}

/** A poll as a message has it. */
export function pollOf(question: string, ...answers: readonly string[]) {
  const listed = answers.map((text, i) => ({ answer_id: i + 1, poll_media: { text } }));
  return {
    poll: {
      question: { text: question },
      answers: listed,
      expiry: null,
      allow_multiselect: false,
      layout_type: 1,
    },
  };
}

/** A message that was sent on from elsewhere. */
export function forwardOf(content: string, more: object = {}) {
  const { timestamp, edited_timestamp, attachments, embeds, flags, type, components } = messageOf(
    {},
    '1',
    '',
  );
  const message = { content, timestamp, edited_timestamp, attachments, embeds, flags, type, components };
  return {
    message_reference: { type: 1, channel_id: newId(), message_id: newId() },
    message_snapshots: [{ message: { ...message, mentions: [], mention_roles: [], ...more } }],
  };
}

/** A sentence in a private channel. */
export function directMessage(by: Person, content: string) {
  return { ...messageOf(userOf(by), newId(), content) };
}

/** A sentence in a server, with or without a mention of the bot. */
export function guildMessage(by: Person, content: string) {
  const mentions = content.includes(`<@${BOT.id}>`) ? [BOT] : [];
  const member = memberOf(undefined);
  return { ...messageOf(userOf(by), newId(), content), guild_id: newId(), member, mentions };
}

function userOf({ id }: Person) {
  return { id, username: 'somebody', discriminator: '0', avatar: null, global_name: null };
}

function memberOf(user: object | undefined) {
  return {
    ...(user ? { user } : {}),
    roles: [],
    joined_at: TIME,
    deaf: false,
    mute: false,
    flags: 0,
    permissions: '0',
  };
}

const TIME = '2026-11-22T12:00:00.000000+00:00';

function messageOf(author: object, channel: string, content: string) {
  return {
    ...{ id: newId(), channel_id: channel, author, content, timestamp: TIME, edited_timestamp: null },
    ...{ tts: false, mention_everyone: false, mentions: [] as object[], mention_roles: [], attachments: [] },
    ...{ embeds: [], pinned: false, type: 0, flags: 0, components: [] },
  };
}

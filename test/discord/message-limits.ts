import { duplicates } from './command-limits.ts';

/** A component of any kind, as far as the limits go. */
export type Component = {
  readonly type: number;
  readonly style?: number;
  readonly label?: string;
  readonly emoji?: unknown;
  readonly url?: string;
  readonly custom_id?: string;
  readonly content?: string;
  readonly media?: { readonly url: string };
  /** Of a file: only what is uploaded with the message can be one. */
  readonly file?: { readonly url: string };
  /** Of a media gallery. */
  readonly items?: readonly { readonly media: { readonly url: string } }[];
  readonly accessory?: Component;
  readonly components?: readonly Component[];
  readonly options?: readonly { readonly value: string }[];
  readonly min_values?: number;
  readonly max_values?: number;
};
type Embed = {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text: string };
  readonly author?: { readonly name: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
};
type Poll = {
  readonly answers: readonly { readonly poll_media: { readonly text?: string } }[];
  readonly duration?: number;
};
export type MessageBody = {
  readonly content?: string;
  readonly flags?: number;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Component[];
  readonly attachments?: readonly { readonly filename?: string }[];
  readonly poll?: Poll;
  readonly sticker_ids?: readonly string[];
  readonly nonce?: string | number;
};

const V2 = 1 << 15;
const ACTION_ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const LINK = 5;
const OLD_TYPES = new Set([ACTION_ROW]);
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
const MOST_EMBED_TEXT = 6000;
const MOST_ROWS = 5;
const MOST_NONCE = 25;

/** What Discord refuses in a message though its published schema does not say so. */
export function messageFaults(body: MessageBody): readonly string[] {
  const isV2 = ((body.flags ?? 0) & V2) !== 0;
  const all = everyComponent(body.components ?? []);
  return [
    ...(isEmpty(body) ? ['content: the message is empty'] : []),
    ...(isV2 ? v2Faults(body, all) : oldFaults(body)),
    ...(body.poll ? pollFaults(body.poll) : []),
    ...duplicates(all.flatMap(({ custom_id }) => custom_id ?? [])).map(
      (id) => `custom_id: "${id}" is there twice`,
    ),
    ...all.flatMap(componentFaults),
    ...(embedText(body.embeds ?? []) > MOST_EMBED_TEXT
      ? [`embeds: more than ${MOST_EMBED_TEXT} characters`]
      : []),
    ...(String(body.nonce ?? '').length > MOST_NONCE ? [`nonce: more than ${MOST_NONCE} characters`] : []),
    ...all.flatMap((one) => [one, ...(one.items ?? [])].flatMap((each) => mediaFaults(each, body))),
    ...all.flatMap(({ file }) => (file ? fileFaults(file, body) : [])),
    ...(isV2 ? unseenFaults(all, body) : []),
  ];
}

const MOST_ANSWER = 55;
const MOST_HOURS = 32 * 24;

function pollFaults({ answers, duration = 24 }: Poll): readonly string[] {
  const isLong = answers.some(
    ({ poll_media: { text = '' } }) => text.length < 1 || text.length > MOST_ANSWER,
  );
  return [
    ...(isLong ? [`poll.answers: 1 to ${MOST_ANSWER} characters`] : []),
    ...(duration < 1 || duration > MOST_HOURS ? [`poll.duration: 1 to ${MOST_HOURS} hours`] : []),
  ];
}

function isEmpty({ content, embeds, components, attachments, poll, sticker_ids }: MessageBody): boolean {
  const lists = [embeds, components, attachments, sticker_ids];
  return !content?.trim() && !poll && lists.every((list) => (list?.length ?? 0) === 0);
}

function v2Faults(body: MessageBody, all: readonly Component[]): readonly string[] {
  const text = all.reduce((sum, { content = '' }) => sum + content.length, 0);
  const excluded = (['content', 'embeds', 'poll', 'sticker_ids'] as const).filter((field) => body[field]);
  return [
    ...excluded.map((field) => `${field}: not together with components v2`),
    ...(all.length > MOST_COMPONENTS ? [`components: ${all.length}, more than ${MOST_COMPONENTS}`] : []),
    ...(text > MOST_TEXT ? [`components: ${text} characters of text, more than ${MOST_TEXT}`] : []),
  ];
}

function oldFaults({ components = [] }: MessageBody): readonly string[] {
  return [
    ...components
      .filter(({ type }) => !OLD_TYPES.has(type))
      .map(({ type }) => `components: type ${type} without the flag for components v2`),
    ...(components.length > MOST_ROWS ? [`components: more than ${MOST_ROWS} rows`] : []),
  ];
}

function componentFaults(one: Component): readonly string[] {
  if (one.type === BUTTON) return buttonFaults(one);
  if (one.type === SELECT) {
    const values = duplicates((one.options ?? []).map(({ value }) => value));
    const most = one.max_values ?? 1;
    return [
      ...values.map((value) => `options: value "${value}" is there twice`),
      ...(most > (one.options?.length ?? 0) ? ['max_values: more than there are options'] : []),
    ];
  }
  if (one.type !== ACTION_ROW) return [];
  const kinds = new Set((one.components ?? []).map(({ type }) => type));
  return kinds.size > 1 || (kinds.has(SELECT) && (one.components?.length ?? 0) > 1)
    ? ['components: a row has buttons or one menu']
    : [];
}

function buttonFaults({ style, label, emoji, url, custom_id }: Component): readonly string[] {
  if (style === LINK) return url && !custom_id ? [] : ['url: a link button has an address and no custom_id'];
  return [
    ...(custom_id && !url ? [] : ['custom_id: a button has one and no address']),
    ...(label || emoji ? [] : ['label: a button has one, or an emoji']),
  ];
}

function mediaFaults(
  { media }: Pick<Component, 'media'>,
  { attachments = [] }: MessageBody,
): readonly string[] {
  if (!media || /^https?:\/\//.test(media.url)) return [];
  const file = /^attachment:\/\/(.+)$/.exec(media.url)?.[1];
  return attachments.some(({ filename }) => filename === file)
    ? []
    : [`media.url: "${media.url}" is not there`];
}

function fileFaults({ url }: { readonly url: string }, { attachments = [] }: MessageBody): readonly string[] {
  return attachments.some(({ filename }) => url === `attachment://${filename}`)
    ? []
    : [`file.url: "${url}" is not there`];
}

/** Beside components v2 an attachment is shown only where a component refers to it. */
function unseenFaults(all: readonly Component[], { attachments = [] }: MessageBody): readonly string[] {
  const shown = all.flatMap(({ media, file, items = [] }) => [media, file, ...items.map((one) => one.media)]);
  return attachments.flatMap(({ filename }) =>
    shown.some((one) => one?.url === `attachment://${filename}`)
      ? []
      : [`attachments: nothing shows ${filename}`],
  );
}

function embedText(embeds: readonly Embed[]): number {
  const texts = embeds.flatMap(({ title, description, footer, author, fields = [] }) => [
    ...[title, description, footer?.text, author?.name],
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** Every component, the nested ones too: Discord counts them all. */
export function everyComponent(components: readonly Component[]): readonly Component[] {
  return components.flatMap((one) => [
    one,
    ...everyComponent(one.components ?? []),
    ...(one.accessory ? everyComponent([one.accessory]) : []),
  ]);
}

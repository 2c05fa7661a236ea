import type { Component } from './message-limits.ts';
import { everyComponent } from './message-limits.ts';
import type { Call } from './rest.ts';

/** What a user sees of a card. */
export type Seen = {
  /** All of its text, as Discord's markdown shows it. */
  readonly text: string;
  readonly ephemeral: boolean;
  readonly buttons: readonly { readonly label: string; readonly id: string }[];
  readonly choices: readonly { readonly label: string; readonly value: string }[];
  readonly picture: { readonly url: string; readonly alt: string } | undefined;
  /** The posters of a list. */
  readonly gallery: readonly { readonly url: string; readonly alt: string }[];
  readonly chart: { readonly url: string; readonly alt: string } | undefined;
};

const EPHEMERAL = 1 << 6;

type Item = { readonly media: { readonly url: string }; readonly description?: string };

/** What the button of a label carries. */
export function buttonOf({ buttons }: Seen, label: string): string {
  const found = buttons.find((one) => one.label === label);
  if (!found) throw new Error(`No button "${label}" among ${buttons.map((one) => one.label)}`);
  return found.id;
}

/** Looks at the card of a call that delivered one. */
export function seen({ body }: Call): Seen {
  const { components, flags } = body.data ?? body;
  const all = everyComponent(components) as readonly (Component & {
    readonly description?: string;
    readonly items?: readonly Item[];
    readonly options?: readonly { readonly label: string; readonly value: string }[];
  })[];
  const thumbnail = all.find(({ media }) => media);
  const pictures = all.flatMap(({ items = [] }) =>
    items.map(({ media, description = '' }: Item) => ({ url: media.url, alt: description })),
  );
  const isUpload = ({ url }: { readonly url: string }) => url.startsWith('attachment:');
  return {
    text: visible(all.flatMap(({ content }) => content ?? []).join('\n')),
    ephemeral: (flags & EPHEMERAL) !== 0,
    buttons: all.flatMap(({ label, custom_id: id }) => (label && id ? [{ label, id }] : [])),
    choices: all.flatMap(({ options = [] }) => options),
    picture: thumbnail && { url: thumbnail.media?.url ?? '', alt: thumbnail.description ?? '' },
    gallery: pictures.filter((one) => !isUpload(one)),
    chart: pictures.find(isUpload),
  };
}

/** Markdown of ours as it is shown: marks gone, what was escaped as it was. */
export function visible(markdown: string): string {
  return markdown
    .replace(/^(?:## |-# )/gm, '')
    .replace(/(?<!\\)(?:```|\*\*|`)/g, '')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1')
    .replace(/[\u2068\u2069\u200b]/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('ˋ', '`'); // what stands for it in code, where nothing can be escaped
}

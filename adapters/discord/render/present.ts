import {
  type APIComponentInContainer,
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { fileOf } from '../../../src/message/message.ts';
import { asText, type TextBlock } from '../../../src/message/text-bars.ts';
import { truncateTitle } from '../../../src/message/truncate.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import type { Poster, Posters } from '../../shared/render/posters.ts';
import { type Audience, drawActions } from './draw-actions.ts';
import { drawBlock } from './draw-block.ts';
import { clean, escapeText } from './escape.ts';
import { fitText } from './fit-text.ts';

/** The part of a reply that is shown. */
export type Shown = Pick<Reply, 'locale' | 'request' | 'storable' | 'message' | 'items' | 'next' | 'wrong'> &
  Partial<Pick<Reply, 'about'>>;

/** The chart that is uploaded with a card; `alt` says what it shows. */
type CardChart = { readonly alt: string };

/** A message's body, the same for interactions, edits and channels. */
export type Card = {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { parse: [] };
};

/** A cinema seat's red. */
const ACCENT = 0xb3261e;
const MOST_TITLE = 200;
/** Discord gives all texts of a message 4000 characters together; an escaped title takes up to 404 of them. */
const MOST_BODY = 3500;
const MOST_ALT = 1024;
/** What has no room beside a poster: it stands under both, and what follows it. */
const WIDE: ReadonlySet<TextBlock['type']> = new Set(['story', 'table', 'bars']);
/** What the uploaded chart is called, and how the card refers to it. */
export const CHART_FILE = 'chart.png';

/**
 * A reply as one card: title and blocks, the poster beside them, what is wide under both, then the posters of a list, chart
 * and file, and what can be asked next under it. Texts are escaped here. The chart and the file are uploaded with it.
 */
export function present(
  shown: Shown,
  audience: Audience & { readonly hidden: boolean },
  { card: poster, list: posters }: Posters = { list: [] },
  chart?: CardChart,
): Card {
  const { title, blocks } = shown.message;
  const heading = `## ${escapeText(truncateTitle(title, MOST_TITLE)) || '\u200b'}`;
  const drawn = asText(blocks, chart ? 'none' : 'untold');
  const wideAt = poster ? drawn.findIndex(({ type }) => WIDE.has(type)) : -1;
  const beneath = wideAt < 0 ? drawn.length : wideAt;
  const body = fitText(drawn.slice(0, beneath).map(drawBlock), MOST_BODY);
  const rest = fitText(drawn.slice(beneath).map(drawBlock), MOST_BODY - body.length);
  const file = fileOf(shown.message);
  const text = display(body === '' ? heading : `${heading}\n${body}`);
  return {
    flags: MessageFlags.IsComponentsV2 | (audience.hidden ? MessageFlags.Ephemeral : 0),
    components: [
      {
        type: ComponentType.Container,
        accent_color: ACCENT,
        components: [
          poster ? beside(text, poster) : text,
          ...(rest === '' ? [] : [display(rest)]),
          ...(posters.length > 0 ? [gallery(posters)] : []),
          ...(chart ? [under(chart)] : []),
          ...(file ? [attached(file.name)] : []),
        ],
      },
      ...drawActions(shown, audience),
    ],
    allowed_mentions: { parse: [] },
  };
}

function display(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

function gallery(posters: readonly Poster[]): APIMediaGalleryComponent {
  const items = posters.map(({ url, alt }) => ({
    media: { url },
    description: truncateTitle(clean(alt), MOST_ALT),
  }));
  return { type: ComponentType.MediaGallery, items };
}

function beside(text: APITextDisplayComponent, { url, alt }: Poster): APIComponentInContainer {
  return {
    type: ComponentType.Section,
    components: [text],
    accessory: {
      type: ComponentType.Thumbnail,
      media: { url },
      description: truncateTitle(clean(alt), MOST_ALT),
    },
  };
}

function under({ alt }: CardChart): APIMediaGalleryComponent {
  const media = { url: `attachment://${CHART_FILE}` };
  return {
    type: ComponentType.MediaGallery,
    items: [{ media, description: truncateTitle(clean(alt), MOST_ALT) }],
  };
}

function attached(name: string): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

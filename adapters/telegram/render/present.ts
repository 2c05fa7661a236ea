import type { InlineKeyboardMarkup, LinkPreviewOptions } from 'grammy/types';
import type { Message } from '../../../src/message/message.ts';
import { asText, type TextBlock, type WantedBars } from '../../../src/message/text-bars.ts';
import { plainLine } from '../../shared/render/plain-line.ts';
import type { Poster } from '../../shared/render/posters.ts';
import { cut } from './cut.ts';
import { drawBlock } from './draw-block.ts';
import { type Button, keyboardOf } from './keyboard.ts';
import { richHtml } from './rich-html.ts';
import { bold, type RichLine, rich, toHtml } from './rich-line.ts';
import { withShare } from './share.ts';
import type { Shown } from './shown.ts';

/** What `sendMessage` and `editMessageText` take, but for whom it goes to. */
export type Payload = {
  readonly text: string;
  readonly parse_mode: 'HTML';
  readonly link_preview_options: LinkPreviewOptions;
  readonly reply_markup?: InlineKeyboardMarkup;
  /** The same with real tables, for servers that take it: sent in place of the text there. */
  readonly rich_message?: { readonly html: string; readonly skip_entity_detection: true };
};

/** Telegram takes 4096 characters; less is what one reads on a phone before tapping "more". */
export const MOST_CHARACTERS = 3000;

/** A reply as Telegram takes it: part `part` (from 1) of its text, its next questions as buttons. */
export function present(
  shown: Shown,
  part = 1,
  choices: readonly Button[] = [],
  bars: WantedBars = 'untold',
  poster?: Poster,
): Payload {
  const parts = cut(linesOf(shown, bars), MOST_CHARACTERS);
  const at = Math.min(Math.max(part, 1), parts.length);
  const keyboard = withShare(keyboardOf(shown, { at, of: parts.length }, choices), shown);
  const html = parts.length === 1 ? richHtml(shown.message, bars) : undefined;
  return {
    ...(html === undefined ? {} : { rich_message: { html, skip_entity_detection: true } }),
    text: toHtml(parts[at - 1] ?? []) || '…',
    parse_mode: 'HTML',
    link_preview_options: previewOf(poster, shown.message),
    ...(keyboard.length > 0 ? { reply_markup: { inline_keyboard: keyboard } } : {}),
  };
}

/** The poster by its address, so that nothing is uploaded: large over a film's card, small over what tells one thing of it. */
function previewOf(poster: Poster | undefined, { blocks }: Message): LinkPreviewOptions {
  if (!poster) return { is_disabled: true };
  const size = blocks.some(({ type }) => type === 'story') ? LARGE : SMALL;
  return { url: poster.url, ...size, show_above_text: true };
}
const LARGE = { prefer_large_media: true } as const;
const SMALL = { prefer_small_media: true } as const;

function linesOf({ message }: Shown, bars: WantedBars): readonly RichLine[] {
  const blocks = asText(message.blocks, bars).filter(({ type }) => type !== 'links');
  const body = blocks.flatMap((block, i) => [
    ...(needsSpace(block, blocks[i - 1]) ? [rich()] : []),
    ...drawBlock(block),
  ]);
  const lines = [rich(bold(message.title)), ...body];
  return lines.map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, text: plainLine(run.text) })),
  }));
}

/** Tables and bars stand apart from what is around them; so does what is read as a paragraph after facts. */
function needsSpace(block: TextBlock, before: TextBlock | undefined): boolean {
  if (before === undefined) return block.type !== 'line';
  return block.type !== before.type || block.type === 'table';
}

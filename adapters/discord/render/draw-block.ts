import { afterDash } from '../../../src/message/after-dash.ts';
import type { Bar } from '../../../src/message/chart.ts';
import type { Fact, ListEntry } from '../../../src/message/message.ts';
import type { TextBlock } from '../../../src/message/text-bars.ts';
import { truncate, truncateTitle } from '../../../src/message/truncate.ts';
import { pad, widest, width } from '../../shared/render/columns.ts';
import { type Drawn, drawTable, MOST_CELLS } from './draw-table.ts';
import { codeText, escapeText } from './escape.ts';
import { labelColumn } from './label-column.ts';

/** No text of a card is worth more than this; what is longer is cut before it is escaped. */
const MOST_LINE = 1500;
const MOST_VALUE = 300;
const MOST_ENTRY = 150;
const LEAST_BAR_LABEL = 8;

/** One block of a message as lines of Discord's markdown. */
export function drawBlock(block: TextBlock): Drawn {
  switch (block.type) {
    case 'line':
      return markdown([`${block.quiet ? '-# ' : ''}${drawLine(block)}`]);
    case 'story':
      return markdown([escapeText(cutStory(block.text))]);
    case 'facts':
      return markdown(drawFacts(block.facts));
    case 'table':
      return drawTable(block);
    case 'list':
      return markdown(block.entries.map((entry, i) => drawEntry(entry, block.from + i)));
    case 'links':
    case 'file':
      return markdown([]); // buttons under the card; uploaded with it
    case 'bars':
      return { lines: drawBars(block.bars), fence: true };
  }
}

/** Whom a line begins with is shown as a mention, which calls nobody: what they are called there Discord knows. */
function drawLine({ text, begins }: Extract<TextBlock, { type: 'line' }>): string {
  const [, id] = /^discord:(\d+)$/.exec(begins?.key ?? '') ?? [];
  if (!begins || id === undefined) return escapeText(truncateTitle(text, MOST_LINE));
  return `<@${id}> ${escapeText(truncateTitle(text.slice(begins.name.length), MOST_LINE))}`;
}

const markdown = (lines: readonly string[]): Drawn => ({ lines, fence: false });

function drawFacts(facts: readonly Fact[]): readonly string[] {
  const labels = labelColumn(facts.map(({ label }) => label));
  return facts.map(({ value }, i) => `${labels[i]} ${escapeText(truncateTitle(value, MOST_VALUE))}`);
}

function drawEntry({ text, detail }: ListEntry, number: number): string {
  const entryText = `**${number}.** ${escapeText(truncateTitle(text, MOST_ENTRY))}`;
  return detail ? `${entryText} ${escapeText(afterDash(truncateTitle(detail, MOST_VALUE)))}` : entryText;
}

/** More is told on request: a card is looked at, not read. */
const MOST_STORY = 350;

/** A story as a card begins it: cut after a word. */
export function cutStory(text: string): string {
  if (text.length <= MOST_STORY) return text;
  const start = truncateTitle(text, MOST_STORY);
  const space = start.lastIndexOf(' ');
  return space < 0 ? start : `${start.slice(0, space).trimEnd()}…`;
}

const CELLS = 8;
/** Gaps, and the mark of the one asked for. */
const BETWEEN = 6;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Label, amount and bar of each, to one scale; the one asked for is marked. */
function drawBars(bars: readonly Bar[]): readonly string[] {
  const shown = widest(bars.map((bar) => codeText(bar.shown)));
  const room = Math.max(LEAST_BAR_LABEL, MOST_CELLS - shown - CELLS - BETWEEN);
  const labels = bars.map(({ label }) => truncate(codeText(label), room, width));
  const label = widest(labels);
  const largest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return bars.map((bar, i) => {
    const text = `${pad(labels[i] ?? '', label)}  ${pad(codeText(bar.shown), shown, 'right')}`;
    return `${text}  ${drawBar((bar.value ?? 0) / largest)}${bar.marked ? ' ◄' : ''}`.trimEnd();
  });
}

/** To an eighth of a cell; something, however little, is never shown as nothing. */
function drawBar(share: number): string {
  const eighths = share > 0 ? Math.max(1, Math.round(Math.min(1, share) * CELLS * 8)) : 0;
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

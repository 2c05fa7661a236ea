import type { Bar } from '../../src/message/chart.ts';
import type { Fact, ListEntry } from '../../src/message/message.ts';
import type { TextBlock } from '../../src/message/text-bars.ts';
import { labelColumn, pad, widest } from './columns.ts';
import { type Drawn, drawTable } from './draw-table.ts';
import { codeText, cut, escapeText } from './escape.ts';

/** No text of a card is worth more than this; what is longer is cut before it is escaped. */
const MOST_LINE = 1500;
const MOST_VALUE = 300;
const MOST_ENTRY = 150;
const MOST_BAR_LABEL = 20;

/** One block of a message as lines of Discord's markdown. */
export function drawBlock(block: TextBlock): Drawn {
  switch (block.type) {
    case 'line':
      return markdown([`${block.quiet ? '-# ' : ''}${escapeText(cut(block.text, MOST_LINE))}`]);
    case 'facts':
      return markdown(drawFacts(block.facts));
    case 'table':
      return drawTable(block);
    case 'list':
      return markdown(block.entries.map((entry, i) => drawEntry(entry, block.from + i)));
    case 'file':
      return markdown([]); // goes with the card, whole
    case 'bars':
      return { lines: drawBars(block.bars), fence: true };
  }
}

const markdown = (lines: readonly string[]): Drawn => ({ lines, fence: false });

function drawFacts(facts: readonly Fact[]): readonly string[] {
  const labels = labelColumn(facts.map(({ label }) => label));
  return facts.map(({ value }, i) => `${labels[i]} ${escapeText(cut(value, MOST_VALUE))}`);
}

function drawEntry({ text, detail }: ListEntry, number: number): string {
  const said = `**${number}.** ${escapeText(cut(text, MOST_ENTRY))}`;
  return detail ? `${said} — ${escapeText(cut(detail, MOST_VALUE))}` : said;
}

const CELLS = 14;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Label, amount and bar of each, to one scale; the one asked for is marked. */
function drawBars(bars: readonly Bar[]): readonly string[] {
  const labels = bars.map(({ label }) => cut(codeText(label), MOST_BAR_LABEL));
  const [label, shown] = [widest(labels), widest(bars.map((bar) => codeText(bar.shown)))];
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

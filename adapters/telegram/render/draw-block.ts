import { afterDash } from '../../../src/message/after-dash.ts';
import type { Bar } from '../../../src/message/chart.ts';
import type { TextBlock } from '../../../src/message/text-bars.ts';
import { drawTable } from './draw-table.ts';
import { bold, folded, italic, preLine, type RichLine, rich, run } from './rich-line.ts';

/** A block as lines. */
export function drawBlock(block: TextBlock): readonly RichLine[] {
  switch (block.type) {
    case 'line':
      return block.text.split('\n').map((text) => rich(block.quiet ? italic(text) : run(text)));
    case 'story':
      return [folded(block.text.replaceAll('\n', ' '))];
    case 'facts':
      return block.facts.map(({ label, value }) => rich(bold(label), run(`: ${value}`)));
    case 'table':
      return drawTable(block);
    case 'list':
      return block.entries.map(({ text, detail }, i) =>
        rich(run(`${block.from + i}. ${text}`), italic(detail ? ` ${afterDash(detail)}` : '')),
      );
    case 'links':
      return []; // buttons under the text
    case 'file':
      return [rich(run(block.content))];
    case 'bars':
      return drawBars(block.bars);
  }
}

const CELLS = 10;

/** Label, amount and bar, to one scale; the one asked for is marked. */
function drawBars(bars: readonly Bar[]): readonly RichLine[] {
  const labels = Math.max(...bars.map(({ label }) => label.length));
  const amounts = Math.max(...bars.map(({ shown }) => shown.length));
  const largest = Math.max(...bars.map(({ value }) => value ?? 0), 1);
  return bars.map(({ label, value, shown, marked }) => {
    const share = (value ?? 0) / largest;
    const cells = share > 0 ? Math.max(1, Math.round(share * CELLS)) : 0;
    const text = `${label.padEnd(labels)} ${shown.padStart(amounts)} ${'▇'.repeat(cells)}${marked ? ' ←' : ''}`;
    return preLine(text.trimEnd());
  });
}

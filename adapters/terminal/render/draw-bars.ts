import type { Bar } from '../../../src/message/chart.ts';
import { pad, widest } from '../../shared/render/columns.ts';
import type { Colors } from './colors.ts';
import type { Screen } from './screen.ts';

const MOST_CELLS = 40;
const FEWEST_CELLS = 6;
const GAP = 2;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const MARK = '←';

/** Label, amount and bar of each, to one scale; the marked one stands out with and without colours. */
export function drawBars(bars: readonly Bar[], { columns }: Screen, colors: Colors): readonly string[] {
  const labels = widest(bars.map(({ label }) => label));
  const amounts = widest(bars.map(({ shown }) => shown));
  const cells = Math.min(MOST_CELLS, columns - labels - amounts - 2 * GAP - MARK.length - 1);
  const largest = Math.max(...bars.map(({ value }) => value ?? 0), 1);
  return bars.map(({ label, value, shown, marked }) => {
    const drawn = cells < FEWEST_CELLS ? '' : bar((value ?? 0) / largest, cells);
    const text = `${pad(label, labels)}${' '.repeat(GAP)}${pad(shown, amounts, 'right')}`;
    const line = `${text}${' '.repeat(GAP)}${marked ? drawn : colors.blue(drawn)}${marked ? ` ${MARK}` : ''}`;
    return marked ? colors.bold(colors.yellow(line)) : line.trimEnd();
  });
}

/** `share` of `cells`, to an eighth of a cell; something, however little, is never shown as nothing. */
function bar(share: number, cells: number): string {
  const eighths = share > 0 ? Math.max(1, Math.round(share * cells * 8)) : 0;
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

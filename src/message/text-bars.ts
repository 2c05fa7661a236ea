import type { Bar, Chart } from './chart.ts';
import type { Block } from './message.ts';

/** A block where there are no pictures: a chart is bars of text then. */
export type TextBlock =
  | Exclude<Block, { readonly type: 'chart' }>
  | { readonly type: 'bars'; readonly bars: readonly Bar[] };

/** Which charts are wanted as bars of text: all, those whose figures stand nowhere else, or none. */
export type WantedBars = 'all' | 'untold' | 'none';

/** The blocks with their charts as bars of text; a chart that bars would not show is left out. */
export function asText(blocks: readonly Block[], wanted: WantedBars): readonly TextBlock[] {
  return blocks.flatMap((block): TextBlock[] => {
    if (block.type !== 'chart') return [block];
    const isWanted = wanted === 'all' || (wanted === 'untold' && !block.told);
    const bars = isWanted ? barsOf(block.chart) : [];
    return bars.length === 0 || bars.length > MOST_BARS ? [] : [{ type: 'bars', bars }];
  });
}

/** More than this are no picture any more, but a page. */
const MOST_BARS = 24;

function barsOf(chart: Chart): readonly Bar[] {
  switch (chart.kind) {
    case 'columns':
    case 'rows':
      return chart.bars;
    case 'points':
      return chart.x.unit === 'year'
        ? chart.points.map(({ label, y, shown }) => ({ label, value: y, shown }))
        : [];
    case 'versus':
      return [];
  }
}

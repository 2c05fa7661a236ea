import { type Chart, COLOURS, cutToWidth, framed, PIXELS, textWidth } from './chart.ts';

/** One bar: `shown` is its value as it is written beside it; `isOdd` gives it the other colour. */
export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  readonly isOdd?: boolean;
};

const GAP = 8;
/** Names that would take more of the width than this stand over their bars. */
const MOST_BESIDE = 0.42;
const BESIDE = { row: 24, top: 3.5, thick: 17 };
const OVER = { row: 44, top: 20, thick: 15 };

/** Horizontal bars with their names and their values: no axis is needed. Placed in pixels. */
export function barsChart(bars: readonly Bar[]): Chart {
  const widestName = Math.max(...bars.map(({ label }) => textWidth(label)));
  const widestShown = Math.max(...bars.map(({ shown }) => textWidth(shown)));
  const greatest = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  return (width) => {
    const isOver = widestName > width * MOST_BESIDE;
    const { row, top, thick } = isOver ? OVER : BESIDE;
    const left = isOver ? 0 : widestName + GAP;
    const longest = width - left - widestShown - GAP;
    const values = bars.map(({ label, value, shown, isOdd = false }, at) => ({
      shown,
      name: cutToWidth(label, width),
      nameAt: at * row + (isOver ? top / 2 - 1 : row / 2),
      end: value > 0 ? Math.max(1, (value / greatest) * longest) : 0,
      middle: at * row + top + thick / 2,
      from: at * row + top,
      to: at * row + top + thick,
      colour: isOdd ? COLOURS.accent : COLOURS.mark,
    }));
    const at = (field: string) => ({ field, ...PIXELS });
    const y = at('middle');
    const spec = framed(width, bars.length * row, { left, right: 0, top: 0, bottom: 0 }, [
      {
        mark: { type: 'rect', cornerRadius: 2 },
        encoding: {
          x: { value: 0 },
          x2: at('end'),
          y: at('from'),
          y2: { field: 'to' },
          color: { field: 'colour', type: 'nominal', scale: null },
        },
      },
      {
        mark: { type: 'text', align: isOver ? 'left' : 'right', baseline: 'middle', dx: isOver ? 0 : -GAP },
        encoding: { x: { value: 0 }, y: at('nameAt'), text: { field: 'name' } },
      },
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: GAP - 3 },
        encoding: { x: at('end'), y, text: { field: 'shown' } },
      },
    ]);
    return { ...spec, data: { values } };
  };
}

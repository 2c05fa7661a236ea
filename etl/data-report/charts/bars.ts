import { type Chart, COLOURS, cutToWidth, framed, PAINT, PIXELS, textWidth } from './chart.ts';

/** One bar: `shown` is its value as it is written beside it; `isOdd` gives it the other colour. */
export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  readonly isOdd?: boolean;
};

const GAP = 8;
const MOST_BESIDE = 0.42;
const BESIDE = { row: 24, top: 3.5, thick: 17 };
const OVER = { row: 44, top: 20, thick: 15 };

/** Horizontal bars with their names and their values: no axis is needed. Placed in pixels. */
export function barsChart(bars: readonly Bar[]): Chart {
  return (width) => {
    const place = placing(bars, width);
    const at = (field: string) => ({ field, ...PIXELS });
    const name = place.isOver ? { align: 'left', dx: 0 } : { align: 'right', dx: -GAP };
    const padding = { left: place.left, right: 0, top: 0, bottom: 0 };
    const spec = framed(width, bars.length * place.row, padding, [
      {
        mark: { type: 'rect', cornerRadius: 2 },
        encoding: { x: { value: 0 }, x2: at('end'), y: at('from'), y2: { field: 'to' }, color: PAINT },
      },
      {
        mark: { type: 'text', baseline: 'middle', ...name },
        encoding: { x: { value: 0 }, y: at('nameAt'), text: { field: 'name' } },
      },
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: GAP - 3 },
        encoding: { x: at('end'), y: at('middle'), text: { field: 'shown' } },
      },
    ]);
    return { ...spec, data: { values: bars.map((bar, row) => placed(bar, row, place)) } };
  };
}

/** Where things stand: names beside their bars, or over them where the longest would take too much of the width. */
function placing(bars: readonly Bar[], width: number) {
  const widestName = Math.max(...bars.map(({ label }) => textWidth(label)));
  const widestShown = Math.max(...bars.map(({ shown }) => textWidth(shown)));
  const greatest = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const isOver = widestName > width * MOST_BESIDE;
  const left = isOver ? 0 : widestName + GAP;
  const perUnit = (width - left - widestShown - GAP) / greatest;
  return { ...(isOver ? OVER : BESIDE), isOver, left, perUnit, width };
}

function placed({ label, value, shown, isOdd = false }: Bar, at: number, place: ReturnType<typeof placing>) {
  const { row, top, thick, isOver, perUnit, width } = place;
  const from = at * row + top;
  return {
    shown,
    name: cutToWidth(label, width),
    nameAt: at * row + (isOver ? top / 2 - 1 : row / 2),
    end: value > 0 ? Math.max(1, value * perUnit) : 0,
    ...{ from, middle: from + thick / 2, to: from + thick },
    colour: isOdd ? COLOURS.accent : COLOURS.mark,
  };
}

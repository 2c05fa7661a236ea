import { type Chart, COLOURS, FONT_SIZE, framed, PAINT, textWidth } from './chart.ts';

/** A cell from −1 to 1, by the numbers of its row and column; `shown` is the value as written in it. */
export type Cell = {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly shown: string;
};

/** The strongest colour leaves its text readable. */
const STRONGEST = 0.6;

/** A triangle of cells coloured by their value: one colour above zero, the other below. Labels name both sides. */
export function heatmapChart(labels: readonly string[], cells: readonly Cell[]): Chart {
  const values = cells.map(({ value, ...cell }) => ({
    ...cell,
    colour: value < 0 ? COLOURS.accent : COLOURS.mark,
    strength: Math.abs(value) * STRONGEST,
  }));
  const { x, y } = sides(labels);
  return (width) => {
    const left = Math.max(...labels.map((label) => textWidth(label))) + 8;
    const side = Math.min(72, (width - left - 8) / (labels.length - 1));
    const plot = side * (labels.length - 1);
    const padding = { left, right: width - left - plot, top: 2, bottom: Math.ceil(left * 0.75) };
    const opacity = { field: 'strength', type: 'quantitative', scale: null };
    return {
      ...framed(width, plot * 0.8, padding, [
        { mark: { type: 'rect', cornerRadius: 2 }, encoding: { x, y, color: PAINT, opacity } },
        {
          mark: { type: 'text', fontSize: side < 36 ? FONT_SIZE - 1 : FONT_SIZE },
          encoding: { x, y, text: { field: 'shown' } },
        },
      ]),
      data: { values },
    };
  };
}

function sides(labels: readonly string[]) {
  const scale = { paddingInner: 0.04 };
  const axis = {
    title: null,
    domain: false,
    ticks: false,
    labelPadding: 6,
    labelExpr: `${JSON.stringify(labels)}[datum.value]`,
  };
  const slanted = { orient: 'bottom', labelAngle: -40, labelAlign: 'right', labelBaseline: 'middle' };
  return {
    x: { field: 'column', type: 'ordinal', scale, axis: { ...axis, ...slanted } },
    y: { field: 'row', type: 'ordinal', scale, axis },
  };
}

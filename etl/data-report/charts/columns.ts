import { type Chart, COLOURS, counted, FONT_SIZE, framed, PAINT } from './chart.ts';

/** One column; `part` of its value is told apart by colour. */
export type Column = { readonly label: string; readonly value: number; readonly part?: number };

const HEIGHT = 200;
/** A column's width, in pixels, that is little for its name. */
const CROWDED = 34;

/** Upright columns, one a name; `partLabel` says what the other colour stands for. */
export function columnsChart(columns: readonly Column[], partLabel?: string): Chart {
  return (width) => {
    const values = columns.flatMap(({ label, value, part = 0 }, at) => [
      { at, label, from: 0, to: value - part, colour: COLOURS.mark },
      ...(part > 0 ? [{ at, label, from: value - part, to: value, colour: COLOURS.accent }] : []),
    ]);
    const x = {
      field: 'at',
      type: 'ordinal',
      sort: null,
      scale: { paddingInner: 0.25, paddingOuter: 0.15 },
      axis: {
        title: null,
        ticks: false,
        labelAngle: 0,
        labelPadding: 6,
        labelFontSize: width / columns.length < CROWDED ? FONT_SIZE - 1.5 : FONT_SIZE,
        labelOverlap: false,
        labelExpr: `${JSON.stringify(columns.map(({ label }) => label))}[datum.value]`,
      },
    };
    const padding = { left: 46, right: 2, top: partLabel === undefined ? 8 : 28, bottom: 24 };
    return {
      ...framed(width, HEIGHT, padding, [
        {
          mark: { type: 'bar' },
          encoding: { x, y: counted('from'), y2: { field: 'to' }, color: PAINT },
        },
        ...(partLabel === undefined ? [] : [legend(partLabel)]),
      ]),
      data: { values },
    };
  };
}

/** One line above the plot, in pixels of it. */
function legend(label: string) {
  return {
    data: { values: [{ label }] },
    mark: { type: 'text', align: 'left', baseline: 'bottom', color: COLOURS.accent, fontWeight: 'bold' },
    encoding: {
      x: { value: 0 },
      y: { value: -10 },
      text: { value: `■ ${label}` },
    },
  };
}

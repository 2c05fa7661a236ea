import type { Bin } from '../statistics/bins.ts';
import { type Chart, COLOURS, counted, fitting, framed, labelled, PAINT, type Tick } from './chart.ts';

export type Histogram = {
  readonly bins: readonly Bin[];
  /** Bins for which this is true are drawn in the other colour. */
  readonly isOdd?: (bin: Bin) => boolean;
  readonly ticks: readonly Tick[];
  /** A place on the axis that is pointed out. */
  readonly pointer?: Tick;
};

const HEIGHT = 200;

/** Columns that touch, over an axis of numbers. */
export function histogramChart({ bins, isOdd = () => false, ticks, pointer }: Histogram): Chart {
  const domain = [Math.min(...bins.map(({ from }) => from)), Math.max(...bins.map(({ to }) => to))];
  const values = bins
    .filter(({ films }) => films > 0)
    .map((bin) => ({ ...bin, colour: isOdd(bin) ? COLOURS.accent : COLOURS.mark }));
  return (width) => {
    const x = {
      field: 'from',
      type: 'quantitative',
      scale: { domain, nice: false, zero: false },
      axis: {
        ...labelled(fitting(ticks, width - 62)),
        title: null,
        grid: false,
        labelOverlap: false,
        labelFlush: true,
      },
    };
    const padding = { left: 48, right: 14, top: pointer ? 24 : 8, bottom: 24 };
    return {
      ...framed(width, HEIGHT, padding, [
        {
          mark: { type: 'bar', binSpacing: width / bins.length > 8 ? 1 : 0, minBandSize: 1 },
          encoding: {
            x: { ...x, bin: 'binned' },
            x2: { field: 'to' },
            y: counted('films'),
            color: PAINT,
          },
        },
        ...(pointer ? pointing(pointer, x, domain) : []),
      ]),
      data: { values },
    };
  };
}

function pointing({ at, label }: Tick, x: object, [from = 0, to = 1]: readonly number[]) {
  const data = { values: [{ from: at, label }] };
  const place = (at - from) / (to - from);
  const align = place < 0.2 ? 'left' : place > 0.8 ? 'right' : 'center';
  return [
    { data, mark: { type: 'rule', color: COLOURS.ink, strokeDash: [3, 3] }, encoding: { x } },
    {
      data,
      mark: { type: 'text', align, baseline: 'bottom', color: COLOURS.ink },
      encoding: { x, y: { value: -6 }, text: { value: label } },
    },
  ];
}

import type { Axis, Unit } from '../../src/message/chart.ts';
import type { Position } from './frame.ts';
import { FONT, type Look, SIZE } from './look.ts';

/** How a tick's number is written. The expressions are the same for every chart: no text of the data is in them. */
const WRITTEN: Readonly<Record<Unit, string>> = {
  count: "format(datum.value, ',')",
  money: "format(datum.value / 1e6, ',~g') + ' M'",
  ratio: "format(datum.value, ',~g') + '×'",
  score: "format(datum.value, '.1f')",
  year: "format(datum.value, 'd')",
};

export type Domain = readonly [number, number];

/** A quantitative scale with its axis, for one channel of an encoding. */
export function scaled(
  channel: 'x' | 'y',
  { unit, scale }: Pick<Axis, 'unit' | 'scale'>,
  domain: Domain,
  look: Look,
): Position {
  const values = scale === 'log' ? decades(domain) : undefined;
  return {
    field: channel,
    type: 'quantitative',
    scale: { type: scale ?? 'linear', domain: [...domain], nice: false, ...(scale ? {} : { zero: false }) },
    axis: {
      ...(values ? { values: [...values] } : { tickCount: unit === 'year' ? 4 : 5 }),
      ...(unit === 'count' || unit === 'year' ? { tickMinStep: 1 } : {}),
      title: null,
      labelExpr: WRITTEN[unit],
      labelFont: FONT,
      labelFontSize: SIZE.small,
      labelColor: look.quiet,
      labelPadding: 6,
      labelOverlap: 'greedy',
      gridColor: look.grid,
      domain: false,
      ticks: false,
    },
  };
}

const MOST_DECADES = 5;

/** Powers of ten within a domain, the finer 1–3–10 where they are few, every second or third where they are many. */
function decades([least, most]: Domain): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const powers = Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
  const within = (value: number): boolean => value >= least * 0.999 && value <= most * 1.001;
  const whole = powers.filter(within);
  if (whole.length < 3) return powers.flatMap((power) => [power, 3 * power]).filter(within);
  const every = Math.ceil(whole.length / MOST_DECADES);
  return whole.filter((_, i) => i % every === 0);
}

import { quantile } from './quantile.ts';

/** How values are looked at: amounts that span many powers of ten by their logarithm. */
export type Scale = 'plain' | 'log';
export type Fences = { readonly low: number; readonly high: number };

const REACH = 1.5;

/** Tukey's fences: a value further than 1.5 interquartile ranges from the middle half is an outlier. */
export function fences(ascending: readonly number[], scale: Scale): Fences {
  const [q1, q3] = [0.25, 0.75].map((share) => toScale(quantile(ascending, share), scale)) as [
    number,
    number,
  ];
  const reach = REACH * (q3 - q1);
  return { low: fromScale(q1 - reach, scale), high: fromScale(q3 + reach, scale) };
}

export function toScale(value: number, scale: Scale): number {
  return scale === 'log' ? Math.log10(value) : value;
}

function fromScale(value: number, scale: Scale): number {
  return scale === 'log' ? 10 ** value : value;
}

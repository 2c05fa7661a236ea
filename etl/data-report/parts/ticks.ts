import type { Tick } from '../charts/chart.ts';

const MOST = 6;

/** Powers of ten between two amounts, every second or third where they are many; places are logarithms. */
export function decadeTicks(
  least: number,
  greatest: number,
  label: (value: number) => string,
): readonly Tick[] {
  const [from, to] = [Math.ceil(Math.log10(least) - 0.01), Math.floor(Math.log10(greatest) + 0.01)];
  const step = Math.ceil((to - from + 1) / MOST);
  const first = Math.ceil(from / step) * step; // so that 1 is among them where it can be
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => {
    const at = first + index * step;
    return { at, label: label(10 ** at) };
  });
}

/** Multiples of a step from `from` to `to`. */
export function evenTicks(
  from: number,
  to: number,
  step: number,
  label: (value: number) => string,
): readonly Tick[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => {
    const at = from + index * step;
    return { at, label: label(at) };
  });
}

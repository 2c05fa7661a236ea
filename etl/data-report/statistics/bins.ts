/** How many values lie from `from` (included) up to `to`. */
export type Bin = { readonly from: number; readonly to: number; readonly films: number };

/** Counts values in bins of one width, empty ones between them included; none of no values. */
export function countBins(values: readonly number[], width: number): readonly Bin[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    const at = Math.floor(value / width + ROUNDING);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    return { from: at * width, to: (at + 1) * width, films: counts.get(at) ?? 0 };
  });
}

/** 6.3 / 0.1 is a little less than 63. */
const ROUNDING = 1e-9;

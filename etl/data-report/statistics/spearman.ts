/**
 * Spearman's rank correlation of two columns, −1 to 1, over the rows where both are known (NaN where not; equals share
 * their mean rank). NaN where either does not vary. Unlike Pearson's it needs no logarithm and is not led by outliers.
 */
export function spearman(a: Float64Array, b: Float64Array): { readonly rho: number; readonly films: number } {
  const isKnown = (_: number, row: number): boolean => !Number.isNaN((a[row] as number) + (b[row] as number));
  const [known, beside] = [a.filter(isKnown), b.filter(isKnown)];
  return { rho: pearson(ranks(known), ranks(beside)), films: known.length };
}

function ranks(values: Float64Array): Float64Array {
  const ascending = values.slice().sort();
  return values.map(
    (value) => (firstAbove(ascending, value, false) + firstAbove(ascending, value, true) - 1) / 2,
  );
}

/** The place of the first value that is greater, or not less, by halving. */
function firstAbove(ascending: Float64Array, value: number, strictly: boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] as number;
    if (strictly ? found > value : found >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pearson(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, squaresA, squaresB] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [fromA, fromB] = [(a[at] as number) - meanA, (b[at] as number) - meanB];
    both += fromA * fromB;
    squaresA += fromA * fromA;
    squaresB += fromB * fromB;
  }
  return both / Math.sqrt(squaresA * squaresB);
}

/** The arithmetic mean; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] as number;
  return sum / values.length;
}

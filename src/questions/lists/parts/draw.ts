/** Something that may be drawn, and how much likelier than something of the weight 1. */
export type Lot<T> = { readonly of: T; readonly weight: number };

/** So many of some lots by chance, each once. */
export function drawn<T>(lots: readonly Lot<T>[], n: number, random: () => number): readonly T[] {
  const left = [...lots];
  return Array.from({ length: Math.min(n, lots.length) }, () => {
    const at = placeOf(left, random());
    return left.splice(at, 1);
  })
    .flat()
    .map((lot) => lot.of);
}

/** The lot that a number in [0, 1) falls on, where each takes as much room as its weight. */
function placeOf(lots: readonly Lot<unknown>[], random: number): number {
  const total = lots.reduce((sum, { weight }) => sum + weight, 0);
  let left = random * total;
  const at = lots.findIndex(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return at < 0 ? lots.length - 1 : at;
}

/** Where a value lies between two ends, in pixels: the same scale that the marks are drawn to. */
export function pixelOf(
  value: number,
  [least, most]: readonly [number, number],
  [start, end]: readonly [number, number],
  scale?: 'log',
): number {
  const at = (amount: number): number => (scale === 'log' ? Math.log(amount) : amount);
  return start + ((at(value) - at(least)) / (at(most) - at(least) || 1)) * (end - start);
}

/** CI takes its time; `npm test` on a developer's machine does the same with fewer random cases. */
export const thorough = process.env['CI'] !== undefined;

/** So many random cases in CI, a fraction of them elsewhere. */
export function cases(inCi: number, elsewhere: number): number {
  return thorough ? inCi : elsewhere;
}

import type { Mutant } from './mutants-of.ts';
import type { Tests } from './open-tests.ts';

export type Judgement = {
  readonly mutant: Mutant;
  readonly fate: 'killed' | 'survived' | 'timed out';
  /** The test file that noticed it. */
  readonly by?: string;
  /** How many test files were run, of those that reach it. */
  readonly asked: number;
  readonly reach: number;
};

const LEAST_LIMIT_MS = 20_000;
/** How much longer than usual a test file may take before it counts as hanging. */
const LONGER = 10;

/** Whether a test file passes on the sources as they are; asked once for each that failed on a mutant. */
export type IsSound = (test: string) => Promise<boolean>;

/** Runs the test files in their order until one fails, or the processor time for one mutant is over. */
export async function judge(
  mutant: Mutant,
  order: readonly string[],
  tests: Tests,
  {
    budgetMs,
    usualMs,
    isSound,
  }: { readonly budgetMs: number; readonly usualMs: (test: string) => number; readonly isSound: IsSound },
): Promise<Judgement> {
  const start = process.cpuUsage();
  const spentMs = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let asked = 0;
  for (const test of order) {
    if (asked > 0 && spentMs() > budgetMs) break;
    asked += 1;
    const limit = Math.max(LEAST_LIMIT_MS, LONGER * usualMs(test));
    const verdict = await tests.run(test, mutant, limit);
    if (verdict === 'passed' || !(await isSound(test))) continue;
    const fate = verdict === 'hung' ? 'timed out' : 'killed';
    return { mutant, fate, by: test, asked, reach: order.length };
  }
  return { mutant, fate: 'survived', asked, reach: order.length };
}

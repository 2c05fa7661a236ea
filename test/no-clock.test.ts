import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Ways to measure how long something took. */
const CLOCK = /\bperformance\.now\(|\bhrtime\b|\bDate\.now\(\)\s*-|-\s*Date\.now\(\)/;
/** It spreads its kills over as long as a build takes, and expects nothing of that time. */
const SPREADS_KILLS = 'etl/kill.test.ts';

test('No test measures by the clock, which tells as much of the machine as of the code', () => {
  const measuring = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts') && name !== SPREADS_KILLS)
    .filter((name) => CLOCK.test(readFileSync(join(import.meta.dirname, name), 'utf8')));
  expect(measuring).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder } from '../etl/data-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = newFolder();
const [truth, pool] = [join(folder, 'truth.jsonl'), join(folder, 'pool.json')];
const row = (query: number, relevant: number, split?: string) =>
  JSON.stringify({ query, relevant: [[relevant, 3]], ...(split === undefined ? {} : { split }) });
writeFileSync(truth, [row(862, 863, 'train'), row(863, 862, 'val'), row(862, 12)].join('\n'));
writeFileSync(pool, '[862, 863, 12]');

function evaluate(...more: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'test/eval/main.ts',
      ...['--catalog', process.env['BUTACA_TEST_SAMPLE'] ?? '', '--truth', truth, '--pool', pool],
      ...more,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

test('The evaluation of a truth takes every row of it, whatever its split', () => {
  expect(evaluate().stdout).toContain('3 queries (all)');
});

test('The evaluation of a truth takes the rows of a split where one is asked for', () => {
  expect(evaluate('--split', 'train').stdout).toContain('1 queries (train)');
});

test('A split that no row has is said, with those there are', () => {
  const { stderr, status } = evaluate('--split', 'test');
  expect(stderr).toContain('No row has the split "test": there are train, val.');
  expect(status).toBe(2);
});

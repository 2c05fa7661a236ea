import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const HALF = `export function half(value: number): number | undefined {
  if (value % 2 !== 0) return undefined;
  return value / 2;
}
export const isLarge = (value: number): boolean => value > 100;
`;
const TESTS = `import { expect, test } from 'vitest';
import { half, isLarge } from '../src/nlu/half.ts';

test('halves', () => {
  expect([half(4), half(3)]).toEqual([2, undefined]);
  expect(isLarge(200)).toBe(true);
});
`;

let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'butaca-mutate-'));
  mkdirSync(join(project, 'src/nlu'), { recursive: true });
  mkdirSync(join(project, 'test'));
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  writeFileSync(join(project, 'src/nlu/half.ts'), HALF);
  writeFileSync(join(project, 'test/half.test.ts'), TESTS);
});
afterAll(() => rmSync(project, { recursive: true }));

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@localhost', ...args], { cwd: project });
const mutate = (...args: readonly string[]) =>
  execFileSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'test/mutation/main.ts'), '--root', project, ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );

test('what a test notices is killed, what none notices survives and is named', () => {
  const report = mutate();
  expect(report).toContain('killed: src/nlu/half.ts:2 removed guard, by test/half.test.ts');
  expect(report).toContain('src/nlu\t7\t2\t0\t78%');
  expect(report).toContain('src/nlu/half.ts:5  boundary: value > 100  →  value >= 100');
  expect(report).not.toContain('src/nlu/half.ts:3  ');
});

test('of a branch only the files that it changed are tried, its lines first', () => {
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'src');
  git('commit', '--quiet', '-m', 'Half');
  git('switch', '--quiet', '-c', 'branch');
  expect(mutate('--changed')).toContain('No file with mutants has changed since main');
  writeFileSync(join(project, 'src/nlu/half.ts'), HALF.replace('value > 100', 'value > 150'));
  const report = mutate('--changed', '--sample', '3');
  expect(report).toContain('3 of 9 mutants in 1 files');
  expect(report).toContain('src/nlu/half.ts:5  boundary: value > 150  →  value >= 150');
  expect(report).not.toContain('src/nlu/half.ts:2');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { equivalents } from './equivalents.ts';
import { mutantsOf, withMutant } from './mutants-of.ts';
import { withProbes } from './probes.ts';
import { shuffled } from './shuffled.ts';

/** What every mutant makes of a source. */
const mutated = (source: string, constants = true) =>
  mutantsOf('src/x.ts', source, constants).map((mutant) => withMutant(source, mutant));

test.each([
  ['a comparison is flipped, and its boundary moved', 'a < b;', ['a >= b;', 'a <= b;']],
  ['an equality is flipped', 'a === b;', ['a !== b;']],
  ['each side of a condition is dropped', 'a && b;', ['a;', 'b;']],
  ['a negation is lost', 'f(!a);', ['f(a);']],
  ['a condition is turned round', 'a ? b : c;', ['!(a) ? b : c;']],
  [
    '0 and 1 change places, 2 becomes 3, a threshold goes',
    'f(0, 1, 2, 50);',
    ['f(1, 1, 2, 50);', 'f(0, 0, 2, 50);', 'f(0, 1, 3, 50);', 'f(0, 1, 2, 0);'],
  ],
  ['a yes becomes a no', 'f(true);', ['f(false);']],
  ['a sum becomes a difference', 'a + b;', ['a - b;']],
  ['some becomes every', 'a.some(f);', ['a.every(f);']],
  [
    'an answer by a name that asks is turned round',
    'const f = (a) => isLarge(a);',
    ['const f = (a) => !(isLarge(a));'],
  ],
  [
    'brackets stay where they were',
    '(a ?? 0) > (b ?? 0);',
    ['(a ?? 1) > (b ?? 0);', '(a ?? 0) <= (b ?? 0);', '(a ?? 0) >= (b ?? 0);', '(a ?? 0) > (b ?? 1);'],
  ],
])('%s', (_, source, wanted) => {
  expect(mutated(source).sort()).toEqual([...wanted].sort());
});

test('a guard is taken away, whole', () => {
  expect(mutated('function f(a) { if (a) return 2; return a; }', false)).toContain(
    'function f(a) { if (false && (a)) return 2; return a; }',
  );
});

test.each([
  ['a text', `f('a < 1', \`b > \${c}\`);`],
  ['a sum of texts', `'a' + b;`],
  ['a comment', '/* a < b */ f(); // a && b'],
  ['a type', 'type A<B> = B extends 1 ? 0 : A<1>; const a = b as 2 | 3;'],
  ['a message', `const m = { es: (n) => n === 1 ? a : b, en: (n) => n > 1 };`],
  ['what stands for an element that is always there', 'a[b] ?? 0;'],
  ['a regular expression', '/a{1,2}|b/;'],
])('%s has no mutants', (_, source) => {
  expect(mutated(source)).toEqual([]);
});

test('a number of a question stays, a condition of it does not', () => {
  expect(mutated('if (a > 3) f(); else g();', false)).toEqual([
    'if (a <= 3) f(); else g();',
    'if (a >= 3) f(); else g();',
  ]);
});

test('every mutant is a program, whatever stands within what', () => {
  const source =
    'const f = (a, b) => (a > 1 && b ? !a : [0].some((c) => c + a === 2)); if (f(1, 2)) throw f;';
  const mutants = mutantsOf('src/x.ts', source);
  expect(mutants.length).toBeGreaterThan(12);
  for (const mutant of mutants) expect(() => mutantsOf('src/x.ts', withMutant(source, mutant))).not.toThrow();
});

test('probes note what was evaluated, and change no value', () => {
  const source = '((a, b) => (a > 1 && b > 2 ? a + b : 0))';
  const probes = mutantsOf('src/x.ts', source).map(({ probe: [start, end] }, id) => ({
    id,
    file: 'src/x.ts',
    start,
    end,
  }));
  const probed = withProbes(source, probes);
  const sum = runInThisContext(probed) as (a: number, b: number) => number;
  globalThis.__passed = new Set();
  expect([sum(2, 3), sum(0, 3), sum(2, 2)]).toEqual([5, 0, 0]);
  expect(globalThis.__passed.size).toBe(probes.length);
  globalThis.__passed.clear();
  sum(0, 3);
  expect(globalThis.__passed.size).toBeLessThan(probes.length);
});

test('a sample is the same each time, and whatever stands above its lines', () => {
  const source = 'f(a < 1); f(b < 2);\nf(c && d); f(2 + e);';
  const textsOf = (text: string) =>
    shuffled(mutantsOf('src/x.ts', text)).map(({ before, after }) => `${before} ${after}`);
  expect(textsOf(source)).toEqual(textsOf(source));
  expect(textsOf(`g('new');\n\n${source}`)).toEqual(textsOf(source));
});

test('every equivalent of the list stands in its file today, with its reason', () => {
  const root = join(import.meta.dirname, '../..');
  const path = join(import.meta.dirname, 'equivalent.json');
  const list = JSON.parse(readFileSync(path, 'utf8')) as readonly {
    readonly file: string;
    readonly reason: string;
  }[];
  const files = [...new Set(list.map(({ file }) => file))];
  const mutants = files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')));
  expect(equivalents(path, mutants).unused).toEqual([]);
  expect(list.filter(({ reason }) => reason.length < 10)).toEqual([]);
});

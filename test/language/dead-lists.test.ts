import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { listsIn } from './lists-in.ts';

const SRC = join(import.meta.dirname, '../../src');

const { read, watched } = vi.hoisted(() => {
  const read = new Set<string>();
  /** The same, but what is read of it is noted. */
  const watched = <T>(tree: T, path: string): T => {
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree) || tree instanceof RegExp)
      return tree;
    return new Proxy(tree, {
      get: (target, key) => {
        const inner = `${path}.${String(key)}`;
        read.add(inner);
        return watched(Reflect.get(target, key), inner);
      },
    }) as T;
  };
  return { read, watched };
});

vi.mock('../../src/language/locales/index.ts', async (original) => {
  const { lexicons, ...others } = await original<typeof import('../../src/language/locales/index.ts')>();
  return { ...others, lexicons: watched(lexicons, 'lexicons') };
});

// Other tests of the same worker have loaded what is to be watched, and must not be given it.
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock('../../src/language/locales/index.ts');
  vi.resetModules();
});

test('no list is dead: each is read by what hears sentences', async () => {
  const { lexicons } = await import('../../src/language/locales/index.ts');
  for (const floor of ['language', 'slots', 'filters', 'questions', 'nlu'])
    for (const name of readdirSync(join(SRC, floor), { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.ts') && !name.startsWith('locales')) await import(join(SRC, floor, name));
  const { compileGrammar } = await import('../../src/nlu/candidates/grammar.ts');
  const { answerable } = await import('../../src/questions/index.ts');
  compileGrammar(answerable);
  const live = new Set(read);
  const all = locales.flatMap((locale) => {
    const lists = listsIn(lexicons[locale]).flatMap(({ path, list }) => (list === '' ? [] : [path]));
    const phrases = Object.keys(lexicons[locale].questions).map((kind) => `questions.${kind}.phrases`);
    return [...lists, ...phrases].map((path) => `lexicons.${locale}.${path}`);
  });
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((path) => !live.has(path))).toEqual([]);
});

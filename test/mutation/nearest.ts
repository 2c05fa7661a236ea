import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ImportGraph } from './import-graph.ts';

/** The tests that load a file, those that most likely notice a fault in it first. */
export function nearestTests(
  file: string,
  root: string,
  graph: ImportGraph,
  tests: readonly string[],
): readonly string[] {
  const importers = graph.importersOf(file);
  const name = basename(file, '.ts');
  const room =
    dirname(file)
      .replace(/^src\//, '')
      .split('/')[0] ?? '';
  const likelihood = (test: string): number => {
    const source = readFileSync(join(root, test), 'utf8');
    const loadsIt = source.includes(`/${name}.ts'`) || basename(test).startsWith(`${name}.`);
    return (loadsIt ? 4 : 0) + (test.startsWith(`test/${room}/`) ? 2 : 0) + (IN_SENTENCES.test(test) ? 1 : 0);
  };
  return tests
    .filter((test) => importers.has(test))
    .map((test) => ({ test, likelihood: likelihood(test), bytes: readFileSync(join(root, test)).length }))
    .sort((a, b) => b.likelihood - a.likelihood || a.bytes - b.bytes)
    .map(({ test }) => test);
}

/** Where whole sentences are asked, and so most of the product runs. */
const IN_SENTENCES = /^test\/(?:service|corpus|questions)\//;

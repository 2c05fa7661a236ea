import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportGraph } from './import-graph.ts';
import { type Mutant, mutantsOf } from './mutants-of.ts';
import { nearestTests } from './nearest.ts';
import type { Tests } from './open-tests.ts';
import type { Probe } from './probes.ts';

export type Traces = {
  /** How long a test file takes. */
  readonly usualMs: (test: string) => number;
  /** The test files that evaluate what the mutant changes, those of its own room first, then the quick ones. */
  readonly orderFor: (mutant: Mutant) => readonly string[];
};

/** What one test file evaluates, by source file; its own text and theirs by their hashes. */
type Saved = {
  readonly test: string;
  readonly ms: number;
  readonly passed: boolean;
  readonly places: Readonly<Record<string, { readonly source: string; readonly probes: readonly string[] }>>;
};

/**
 * Runs every test file that reaches the sources once, to know what each evaluates; kept until the test changes. The tests
 * of a source that has changed since are not known, and are asked by their nearness.
 */
export async function traceAll(
  root: string,
  graph: ImportGraph,
  inProcess: readonly string[],
  files: readonly string[],
  tests: Tests,
): Promise<Traces> {
  const cache = join(root, '.mutate', 'traces.json');
  const kept: Record<string, Saved> = existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : {};
  const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
  const hashes = new Map(files.map((file) => [file, hashOf(textOf(file))]));
  const probes = files.flatMap((file) => placesOf(file, textOf(file)));
  const numbered = probes.map((probe, id) => ({ ...probe, id }));
  const reaching = inProcess.filter((name) => files.some((file) => graph.importersOf(file).has(name)));
  for (const test of reaching) {
    const own = hashOf(textOf(test));
    if (kept[test]?.test === own) continue;
    const { ms, passed, probes: ids } = await tests.trace(test, numbered);
    console.log(`${test}: ${ids.size} places in ${Math.round(ms)} ms${passed ? '' : ', and it fails'}`);
    const places: Record<string, { source: string; probes: string[] }> = {};
    for (const { id, file, start, end } of numbered) {
      places[file] ??= { source: hashes.get(file) ?? '', probes: [] };
      if (ids.has(id)) places[file].probes.push(`${start}-${end}`);
    }
    kept[test] = { test: own, ms, passed, places };
    mkdirSync(join(root, '.mutate'), { recursive: true });
    writeFileSync(cache, JSON.stringify(kept));
  }
  const placesIn = (test: string, file: string): readonly string[] | undefined => {
    const known = kept[test]?.places[file];
    return known?.source === hashes.get(file) ? known?.probes : undefined;
  };
  return {
    usualMs: (test) => kept[test]?.ms ?? 0,
    orderFor: (mutant) => {
      const nearest = nearestTests(mutant.file, root, graph, inProcess);
      // What takes effect as a module loads is noticed by whatever runs anything of the module.
      const passing = nearest.filter((test) => {
        const places = placesIn(test, mutant.file);
        return !places || (mutant.atLoad ? places.length > 0 : places.includes(mutant.probe.join('-')));
      });
      if (nearest.some((test) => !placesIn(test, mutant.file))) return passing;
      const msOf = (test: string): number => kept[test]?.ms ?? 0;
      const isFar = (test: string): number => (isNear(test, mutant) ? 0 : 1);
      return passing.sort((a, b) => isFar(a) - isFar(b) || msOf(a) - msOf(b));
    },
  };
}

function isNear(test: string, { file }: Mutant): boolean {
  return test.split('/')[1] === file.split('/')[1];
}

function placesOf(file: string, source: string): readonly Omit<Probe, 'id'>[] {
  const found = new Map(mutantsOf(file, source).map(({ probe }) => [probe.join('-'), probe]));
  return [...found.values()].map(([start, end]) => ({ file, start, end }));
}

function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

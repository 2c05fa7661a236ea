import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportGraph } from './import-graph.ts';
import { type Mutant, mutantsOf } from './mutants-of.ts';
import { nearestTests } from './nearest.ts';
import type { Tests, Trace } from './open-tests.ts';
import type { Probe } from './probes.ts';

export type Traces = {
  readonly byTest: ReadonlyMap<string, Trace>;
  /** The test files that evaluate what the mutant changes, the likely and quick ones first. */
  readonly orderFor: (mutant: Mutant) => readonly string[];
};

type Kept = {
  readonly key: string;
  readonly ms: number;
  readonly passed: boolean;
  readonly probes: readonly number[];
};

/** A near test is asked before one that takes this share of its time. */
const NEAR = 1 / 4;
const QUICKEST_MS = 50;

/** Runs every test file that reaches the files once, to know what each evaluates; kept until a source changes. */
export async function traceAll(
  root: string,
  graph: ImportGraph,
  inProcess: readonly string[],
  files: readonly string[],
  tests: Tests,
): Promise<Traces> {
  const { probes, idOf } = probesOf(root, files);
  const cache = join(root, '.mutate', 'traces.json');
  const kept: Record<string, Kept> = existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : {};
  const sources = hashOf(files.map((file) => readFileSync(join(root, file), 'utf8')));
  const byTest = new Map<string, Trace>();
  for (const test of inProcess.filter((name) => files.some((file) => graph.importersOf(file).has(name)))) {
    const key = hashOf([sources, readFileSync(join(root, test), 'utf8')]);
    const known = kept[test]?.key === key ? kept[test] : undefined;
    const trace = known ? { ...known, probes: new Set(known.probes) } : await tests.trace(test, probes);
    byTest.set(test, trace);
    if (known) continue;
    console.log(
      `${test}: ${trace.probes.size} places in ${Math.round(trace.ms)} ms${trace.passed ? '' : ', and it fails'}`,
    );
    kept[test] = { key, ms: trace.ms, passed: trace.passed, probes: [...trace.probes] };
    mkdirSync(join(root, '.mutate'), { recursive: true });
    writeFileSync(cache, JSON.stringify(kept));
  }
  return {
    byTest,
    orderFor: (mutant) => {
      const nearest = nearestTests(mutant.file, root, graph, inProcess);
      const ids = mutant.atLoad ? idOf.all(mutant.file) : [idOf.of(mutant)];
      const passing = nearest.filter((test) => ids.some((id) => byTest.get(test)?.probes.has(id)));
      const cost = (test: string) =>
        Math.max(QUICKEST_MS, byTest.get(test)?.ms ?? 0) * (isNear(test, mutant) ? NEAR : 1);
      return passing.sort((a, b) => cost(a) - cost(b));
    },
  };
}

function isNear(test: string, { file }: Mutant): boolean {
  return test.split('/')[1] === file.split('/')[1];
}

function probesOf(root: string, files: readonly string[]) {
  const ids = new Map<string, Probe>();
  for (const file of files)
    for (const mutant of mutantsOf(file, readFileSync(join(root, file), 'utf8'))) {
      const [start, end] = mutant.probe;
      const name = nameOf(mutant);
      if (!ids.has(name)) ids.set(name, { id: ids.size, file, start, end });
    }
  const probes = [...ids.values()];
  return {
    probes,
    idOf: {
      of: (mutant: Mutant) => ids.get(nameOf(mutant))?.id ?? -1,
      all: (file: string) => probes.filter((probe) => probe.file === file).map(({ id }) => id),
    },
  };
}

function nameOf({ file, probe }: Mutant): string {
  return `${file}:${probe.join('-')}`;
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha1');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type TestModule } from 'vitest/node';
import type { ImportGraph } from './import-graph.ts';
import { openKeptThread } from './kept-thread.ts';
import { type Mutant, withMutant } from './mutants-of.ts';
import { type Probe, withProbes } from './probes.ts';

export type Verdict = 'passed' | 'failed' | 'hung';

export type Tests = {
  /** Runs one test file, up to the first failure, on the sources with a mutant in them, or as they are; so much processor time. */
  readonly run: (test: string, mutant: Mutant | undefined, limitMs: number) => Promise<Verdict>;
  /** Runs a test file on the sources as they are: what it took, and which of the probed expressions it evaluated. */
  readonly trace: (test: string, probes: readonly Probe[]) => Promise<Trace>;
  readonly close: () => Promise<void>;
};

export type Trace = { readonly ms: number; readonly passed: boolean; readonly probes: ReadonlySet<number> };

/** The tests of a project in one long-lived process; the sources on disk are never touched. */
export async function openTests(root: string, graph: ImportGraph, tests: readonly string[]): Promise<Tests> {
  const thread = openKeptThread();
  let mutant: Mutant | undefined;
  let probes: readonly Probe[] = [];
  const setup = join(root, 'test', 'global-setup.ts');
  const vitest = await createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      include: [...tests],
      ...(existsSync(setup) ? { globalSetup: [setup] } : {}),
      setupFiles: [join(import.meta.dirname, 'probe-setup.ts')],
      env: { BUTACA_EMBEDDED: 'off' },
      update: 'none',
      pool: thread.pool,
      maxWorkers: 1,
      isolate: false,
      bail: 1,
      cache: false,
      reporters: [{}],
      // As the tests have it otherwise; whoever loops without end is ended from outside.
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
    {
      logLevel: 'silent',
      server: { watch: null },
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          transform: (code, id) => {
            if (mutant && id === join(root, mutant.file))
              return { code: withMutant(code, mutant), map: null };
            const here = probes.filter(({ file }) => id === join(root, file));
            return here.length > 0 ? { code: withProbes(code, here), map: null } : undefined;
          },
        },
      ],
    },
  );
  const changeTo = (next: Mutant | undefined, nextProbes: readonly Probe[]): void => {
    if (next === mutant && nextProbes === probes) return;
    const before = [...probes.map(({ file }) => file), ...[mutant?.file ?? []].flat()];
    [mutant, probes] = [next, nextProbes];
    const after = [...probes.map(({ file }) => file), ...[mutant?.file ?? []].flat()];
    const changed = new Set([...before, ...after]);
    for (const file of changed) vitest.invalidateFile(join(root, file));
    loadAnew(changed);
  };
  const loadAnew = (files: Iterable<string>): void => {
    for (const file of files)
      for (const importer of graph.importersOf(file)) vitest.watcher.invalidates.add(join(root, importer));
  };
  const runFile = async (test: string): Promise<TestModule | undefined> => {
    const specification = vitest.getRootProject().createSpecification(join(root, test));
    const { testModules } = await vitest.runTestSpecifications([specification]);
    return testModules.find(({ moduleId }) => moduleId === join(root, test));
  };
  const passed = (module: TestModule | undefined) => module !== undefined && module.state() !== 'failed';

  return {
    run: async (test, next, limitMs) => {
      changeTo(next, []);
      let hung = false;
      const start = process.cpuUsage();
      // By the processor time of the process: a busy machine must end nothing that does not hang.
      const watch = setInterval(() => {
        const { user, system } = process.cpuUsage(start);
        if ((user + system) / 1000 < limitMs) return;
        hung = true;
        clearInterval(watch);
        void thread.end(new Error('It takes too long.'));
      }, 500);
      const module = await runFile(test).finally(() => clearInterval(watch));
      if (hung) return 'hung';
      return passed(module) ? 'passed' : 'failed';
    },
    trace: async (test, wanted) => {
      changeTo(undefined, wanted);
      // What a module remembers from an earlier file would hide what this one runs.
      loadAnew(new Set(wanted.map(({ file }) => file)));
      const module = await runFile(test);
      const meta = module?.meta() as { readonly probes?: readonly number[] } | undefined;
      return {
        ms: module?.diagnostic().duration ?? 0,
        passed: passed(module),
        probes: new Set(meta?.probes),
      };
    },
    close: async () => {
      await vitest.close();
      await thread.end();
    },
  };
}

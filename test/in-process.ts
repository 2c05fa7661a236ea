import { type ImportGraph, readImportGraph } from './mutation/import-graph.ts';

/** Test code that loads one of these starts other processes, or a browser. */
const OTHER_PROCESSES = /^(?:node:)?(?:child_process|cluster)$|^playwright-core$/;

/** It builds the catalog of all films that come with Butaca, which takes longer than all other tests together. */
const ALL_FILMS = 'test/embedded/embedded-catalog.ts';

/** The quick tests: neither they nor the helpers that they load start another process or build the catalog of all films. */
export function inProcessTests(root: string, graph: ImportGraph = readImportGraph(root)): readonly string[] {
  return graph.files
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => {
      const helpers = graph.reachedFrom(file, (at) => at.startsWith('test/'));
      return ![...helpers].some((name) => name === ALL_FILMS || OTHER_PROCESSES.test(name));
    })
    .sort();
}

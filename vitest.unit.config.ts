import { defineConfig, mergeConfig } from 'vitest/config';
import { inProcessTests } from './test/in-process.ts';
import whole from './vitest.config.ts';

/** The quick tests, in one process: what a developer runs while working. */
export default mergeConfig(
  { ...whole, test: { ...whole.test, include: [] } },
  defineConfig({
    test: { include: [...inProcessTests(import.meta.dirname)], pool: 'threads', maxWorkers: 1 },
  }),
);

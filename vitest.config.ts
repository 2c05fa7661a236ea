import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    // A start that names no catalog has the sample's; the suite of the embedded films says otherwise.
    env: { BUTACA_EMBEDDED: process.env['BUTACA_EMBEDDED'] ?? 'off' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // The same modules in file after file: loaded once a worker.
    isolate: false,
  },
});

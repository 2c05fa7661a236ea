import { defineConfig } from 'vitest/config';
export default defineConfig({
  root: '/work/main',
  test: {
    include: ['test/etl/**/*.test.ts'],
    globalSetup: ['/work/main/test/global-setup.ts'],
    testTimeout: 60000,
    maxWorkers: 2,
  },
});

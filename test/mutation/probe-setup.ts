import { afterAll } from 'vitest';

declare global {
  var __passed: Set<number> | undefined;
}

// Mutants are tested with as many random cases as on a developer's machine, wherever that is done.
delete process.env['CI'];
globalThis.__passed = new Set();

// biome-ignore lint/correctness/noEmptyPattern: Vitest wants the context taken apart, and none of it is needed.
afterAll(({}, file) => {
  Object.assign(file.meta, { probes: [...(globalThis.__passed ?? [])] });
});

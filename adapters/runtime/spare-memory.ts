import { setFlagsFromString } from 'node:v8';

let spares = false;

/**
 * Has V8 keep to little memory. Measured on the full catalog: a fifth less memory at start, a quarter less after 5,000
 * answers, and no slower.
 */
export function spareMemory(): void {
  spares = true;
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--max-semi-space-size=1');
}

/** Does something that is short and heavy as fast as V8 can: to build a catalog takes a quarter less time so. */
export async function unspared<Result>(act: () => Promise<Result>): Promise<Result> {
  if (!spares) return act();
  setFlagsFromString('--no-optimize-for-size');
  setFlagsFromString('--max-semi-space-size=16'); // as V8 has it by itself; of threads that are started now
  try {
    return await act();
  } finally {
    spareMemory();
  }
}

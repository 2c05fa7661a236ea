import { apiFamily } from './api.ts';
import type { Family } from './family.ts';
import { healthFamily } from './health.ts';

/** Everything that `butaca serve` serves: a new family of endpoints is its file and its line here. */
export const families: readonly Family[] = [healthFamily, apiFamily];

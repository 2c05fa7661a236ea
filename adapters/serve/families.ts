import { apiFamily } from './api.ts';
import { chatFamily } from './chat.ts';
import { docsFamily } from './docs.ts';
import { earlierFamily } from './earlier.ts';
import type { Family } from './family.ts';
import { healthFamily } from './health.ts';
import { openapiFamily } from './openapi/openapi.ts';

/** Everything that `butaca serve` serves: a new family of endpoints is its file and its line here. */
export const families: readonly Family[] = [
  healthFamily,
  apiFamily,
  openapiFamily,
  docsFamily,
  chatFamily,
  earlierFamily,
];

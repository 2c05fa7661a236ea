import type { TitleKey } from '../../src/language/title-keys.ts';

/** A name with all its spellings; `typos` says whether it is found in spite of typing mistakes. */
export type Name = {
  readonly owner: number;
  readonly weight: number;
  readonly keys: readonly TitleKey[];
  readonly typos: boolean;
};

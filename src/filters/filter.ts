import type { Catalog } from '../catalog/catalog.ts';
import type { ByLocale } from '../domain/locale.ts';
import type { Formatter } from '../language/format.ts';
import type { Slot } from '../slots/slot.ts';

/** A slot that narrows films, with all that is said and kept of it: one file a filter. Its column is in the store's filter. */
export type Filter<T> = Slot<T> & {
  /** Its letter in buttons, for good. */
  readonly letter: string;
  /** What it is for those who fill it in by the API. */
  readonly about: ByLocale<string>;
  /** Its words in the title of an answer; `name` is that of the thing it names, where it names one. */
  readonly told: ByLocale<(value: T, format: Formatter, name: string) => string>;
  /** What the thing is called that it names. */
  readonly nameOf?: (value: T, catalog: Catalog) => string | undefined;
};

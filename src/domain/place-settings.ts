import type { Locale } from './locale.ts';

/** What those who manage a group or channel chose for it; what they did not is as usual. */
export type PlaceSettings = {
  /** The language of all answers there; absent, each is answered in their own. */
  readonly locale?: Locale | undefined;
  /** False where answers come without pictures. */
  readonly pictures?: boolean | undefined;
  /** True where nothing is sent that nobody asked for just then. */
  readonly quiet?: boolean | undefined;
};

/** The settings after a change of some: one that is undefined there is as usual again. */
export function changedSettings(before: PlaceSettings, change: PlaceSettings): PlaceSettings {
  const all = Object.entries({ ...before, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

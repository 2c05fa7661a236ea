import type { Locale } from './locale.ts';

/** When a place wants its film of the day, and in which language. */
export type Daily = {
  /** The hour, 0 to 23, that the clocks of the zone show. */
  readonly hour: number;
  /** A name of the time zone database: "Europe/Madrid". */
  readonly zone: string;
  readonly locale: Locale;
  /** The language with its place, where the client told one: "es-AR". */
  readonly tag?: string | undefined;
  /** Whose own chat it is, by their key; absent for a place of several. */
  readonly owner?: string | undefined;
  /** The address of the place when it was asked for, where it has moved since: what was sent there was sent here. */
  readonly formerly?: string | undefined;
};

/** The same of a place that had another address until now. */
export function movedFrom(address: string, daily: Daily): Daily {
  return { ...daily, formerly: daily.formerly ?? address };
}

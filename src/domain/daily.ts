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
};

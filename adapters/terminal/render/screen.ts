import type { Environment } from '../../settings/config.ts';

/** What a presenter needs to know of where its text goes. */
export type Screen = {
  /** Cells in a line; `Infinity` where nothing needs wrapping (a pipe, a file). */
  readonly columns: number;
  readonly color: boolean;
};

/** The part of `process.stdout` that tells what it is. */
export type OutputLike = { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

/** Colours and wrapping are for terminals; `NO_COLOR` (no-color.org) and a dumb terminal have no colours. */
export function screenOf({ isTTY, columns }: OutputLike, env: Environment): Screen {
  if (!isTTY) return { columns: Number.POSITIVE_INFINITY, color: false };
  return { columns: columns || 80, color: !env['NO_COLOR'] && env['TERM'] !== 'dumb' };
}

import type { Columns } from '../index/columns.ts';

/** Dimensions of a film's theme. */
export const THEME_SIZE = 32;
/** Stands for 1 in a theme's whole numbers. */
export const THEME_ONE = 127;

/** The likeness of other films' themes to that of a film, 0..1; 0 where one has none. */
export function themeLikeness({ theme, themePlace }: Columns, film: number): (candidate: number) => number {
  const own = themeOf(theme, themePlace[film] ?? 0);
  return (candidate) => {
    const place = themePlace[candidate] as number;
    if (place === 0) return 0;
    const start = (place - 1) * THEME_SIZE;
    let sum = 0;
    for (let at = 0; at < THEME_SIZE; at++) sum += (own[at] as number) * (theme[start + at] as number);
    return Math.min(1, Math.max(0, sum / (THEME_ONE * THEME_ONE)));
  };
}

function themeOf(theme: Int8Array, place: number): Float64Array {
  return Float64Array.from({ length: THEME_SIZE }, (_, at) =>
    place === 0 ? 0 : (theme[(place - 1) * THEME_SIZE + at] as number),
  );
}

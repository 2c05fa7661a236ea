import stringWidth from 'string-width';

/** Cells that a text takes where every letter has the same width: an ideograph or an emoji takes two. */
export const width = (text: string): number => stringWidth(text);

/** Fills a text with blanks up to so many cells. */
export function pad(text: string, cells: number, align: 'left' | 'right' = 'left', blank = ' '): string {
  const blanks = blank.repeat(Math.max(0, cells - width(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** Cells of the widest text. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(width));
}

import stringWidth from 'string-width';

/** Fills a text with spaces up to `cells`, counting what a terminal shows: an ideograph or an emoji takes two. */
export function pad(text: string, cells: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, cells - stringWidth(text)));
  return align === 'left' ? text + space : space + text;
}

/** Cells of the widest text. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)));
}

import { codeText, cut } from './escape.ts';

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
/** Blanks at the end of a code span are dropped, these are not. */
const BLANK = '\u00a0';

/** Cells that a text takes in a code block. */
export function width(text: string): number {
  const letters = [...new Intl.Segmenter().segment(text)];
  return letters.reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);
}

export function pad(text: string, to: number, align: 'left' | 'right' = 'left', blank = ' '): string {
  const blanks = blank.repeat(Math.max(0, to - width(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(width));
}

/** Labels in a column of their own, whatever letters the values are set in. */
export function labelColumn(labels: readonly string[]): readonly string[] {
  const texts = labels.map((label) => cut(codeText(label), 24));
  const most = widest(texts);
  return texts.map((text) => `\`${pad(text || BLANK, most, 'left', BLANK)}\``);
}

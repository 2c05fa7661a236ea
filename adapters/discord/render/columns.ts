import { codeText, cut, escapeText } from './escape.ts';

const segmenter = new Intl.Segmenter();
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
/** Blanks at the end of a code span are dropped, these are not. */
const BLANK = '\u00a0';

/** Cells that a text takes in a code block. */
export function width(text: string): number {
  const letters = [...segmenter.segment(text)];
  return letters.reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);
}

export function pad(text: string, to: number, align: 'left' | 'right' = 'left', blank = ' '): string {
  const blanks = blank.repeat(Math.max(0, to - width(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(width));
}

/** More than this leaves the values no room on a telephone. */
const MOST_LABEL = 16;

/** Labels in a column of their own, whatever letters the values are set in; one that is too long for it in bold. */
export function labelColumn(labels: readonly string[]): readonly string[] {
  const isLong = (label: string): boolean => width(codeText(label)) > MOST_LABEL;
  const column = widest(labels.filter((label) => !isLong(label)).map(codeText));
  return labels.map((label) =>
    isLong(label)
      ? `**${escapeText(cut(label, 100))}:**`
      : `\`${pad(codeText(label) || BLANK, column, 'left', BLANK)}\``,
  );
}

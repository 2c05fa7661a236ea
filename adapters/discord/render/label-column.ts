import { truncateTitle } from '../../../src/message/truncate.ts';
import { pad, widest, width } from '../../shared/render/columns.ts';
import { codeText, escapeText } from './escape.ts';

/** Blanks at the end of a code span are dropped, these are not. */
const BLANK = '\u00a0';

/** More than this leaves the values no room on a telephone. */
const MOST_LABEL = 16;

/** Labels in a column of their own, whatever letters the values are set in; one that is too long for it in bold. */
export function labelColumn(labels: readonly string[]): readonly string[] {
  const isLong = (label: string): boolean => width(codeText(label)) > MOST_LABEL;
  const column = widest(labels.filter((label) => !isLong(label)).map(codeText));
  return labels.map((label) =>
    isLong(label)
      ? `**${escapeText(truncateTitle(label, 100))}:**`
      : `\`${pad(codeText(label) || BLANK, column, 'left', BLANK)}\``,
  );
}

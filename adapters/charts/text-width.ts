import { truncate, truncateTitle } from '../../src/message/truncate.ts';

const WIDE = /[mwMW@%—…]/u;
const NARROW = /[iljtfrI.,:;'’|!()[\] \u00a0\u202f·-]/u;
const CAPITAL = /[\p{Lu}&#]/u;

/** About how wide a text is in Noto Sans, in the unit of `size`; bold letters are a tenth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, character) => sum + emsOf(character), 0);
  return ems * size * (bold ? 1.1 : 1);
}

function emsOf(character: string): number {
  if (NARROW.test(character)) return 0.32;
  if (WIDE.test(character)) return 0.92;
  return CAPITAL.test(character) ? 0.66 : 0.575;
}

/** A text that is at most so wide, its end cut. */
export function cutToWidth(text: string, most: number, size: number, bold = false): string {
  return truncate(text, most, (part) => textWidth(part, size, bold));
}

/** A film's title and year cut to a width: the title loses its end, the year stays. */
export function cutTitle(text: string, most: number, size: number, bold = false): string {
  return truncateTitle(text, most, (part) => textWidth(part, size, bold));
}

/** A text in lines that are at most so wide; what does not fit the last line is cut. */
export function wrapToWidth(
  text: string,
  width: number,
  size: number,
  { bold = false, most = 2 } = {},
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const isFull = textWidth(longer, size, bold) > width && line !== '';
    if (isFull && lines.length < most - 1) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((part) => cutToWidth(part, width, size, bold));
}

import { plainLine } from '../../shared/render/plain-line.ts';

/** White space at which a line may break; what is written without breaks stays so. */
const BREAKING = /[^\S\u00a0\u202f]+/g;
const MARKUP = /[\\`*_~|[\]<>@]|:(?=\S)/g;
/** What makes a heading, a list, a quotation or small print at the beginning of a line. */
const LINE_START = /^(?:[#>+-]|\d+(?=\.\s))/;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** A text as Discord's markdown shows it literally: no markup, no mention, no emoji, no link. */
export function escapeText(text: string): string {
  const escaped = clean(text).replace(MARKUP, '\\$&').replace(LINE_START, escapeStart);
  return RIGHT_TO_LEFT.test(text) ? `\u2068${escaped}\u2069` : escaped;
}

function escapeStart(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}

/** A text for inside a code block or span, where nothing can be escaped. */
export function codeText(text: string): string {
  return clean(text).replaceAll('`', 'ˋ');
}

/** A text on one line, without what no platform shows: for labels, which know no markup. */
export function clean(text: string): string {
  return plainLine(text).replace(BREAKING, ' ').trim();
}

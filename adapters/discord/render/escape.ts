// Control characters and turned writing order would hide or reorder what stands around a title.
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
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
  return text.replace(UNSAFE, ' ').replace(BREAKING, ' ').trim();
}

const segmenter = new Intl.Segmenter();

/** At most so many characters, an ellipsis where something was left out; a year at the end is kept. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = / \(\d{4}\)$/.exec(text)?.[0] ?? '';
  let kept = '';
  for (const { segment: letter } of segmenter.segment(text.slice(0, most))) {
    if (kept.length + letter.length + end.length + 1 > most) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…${end}`;
}

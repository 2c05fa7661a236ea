/** Text that is HTML already: only `html` makes it, so nothing gets into a page unescaped. */
export type Html = { readonly text: string };
type Part = string | number | Html | readonly Html[] | undefined;

/** A template whose values are escaped, but for those that are HTML themselves: this platform's one place of escaping. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  const parts = strings.map((string, i) => (i < values.length ? string + written(values[i]) : string));
  return { text: parts.join('') };
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part !== 'object') return escapeText(String(part));
  return 'text' in part ? part.text : part.map(({ text }) => text).join('');
}

// What no browser shows, and half a surrogate pair, which no encoding has.
const UNSAFE = /[\p{Cc}\p{Cs}]/gu;
// Turned writing order would reorder what stands around a title; `<bdi>` cannot hold it back.
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const MARKUP = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  const clean = text.replace(TURNING, '').replace(UNSAFE, ' ');
  return clean.replace(MARKUP, (sign) => ENTITIES[sign] ?? '');
}

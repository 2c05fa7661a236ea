// Where reading stands. `backslash` remembers the next one, so that a text without any is searched once.
export type Reader = { readonly text: string; at: number; backslash: number; depth: number };

/** Thrown while reading, caught where reading began. */
export class NotALiteral extends Error {}

export function fail(fault: string): never {
  throw new NotALiteral(fault);
}

/** Reads the string whose opening quote stands at `reader.at`, escapes as Python's. */
export function readString(reader: Reader): string {
  const { text } = reader;
  const start = reader.at + 1;
  const end = text.indexOf(text.charAt(reader.at), start);
  if (end < 0) fail('a string without its closing quote');
  if (reader.backslash < start) {
    const next = text.indexOf('\\', start);
    reader.backslash = next < 0 ? text.length : next;
  }
  if (reader.backslash > end) {
    reader.at = end + 1;
    return text.slice(start, end);
  }
  return readEscaped(reader, start);
}

function readEscaped(reader: Reader, start: number): string {
  const { text } = reader;
  const quote = text.charAt(reader.at);
  let value = '';
  reader.at = start;
  for (;;) {
    const end = text.indexOf(quote, reader.at);
    const backslash = text.indexOf('\\', reader.at);
    if (end < 0) fail('a string without its closing quote');
    if (backslash < 0 || backslash > end) {
      value += text.slice(reader.at, end);
      reader.at = end + 1;
      return value;
    }
    value += text.slice(reader.at, backslash);
    reader.at = backslash;
    value += readEscape(reader);
  }
}

const PLAIN_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['\n', ''],
]);
const CODED_ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3}))/y;

function readEscape(reader: Reader): string {
  const letter = reader.text.charAt(reader.at + 1);
  const plain = PLAIN_ESCAPES.get(letter);
  if (plain !== undefined) {
    reader.at += 2;
    return plain;
  }
  CODED_ESCAPE.lastIndex = reader.at;
  const [whole, x, u, long, octal] = CODED_ESCAPE.exec(reader.text) ?? [];
  if (whole === undefined) return unknownEscape(reader, letter);
  reader.at += whole.length;
  const code = octal === undefined ? Number.parseInt(x ?? u ?? long ?? '', 16) : Number.parseInt(octal, 8);
  if (code > 0x10ffff) fail('an escape beyond Unicode');
  return String.fromCodePoint(code);
}

/** Python keeps the backslash of an escape that it does not know. */
function unknownEscape(reader: Reader, letter: string): string {
  if (letter === '' || 'xuUN'.includes(letter)) fail('a broken escape');
  reader.at += 1;
  return '\\';
}

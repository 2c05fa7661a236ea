/** What Python's `repr` writes of plain data: a dict becomes an object, a list or tuple an array. */
export type PythonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly PythonValue[]
  | { readonly [key: string]: PythonValue };

/** Why a text is no literal, and the UTF-16 offset at which that was seen. */
export type LiteralFault = { readonly fault: string; readonly at: number };

// Where reading stands. `backslash` remembers the next one, so that a text without any is searched once.
type Reader = { readonly text: string; at: number; backslash: number; depth: number };

class NotALiteral extends Error {}

const MAX_DEPTH = 100;
const NUMBER = /[-+]?(?:(?:0+|[1-9]\d*)(?:\.\d*)?|\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][-+]?\d+)?/y;

/**
 * Reads one Python literal: str, int, float, bool, None, list, tuple, and dict with str keys, as `repr` writes
 * them. The same value as `ast.literal_eval`; integers beyond 2^53 come as bigint. Never throws.
 */
export function readPythonLiteral(text: string): { readonly value: PythonValue } | LiteralFault {
  const reader: Reader = { text, at: 0, backslash: -1, depth: 0 };
  try {
    skipBlank(reader);
    const value = readValue(reader);
    skipBlank(reader);
    if (reader.at < text.length) fail('something follows the value');
    return { value };
  } catch (error) {
    if (error instanceof NotALiteral) return { fault: error.message, at: reader.at };
    throw error;
  }
}

function fail(fault: string): never {
  throw new NotALiteral(fault);
}

function readValue(reader: Reader): PythonValue {
  switch (reader.text[reader.at]) {
    case "'":
    case '"':
      return readString(reader);
    case '{':
      return nested(reader, readDict);
    case '[':
      return nested(reader, (inner) => readItems(inner, ']').items);
    case '(':
      return nested(reader, readTuple);
    case 'N':
      return readWord(reader, 'None', null);
    case 'T':
      return readWord(reader, 'True', true);
    case 'F':
      return readWord(reader, 'False', false);
    default:
      return readNumber(reader);
  }
}

function nested<T>(reader: Reader, read: (reader: Reader) => T): T {
  reader.depth += 1;
  if (reader.depth > MAX_DEPTH) fail('nested too deeply');
  reader.at += 1;
  const value = read(reader);
  reader.depth -= 1;
  return value;
}

function readDict(reader: Reader): PythonValue {
  const dict: Record<string, PythonValue> = {};
  skipBlank(reader);
  while (reader.text[reader.at] !== '}') {
    const quote = reader.text[reader.at];
    if (quote !== "'" && quote !== '"') fail('a key that is no string');
    const key = readString(reader);
    skipBlank(reader);
    if (reader.text[reader.at] !== ':') fail('a key without its colon');
    reader.at += 1;
    skipBlank(reader);
    setKey(dict, key, readValue(reader));
    skipComma(reader, '}');
  }
  reader.at += 1;
  return dict;
}

function setKey(dict: Record<string, PythonValue>, key: string, value: PythonValue): void {
  if (key !== '__proto__') dict[key] = value;
  else Object.defineProperty(dict, key, { value, enumerable: true, configurable: true, writable: true });
}

function readItems(reader: Reader, closing: string): { items: PythonValue[]; comma: boolean } {
  const items: PythonValue[] = [];
  let comma = false;
  skipBlank(reader);
  while (reader.text[reader.at] !== closing) {
    items.push(readValue(reader));
    comma = skipComma(reader, closing);
  }
  reader.at += 1;
  return { items, comma };
}

/** `(1,)` is a tuple, `(1)` is its value. */
function readTuple(reader: Reader): PythonValue {
  const { items, comma } = readItems(reader, ')');
  return items.length === 1 && !comma ? (items[0] ?? null) : items;
}

function skipComma(reader: Reader, closing: string): boolean {
  skipBlank(reader);
  const comma = reader.text[reader.at] === ',';
  if (comma) {
    reader.at += 1;
    skipBlank(reader);
  } else if (reader.text[reader.at] !== closing) fail(`neither a comma nor ${closing} after a value`);
  return comma;
}

function skipBlank(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== 32 && !(code >= 9 && code <= 13 && code !== 11)) return;
    reader.at += 1;
  }
}

function readWord<T>(reader: Reader, word: string, value: T): T {
  const end = reader.at + word.length;
  if (!reader.text.startsWith(word, reader.at) || /[\p{L}\p{N}_]/u.test(reader.text.charAt(end))) {
    fail('not a literal');
  }
  reader.at = end;
  return value;
}

function readNumber(reader: Reader): number | bigint {
  NUMBER.lastIndex = reader.at;
  const text = NUMBER.exec(reader.text)?.[0];
  if (text === undefined || /[\p{L}\p{N}_]/u.test(reader.text.charAt(reader.at + text.length))) {
    fail('not a literal');
  }
  reader.at += text.length;
  const value = Number(text);
  return /[.eE]/.test(text) || Number.isSafeInteger(value) ? value : BigInt(text);
}

function readString(reader: Reader): string {
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

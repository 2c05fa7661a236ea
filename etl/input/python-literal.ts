import { fail, NotALiteral, type Reader, readString } from './python-string.ts';

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
type LiteralFault = { readonly fault: string; readonly at: number };

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

/** What Python's `repr` writes of a value: the inverse of the reader under test, written on its own. */
export function pythonRepr(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return reprOfString(value);
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`;
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, one]) => `${reprOfString(key)}: ${pythonRepr(one)}`);
    return `{${pairs.join(', ')}}`;
  }
  if (Object.is(value, -0)) return '-0.0';
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? `${BigInt(value as number)}.0`
    : String(value);
}

const NAMED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function reprOfString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let inner = '';
  for (const letter of text) inner += letter === quote ? `\\${letter}` : (NAMED[letter] ?? escaped(letter));
  return quote + inner + quote;
}

/** Python escapes what it does not print: controls, lone surrogates, unassigned characters. */
function escaped(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (!/[\p{C}\p{Zl}\p{Zp}]/u.test(letter) && !(code > 127 && /\p{Zs}/u.test(letter))) return letter;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\U${code.toString(16).padStart(8, '0')}`;
}

import { isUtf8 } from 'node:buffer';
import { type Failure, failure } from '../failure.ts';

/** What is told of a row that has a "�" in the place of bytes that are no UTF-8. */
export const NO_UTF8 = 'bytes that are no UTF-8 → �';

/** A file of which so many of the lines are no UTF-8 is in another encoding. */
const MOST_BAD = 0.01;
const [LF, CR] = [10, 13];

/** Follows the bytes of a file, whatever the pieces, and tells which of its lines are no UTF-8. */
type Utf8Check = {
  readonly see: (chunk: Buffer) => void;
  readonly end: () => void;
  /** Whether a record has a bad line; records are asked for in their order. */
  readonly isBad: (record: { readonly from: number; readonly to: number }) => boolean;
  /** The failure of a file in UTF-16, whose first bytes tell it. */
  readonly utf16: (name: string) => Failure | undefined;
  /** The failure of a file that is in another encoding: told by its lines, when all are read. */
  readonly fault: (name: string) => Failure | undefined;
};

export function openUtf8Check(): Utf8Check {
  const place = { line: 1, lineEnd: undefined as number | undefined, bad: 0, last: 0, isUtf16: false };
  let begun = Buffer.alloc(0); // a letter of which more is to come
  let queue: number[] = [];

  const note = (line: number): void => {
    if (place.last === line) return;
    place.last = line;
    place.bad += 1;
    queue.push(line);
  };
  const take = (bytes: Buffer): void => {
    const isGood = isUtf8(bytes);
    const end = place.lineEnd ?? LF;
    let from = 0;
    for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, from)) {
      if (!isGood && !isUtf8(bytes.subarray(from, at))) note(place.line);
      place.line += 1;
      from = at + 1;
    }
    if (!isGood && !isUtf8(bytes.subarray(from))) note(place.line);
  };
  return {
    see(chunk) {
      const bytes = Buffer.concat([begun, chunk]);
      if (place.lineEnd === undefined) {
        place.isUtf16 ||= /^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2));
        place.lineEnd = lineEndOf(bytes);
      }
      const whole = bytes.length - lengthOfBegun(bytes);
      begun = bytes.subarray(whole);
      take(bytes.subarray(0, whole));
    },
    end: () => take(begun),
    isBad({ from, to }) {
      const first = queue.findIndex((line) => line >= from);
      queue = first < 0 ? [] : queue.slice(first);
      return queue[0] !== undefined && queue[0] <= to;
    },
    utf16: (name) => (place.isUtf16 ? failure('input', `${name} is in UTF-16: ${REPAIR}`) : undefined),
    fault(name) {
      if (place.bad === 0 || place.bad < place.line * MOST_BAD) return undefined;
      const lines = `${place.bad.toLocaleString('en-US')} of ${place.line.toLocaleString('en-US')} lines`;
      return failure(
        'input',
        `${name} is not in UTF-8 but in another encoding, such as Latin-1 (${lines}): ${REPAIR}`,
      );
    },
  };
}

const REPAIR = 'save it as UTF-8 or download it again.';

/** Unknown while no line has ended. */
function lineEndOf(bytes: Buffer): number | undefined {
  if (bytes.includes(LF)) return LF;
  return bytes.subarray(0, -1).includes(CR) ? CR : undefined;
}

/** How many bytes at the end begin a letter that they do not finish. */
function lengthOfBegun(bytes: Buffer): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0;
  }
  return 0;
}

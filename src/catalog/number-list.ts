/** Packs ascending numbers: each one's difference to the one before (to −1 for the first) as a varint of seven bits a byte, lowest first. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let previous = -1;
  for (const number of numbers) {
    let delta = number - previous;
    for (; delta > 127; delta >>>= 7) bytes.push((delta & 127) | 128);
    bytes.push(delta);
    previous = number;
  }
  return Uint8Array.from(bytes);
}

/** Sets `marks` to `mark` at every number of a packed list. */
export function markNumbers(bytes: Uint8Array, marks: Uint8Array, mark: number): void {
  forEachNumber(bytes, (number) => {
    marks[number] = mark;
  });
}

/** The numbers of a packed list, ascending. */
export function readNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  forEachNumber(bytes, (number) => numbers.push(number));
  return numbers;
}

function forEachNumber(bytes: Uint8Array, visit: (number: number) => void): void {
  let number = -1;
  for (let at = 0; at < bytes.length; ) {
    let byte = bytes[at++] as number;
    let delta = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      delta |= (byte & 127) << shift;
    }
    number += delta;
    visit(number);
  }
}

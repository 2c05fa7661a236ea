/** Numbers take 23 bits: twelve of them with a sign make 48 characters of base64url, and a button holds 64. */
const NUMBERS = 2 ** 23;

/**
 * Gives each term a number: a hash (FNV-1a, folded to 23 bits), or the next free one. Asked in the order of
 * the terms, a build gives nearly every term the number that the build before gave it.
 */
export function termNumbers(): (term: string) => number {
  const usedNumbers = new Set<number>();
  return (term) => {
    let number = hash(term);
    while (number === 0 || usedNumbers.has(number)) number = (number + 1) % NUMBERS;
    usedNumbers.add(number);
    return number;
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return ((value >>> 23) ^ value) & (NUMBERS - 1);
}

/** A seeded random generator in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One typing mistake: a letter put in, left out, replaced, or two neighbours swapped. */
export function oneEdit(text: string, random: () => number): string {
  const letters = [...text];
  const at = Math.floor(random() * letters.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a';
  const how = Math.floor(random() * 4);
  if (how === 0) letters.splice(at, 0, letter);
  else if (how === 1) letters.splice(at, 1);
  else if (how === 2) letters.splice(at, 1, letter);
  else letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
  return letters.join('');
}

export function twoEdits(text: string, random: () => number): string {
  return oneEdit(oneEdit(text, random), random);
}

/** The text without one of its words. */
export function wordLeftOut(text: string, random: () => number): string {
  const words = text.split(/\s+/);
  words.splice(Math.floor(random() * words.length), 1);
  return words.join(' ');
}

/** How often the right one was first, and among the first three, with the misses to look at. */
export type Found = { readonly first: number; readonly inThree: number; readonly misses: readonly string[] };

/** Types every name with a mistake and looks which of the answers is the one meant. */
export function measure(
  names: readonly { readonly id: number; readonly name: string }[],
  mistake: (name: string, random: () => number) => string,
  find: (typed: string) => readonly { readonly id: number }[],
): Found {
  const random = randomFrom(1895);
  const misses: string[] = [];
  let [first, inThree] = [0, 0];
  for (const { id, name } of names) {
    const typed = mistake(name, random);
    const at = find(typed).findIndex((one) => one.id === id);
    if (at === 0) first++;
    if (at >= 0 && at < 3) inThree++;
    else misses.push(`${name} ← ${typed}`);
  }
  return { first: first / names.length, inThree: inThree / names.length, misses };
}

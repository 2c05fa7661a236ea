import { everyNumber } from './every-locale.ts';

// Numbers as people write them: digits, words, ordinals and roman numerals. All folded.
const cardinals = everyNumber(({ numbers }) => numbers.cardinals);
const ordinals = everyNumber(({ numbers }) => numbers.ordinals);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

const romans = new Map(ROMAN.map((word, index): [string, number] => [word, index + 1]));
const ROMAN_CENTURIES = ['xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi'];

/** A number in digits or in one word ("10", "diez", "ten"); undefined for other words. */
export function cardinal(word: string): number | undefined {
  return /^\d{1,9}$/.test(word) ? Number(word) : cardinals.get(word);
}

/** "second", "segunda", "2nd" → 2. */
export function ordinal(word: string): number | undefined {
  return ordinals.get(word);
}

/** "iv" → 4; undefined above fifteen. */
export function roman(word: string): number | undefined {
  return romans.get(word);
}

/** A century's number, roman or in digits: "xx" → 20, "21st" → 21, "19" → 19. */
export function century(word: string): number | undefined {
  const at = ROMAN_CENTURIES.indexOf(word);
  if (at >= 0) return at + 16;
  const digits = /^(\d{2})(?:st|nd|rd|th)?$/.exec(word);
  const value = digits ? Number(digits[1]) : CENTURY_WORDS.get(word);
  return value !== undefined && value >= 18 && value <= 21 ? value : undefined;
}
const CENTURY_WORDS = everyNumber(({ numbers }) => numbers.centuries);

/** "nineties", "noventas", "noventa" → 90; also "2000s" words are left to the date parsers. */
export function decadeWord(word: string): number | undefined {
  return DECADES.get(word);
}
const DECADES = everyNumber(({ numbers }) => numbers.decades);

/** All words that name a decade. */
export const DECADE_WORDS: readonly string[] = [...DECADES.keys()];

/** A word of a text: how it was typed, its folded form, and its UTF-16 offsets in the text. */
export type Token = {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

const WORD = /[\p{L}\p{N}\p{M}'’ʼ`´]+/gu;
const APOSTROPHES = /['’ʼ`´]/gu;
const MARKS = /\p{M}/gu;
const FRACTIONS = /[½⅓⅔¼¾⅛]/gu;
// Letters that Unicode does not decompose and that people type without their stroke.
const STROKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
const NOT_OF_WORDS = /[^\p{L}\p{N}]+/gu;
const STROKES = /[ßæœøđðþłı]/gu;

// Most words are such, and most names and titles: folding them whole takes ten times as long.
const PLAIN = /^[A-Za-z0-9]+$/;
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Splits a text into its words, in every script; punctuation and symbols separate, apostrophes join. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    if (folded === '') continue;
    tokens.push({ text: match[0], folded, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/**
 * The form under which two spellings of one name are equal: case, accents, width, ligatures and
 * punctuation gone, words parted by one space. A text without a letter or digit keeps its symbols.
 */
export function fold(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  const words = tokenize(text).map(({ folded }) => folded);
  if (words.length > 0) return words.join(' ');
  const symbols = text.normalize('NFKC').trim().toLowerCase();
  return /[\p{L}\p{N}]/u.test(symbols) ? fold(symbols) : symbols;
}

function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .replace(APOSTROPHES, '')
    .replace(FRACTIONS, (sign) => ` ${sign}`) // "8½" is not eighty-one halves
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(STROKES, (letter) => STROKED[letter] ?? letter)
    .replace(NOT_OF_WORDS, ' ') // "⑴" is one in brackets
    .trim();
}

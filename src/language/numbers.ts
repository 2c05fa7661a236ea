// Numbers as people write them: digits, words in Spanish and English, ordinals and roman numerals. All folded.
const CARDINALS: readonly (readonly string[])[] = [
  ['zero', 'cero'],
  ['one', 'uno', 'una', 'un'],
  ['two', 'dos'],
  ['three', 'tres'],
  ['four', 'cuatro'],
  ['five', 'cinco'],
  ['six', 'seis'],
  ['seven', 'siete'],
  ['eight', 'ocho'],
  ['nine', 'nueve'],
  ['ten', 'diez'],
  ['eleven', 'once'],
  ['twelve', 'doce'],
  ['thirteen', 'trece'],
  ['fourteen', 'catorce'],
  ['fifteen', 'quince'],
  ['sixteen', 'dieciseis'],
  ['seventeen', 'diecisiete'],
  ['eighteen', 'dieciocho'],
  ['nineteen', 'diecinueve'],
  ['twenty', 'veinte'],
];
const TENS: Readonly<Record<number, readonly string[]>> = {
  30: ['thirty', 'treinta'],
  40: ['forty', 'cuarenta'],
  50: ['fifty', 'cincuenta'],
  60: ['sixty', 'sesenta'],
  70: ['seventy', 'setenta'],
  80: ['eighty', 'ochenta'],
  90: ['ninety', 'noventa'],
  100: ['hundred', 'cien'],
};
const ORDINALS: readonly (readonly string[])[] = [
  ['first', 'primer', 'primero', 'primera', '1st', '1ro', '1ra', '1er', '1o', '1a'],
  ['second', 'segundo', 'segunda', '2nd', '2do', '2da', '2o', '2a'],
  ['third', 'tercer', 'tercero', 'tercera', '3rd', '3ro', '3ra', '3er', '3o', '3a'],
  ['fourth', 'cuarto', 'cuarta', '4th', '4to', '4ta', '4o', '4a'],
  ['fifth', 'quinto', 'quinta', '5th', '5to', '5ta', '5o', '5a'],
  ['sixth', 'sexto', 'sexta', '6th', '6to', '6ta'],
  ['seventh', 'septimo', 'septima', '7th', '7mo', '7ma'],
  ['eighth', 'octavo', 'octava', '8th', '8vo', '8va'],
  ['ninth', 'noveno', 'novena', '9th', '9no', '9na'],
  ['tenth', 'decimo', 'decima', '10th', '10mo', '10ma'],
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

const cardinals = new Map<string, number>([
  ...CARDINALS.flatMap((words, value) => words.map((word): [string, number] => [word, value])),
  ...Object.entries(TENS).flatMap(([value, words]) =>
    words.map((word): [string, number] => [word, Number(value)]),
  ),
]);
const ordinals = new Map(
  ORDINALS.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);
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
const CENTURY_WORDS = new Map([
  ['nineteenth', 19],
  ['twentieth', 20],
  ['veinte', 20],
  ['veintiuno', 21],
]);

/** "nineties", "noventas", "noventa" → 90; also "2000s" words are left to the date parsers. */
export function decadeWord(word: string): number | undefined {
  const at = DECADES.findIndex((words) => words.includes(word));
  return at < 0 ? undefined : (at + 2) * 10;
}
const DECADES: readonly (readonly string[])[] = [
  ['twenties', 'veinte', 'veintes'],
  ['thirties', 'treinta', 'treintas'],
  ['forties', 'cuarenta', 'cuarentas'],
  ['fifties', 'cincuenta', 'cincuentas'],
  ['sixties', 'sesenta', 'sesentas'],
  ['seventies', 'setenta', 'setentas'],
  ['eighties', 'ochenta', 'ochentas'],
  ['nineties', 'noventa', 'noventas'],
];

/** All words that name a decade. */
export const DECADE_WORDS: readonly string[] = DECADES.flat();

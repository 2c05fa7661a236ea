import { everyNumber, everyPhrase, everyWord } from './every-locale.ts';
import { cardinal } from './numbers.ts';

/** A text with its folded words and where each stands in it. */
type Text = {
  readonly text: string;
  readonly words: readonly {
    readonly word: string;
    readonly folded: string;
    readonly start: number;
    readonly end: number;
  }[];
};

/** A quantity as people write it: "1,500", "7.5", "ciento veinte", "a billion", "$200M". */
type Quantity = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** A sum of money by its sign, its currency or its size: "$5", "10 dólares", "3 millones". */
  readonly isMoney: boolean;
  /** A sign or a currency stands beside it: dollars, whatever their number. */
  readonly isDollars: boolean;
};

const THOUSANDS = /^\d{1,3}(?:[.,]\d{3}){1,4}(?!\d)/;
const DECIMAL = /^\d{1,9}(?:[.,]\d{1,2})?(?!\d)/;
const SUFFIX = /^(\d{1,9}(?:[.,]\d{1,2})?) ?(k|m|mm|mn|mill|b|bn)(?![\p{L}\d])/iu;
const SIGN = /(?:US|U)?[$]\s?$/i;

const MILLION = 1_000_000;
const SIZES: ReadonlyMap<string, number> = new Map([
  ...everyPhrase(({ numbers }) => numbers.thousand).map((word) => [word, 1_000] as const),
  ...everyPhrase(({ numbers }) => numbers.million).map((word) => [word, MILLION] as const),
  ...everyPhrase(({ numbers }) => numbers.billion).map((word) => [word, 1_000 * MILLION] as const),
]);
/** "mil millones" is a billion; a "billón" of films' money is mostly meant as one, too. */
const AFTER_MIL = everyWord(({ numbers }) => numbers.afterThousand);
const SPANISH_BILLION = everyWord(({ numbers }) => numbers.billionAsSaid);
const ONE = everyWord(({ numbers }) => numbers.one);
const HALF = everyWord(({ numbers }) => numbers.half);
const CURRENCY = everyWord(({ numbers }) => numbers.dollars);
const HUNDREDS = everyNumber(({ numbers }) => numbers.hundreds);

/** The quantity that begins at a word; undefined where none does. */
export function quantityAt(text: Text, at: number): Quantity | undefined {
  const bare = inDigits(text, at) ?? inWords(text, at);
  if (!bare) return undefined;
  const sized = withSize(text, bare);
  const isSigned = SIGN.test(
    text.text.slice(Math.max(0, (text.words[at]?.start ?? 0) - 4), text.words[at]?.start),
  );
  const [next, after] = [wordAt(text, sized.to), wordAt(text, sized.to + 1)];
  const isNamed = CURRENCY.has(next) || (next === 'de' && CURRENCY.has(after));
  const to = isNamed ? sized.to + (next === 'de' ? 2 : 1) : sized.to;
  return {
    from: at,
    to,
    value: sized.value,
    isMoney: isSigned || isNamed || sized.value >= MILLION,
    isDollars: isSigned || isNamed,
  };
}

type Bare = { readonly value: number; readonly to: number; readonly sized?: true };

function wordAt({ words }: Text, at: number): string {
  return words[at]?.folded ?? '';
}

function inDigits({ text, words }: Text, at: number): Bare | undefined {
  const start = words[at]?.start;
  if (start === undefined || !/\d/.test(text[start] ?? '')) return undefined;
  // A number begins at its first digit: "5" is none of "7.5", nor of "1,000".
  if (/[\d][.,]$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const rest = text.slice(start, start + 40);
  const endAt = (length: number): number => {
    let to = at + 1;
    while (to < words.length && (words[to]?.start ?? 0) < start + length) to++;
    return to;
  };
  const suffixed = SUFFIX.exec(rest);
  if (suffixed?.[1] && suffixed[2]) {
    const size = SIZES.get(suffixed[2].toLowerCase()) ?? 1;
    return { value: Math.round(decimal(suffixed[1]) * size), to: endAt(suffixed[0].length), sized: true };
  }
  const grouped = THOUSANDS.exec(rest)?.[0];
  if (grouped !== undefined) {
    const to = endAt(grouped.length);
    const isDecimal = SIZES.get(words[to]?.folded ?? '') === 1_000 * MILLION;
    return { value: isDecimal ? decimal(grouped) : Number(grouped.replace(/[.,]/g, '')), to };
  }
  const plain = DECIMAL.exec(rest)?.[0];
  // "90s", "2nd", "3d" are no quantities.
  if (plain === undefined || /^[\p{L}]/u.test(rest.slice(plain.length))) return undefined;
  return { value: decimal(plain), to: endAt(plain.length) };
}

function decimal(digits: string): number {
  return Number(digits.replace(',', '.'));
}

/** "ciento veinte", "treinta y cinco", "two hundred", "half a million", "un millón". */
function inWords(text: Text, at: number): Bare | undefined {
  const first = wordAt(text, at);
  if (HALF.has(first)) {
    const to = ONE.has(wordAt(text, at + 1)) ? at + 2 : at + 1;
    return sizeOf(wordAt(text, to)) === undefined ? undefined : { value: 0.5, to };
  }
  if (first === 'mil') return { value: 1, to: at };
  if (ONE.has(first)) {
    const next = wordAt(text, at + 1);
    if (next === 'hundred') return underThousand(text, at + 2, 100);
    return sizeOf(next) === undefined || next === 'mil' ? undefined : { value: 1, to: at + 1 };
  }
  const hundreds = HUNDREDS.get(first);
  if (hundreds !== undefined) return underThousand(text, at + 1, hundreds);
  const value = cardinalWord(first);
  if (value === undefined) return undefined;
  if (wordAt(text, at + 1) === 'hundred') return underThousand(text, at + 2, value * 100);
  return withUnits(text, { value, to: at + 1 });
}

function underThousand(text: Text, at: number, hundreds: number): Bare {
  const to = wordAt(text, at) === 'and' ? at + 1 : at;
  const rest = cardinalWord(wordAt(text, to));
  if (rest === undefined || rest >= 100) return { value: hundreds, to: at };
  const { value, to: end } = withUnits(text, { value: rest, to: to + 1 });
  return { value: hundreds + value, to: end };
}

/** "treinta y cinco", "thirty five". */
function withUnits(text: Text, { value, to }: Bare): Bare {
  if (value < 20 || value % 10 !== 0 || value > 90) return { value, to };
  const at = wordAt(text, to) === 'y' ? to + 1 : to;
  const unit = cardinalWord(wordAt(text, at));
  return unit !== undefined && unit >= 1 && unit <= 9 ? { value: value + unit, to: at + 1 } : { value, to };
}

function cardinalWord(word: string): number | undefined {
  return /^\d/.test(word) ? undefined : cardinal(word);
}

function sizeOf(word: string): number | undefined {
  if (word === 'mil') return 1_000;
  return SPANISH_BILLION.has(word) ? 1_000 * MILLION : SIZES.get(word);
}

/** The words of size after a number: "500 mil", "2 mil millones", "1.5 billion". */
function withSize(text: Text, bare: Bare): Bare {
  const next = wordAt(text, bare.to);
  const size = bare.sized ? undefined : sizeOf(next);
  if (size === undefined) return bare;
  const to = bare.to + 1;
  const isMore = next === 'mil' && AFTER_MIL.has(wordAt(text, to));
  if (next === 'mil' && !isMore) {
    const rest = underThousand(text, to, 0);
    return { value: Math.round(bare.value * size) + rest.value, to: rest.to };
  }
  return { value: Math.round(bare.value * size * (isMore ? MILLION : 1)), to: isMore ? to + 1 : to };
}

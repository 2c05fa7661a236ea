import type { Parser, ParsingContext } from 'chrono-node';
import { locales } from '../../domain/locale.ts';
import { numbersOf } from '../every-locale.ts';
import { isFunctionWord } from '../idle-words.ts';
import { lexicons } from '../locales/index.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { phrasesOf } from '../phrases-of.ts';
import { oneOf } from './calendar-words.ts';
import { parser, type Span } from './parser.ts';

type Words = Lexicon['calendar']['spokenYears'];
type Numbers = Readonly<Record<string, number>>;

const PART = '[ -]{1,2}';
const NEVER = '(?!)';
const any = (words: Numbers): string => oneOf(words) || NEVER;

/** "nineteen ninety-seven", "twenty twelve": a century, then two digits. */
function inPairs(words: Words): readonly Parser[] {
  const centuries = { ...of(words.pairs.last, 1900), ...of(words.pairs.present, 2000) };
  const [tens, units, teens] = [table(words.tens), table(words.units), table(words.teens)];
  if (oneOf(centuries) === '') return [];
  const rest = `(?:(${any(tens)})(?:${PART}(${any(units)}))?|(${any(teens)})|(?:${any(of(words.zero, 0))})${PART}(${any(units)}))`;
  return [
    parser(
      `(${any(centuries)})${PART}${rest}`,
      ([, century = '', ten = '', unit = '', teen = '', last = '']) =>
        year(centuries[century], tens[ten], units[unit], teens[teen], units[last]),
    ),
  ];
}

/** "mil novecientos noventa y siete", "dos mil", "two thousand and three": the whole number. */
function inWhole(words: Words): readonly Parser[] {
  const hundreds = { ...of(words.whole.last, 1900), ...of(words.whole.present, 2000) };
  const [tens, units] = [table(words.tens), { ...table(words.units), ...table(words.teens) }];
  if (oneOf(hundreds) === '') return [];
  const joint = `(?:(?:${any(of(words.joint, 0))}) )?`;
  return [
    parser(
      `(${any(hundreds)})(?: ${joint}(${any(tens)})(?![a-z]))?(?:${PART}${joint}(${any(units)}))?`,
      ([matched = '', hundred = '', ten = '', unit = ''], context, index) => {
        if (ten && (units[unit] ?? 0) > 9) return undefined;
        if (!ten && !unit && isCount(context, index + matched.length)) return undefined;
        return year(hundreds[hundred], tens[ten], units[unit]);
      },
    ),
  ];
}

/** "dos mil leguas", "two thousand maniacs": a noun is counted. */
function isCount({ text }: ParsingContext, end: number): boolean {
  const next = /^ (\p{L}{4,40})/u.exec(text.slice(end))?.[1];
  return next !== undefined && !isFunctionWord(next);
}

function year(...parts: readonly (number | undefined)[]): Span {
  return { start: { year: parts.reduce((sum: number, part) => sum + (part ?? 0), 0) } };
}

function of(list: string, value: number): Numbers {
  return Object.fromEntries(phrasesOf(list).map((phrase) => [phrase, value]));
}

function table(list: string): Numbers {
  return Object.fromEntries(phrasesOf(list).flatMap(numbersOf));
}

/** Years said in words, in the ways of each language. */
export const spokenYears: readonly Parser[] = locales.flatMap((locale) => {
  const words = lexicons[locale].calendar.spokenYears;
  return [...inPairs(words), ...inWhole(words)];
});

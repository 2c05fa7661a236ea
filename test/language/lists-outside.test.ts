import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { lexicons } from '../../src/language/locales/index.ts';
import { phrasesOf } from '../../src/language/phrases-of.ts';

const SRC = join(import.meta.dirname, '../../src');
const DATES = 'a pattern of dates: its order, endings and small words, beside the lists of the calendar';
const NUMBER = 'how ordinals and units are joined to digits';
const NAMES = 'names of studios, which are of no language';
const CODE = 'names of slots, figures or features: no words that are heard';

/** Where words stand outside `src/language/locales` all the same, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'filters/company.ts': NAMES,
  'filters/runtime.ts': NUMBER,
  'language/dates/parser.ts': DATES,
  'language/dates/parsers.ts': DATES,
  'language/dates/parts.ts': DATES,
  'language/dates/periods.ts': DATES,
  'language/dates/refiners.ts': DATES,
  'language/dates/relative-cues.ts': DATES,
  'language/dates/relative.ts': DATES,
  'language/dates/time-units.ts': DATES,
  'language/dates/unclear.ts': DATES,
  'language/numbers.ts': NUMBER,
  'language/quantity.ts': NUMBER,
  'language/title-keys.ts': 'titles of the data are in many languages at once',
  'message/short-names.ts': 'articles of titles, as typed in any language',
  'nlu/rank/accept.ts': CODE,
  'nlu/candidates/clauses.ts': 'laughter',
  'nlu/rank/conclude.ts': 'sums, as they are typed',
  'questions/films/check.ts': CODE,
  'recommend/similar/plot-words.ts': 'keywords of the data',
  'slots/hear-dates.ts': NUMBER,
  'slots/schedule.ts': NUMBER,
  'slots/names/titles-for-links.ts': 'how films are copied, as names of files have it',
  'catalog/people/characters.ts': 'small words of names in the data; the store sees no language',
  'catalog/own-schema.ts': CODE,
  'catalog/films/studios.ts': NAMES,
};

const PIPED = /\p{Ll}{2,}[)?*]{0,2}\|(?:\(\?:|\()?\p{Ll}{2,}/u;
const SPLIT = /(['"`])[\p{Ll}\s|]{12,}\1\s*\.split\(/u;
const ARRAY = /\[\s*((?:'[\p{Ll} ]+',?\s*){2,})\]/gu;

/** Names of slots, languages and answers that are small words as well. */
const NAMED = new Set(['film', 'films', 'other', 'es', 'en', 'no', 'as', 'from', 'to']);
const small = new Set(
  locales.flatMap((locale) => phrasesOf(lexicons[locale].talk.glue).filter((word) => !NAMED.has(word))),
);

/** An array of words of which half are small ones, such as articles. */
function hasSmallWords(source: string): boolean {
  return [...source.matchAll(ARRAY)].some(([, list = '']) => {
    const words = [...list.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
    return words.filter((word) => small.has(word)).length * 2 >= words.length;
  });
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function holdsWords(source: string): boolean {
  const code = withoutComments(source);
  return PIPED.test(code) || SPLIT.test(code) || hasSmallWords(code);
}

test('lists of words lie in src/language/locales and nowhere else', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.startsWith('language/locales/'));
  expect(files.length).toBeGreaterThan(200);
  const holding = files.filter((name) => holdsWords(readFileSync(join(SRC, name), 'utf8')));
  expect(holding.sort()).toEqual(Object.keys(ALLOWED).sort());
});

test.each([
  ["const A = compileWords([['hola|adios', true]]);"],
  ["const A = new Set('la el los las'.split(' '));"],
  ["const A = new Set(['la', 'the']);"],
  ['const A = /^(?:movies?|films?)$/;'],
])('such a list is found: %s', (source) => {
  expect(holdsWords(source)).toBe(true);
});

test.each([["type A = 'one' | 'two';"], ["const A = ['genre', 'country'];"], ['// la|el']])(
  'what is none is let be: %s',
  (source) => {
    expect(holdsWords(source)).toBe(false);
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../../src/domain/calendar.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { readDates } from '../../../src/language/dates/read-dates.ts';
import { noDates, wronglyDated } from './no-dates.ts';
import { saidInEnglish } from './said-in-english.ts';
import { saidInSpanish } from './said-in-spanish.ts';
import { inShort, readTable } from './senses.ts';

const TODAY = '2026-11-22';
const sensesOf = (text: string, locale: Locale): string =>
  readDates(text, locale, TODAY)
    .map(({ sense }) => inShort(sense))
    .join(' + ');

describe.each<[string, Locale, string]>([
  ['Spanish', 'es', saidInSpanish],
  ['English', 'en', saidInEnglish],
])('Dates said in %s', (_language, locale, table) => {
  const said = readTable(table);

  test.each(said)('$phrase → $sense', ({ phrase, sense }) => {
    expect(sensesOf(phrase, locale)).toBe(sense);
  });
});

describe('Texts without a date', () => {
  const both = (text: string): string => sensesOf(text, 'es') + sensesOf(text, 'en');

  test.each(noDates)('"%s" says none', (text) => {
    expect(both(text)).toBe('');
  });

  test.each(wronglyDated)('"%s" says none', (text) => {
    expect(both(text)).toBe('');
  });
});

describe('A date', () => {
  test('is read in either language, whatever the language of the sentence', () => {
    expect(sensesOf('cuántas pelis en march', 'es')).toBe('month 3');
    expect(sensesOf('films from los noventa', 'en')).toBe('1990-01-01..1999-12-31');
    expect(sensesOf('movies de enero del 2001', 'en')).toBe('month 1 2001');
  });

  test('is read without accents and with them, in any case', () => {
    for (const text of ['sábado', 'sabado', 'SÁBADO', 'Sabado'])
      expect(sensesOf(text, 'es')).toBe('weekday 5');
  });

  test('day and month change places with the language', () => {
    expect(sensesOf('3/4/2001', 'es')).toBe('2001-04-03..2001-04-03');
    expect(sensesOf('3/4/2001', 'en')).toBe('2001-03-04..2001-03-04');
  });

  test('does not hang on the day it is asked, unless the sentence does', () => {
    const on = (today: string): string =>
      JSON.stringify(readDates('en marzo, los lunes o en 1999', 'es', today));
    expect(on('2026-11-22')).toBe(on('1999-02-28'));
    expect(readDates('this year', 'en', '2030-01-01')[0]?.sense).toMatchObject({ year: 2030 });
  });

  test('stands where its offsets say', () => {
    const text = '¿Cuántas películas de acción se estrenaron en enero de 1999, che?';
    const [date] = readDates(text, 'es', TODAY);
    expect(text.slice(date?.start, date?.end)).toContain('enero de 1999');
  });

  test('never throws, and gives real days with the first before the last, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'del',
        '1',
        '31',
        'a',
        'al',
        'mayo',
        'may',
        'February',
        '1999',
        '90s',
        'Q1',
        '/',
        '-',
        'siglo',
      ),
    );
    const sentence = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(sentence, fc.constantFrom<Locale>('es', 'en'), (text, locale) => {
        for (const { start, end, sense } of readDates(text, locale, TODAY)) {
          expect([start >= 0, end <= text.length, start < end]).toEqual([true, true, true]);
          if (sense.unit !== 'period') continue;
          const days = [sense.from, sense.to].filter((day) => day !== undefined);
          expect(days.every(isIsoDate)).toBe(true);
          expect([...days].sort()).toEqual(days);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

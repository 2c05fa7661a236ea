import { describe, expect, test } from 'vitest';
import { formatterIn } from '../../src/language/format.ts';
import { voices } from '../../src/language/locales/index.ts';
import { writingByIntl } from '../../src/language/writing/by-intl.ts';
import { tagFor, writingOf } from '../../src/language/writing/tags.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const NUMBERS = [0, 7, 999, 1234, 12_345, 45_345, 1_234_567];
const AMOUNTS = [0, 5, 63_000, 999_999, 1_000_000, 12_345_678, 237_000_000, 1_845_034_188, -63_000_000];

describe.each([
  ['es', 'es-419'],
  ['en', 'en-US'],
] as const)('What is written out for %s', (locale, tag) => {
  const [own, intl] = [writingOf(locale), writingByIntl(tag, voices[locale])];

  test(`is what the platform writes for ${tag}: numbers and money`, () => {
    for (const value of NUMBERS)
      for (const decimals of [0, 1, 2])
        expect(own.number(value, decimals)).toBe(intl.number(value, decimals));
    for (const dollars of AMOUNTS) expect(own.money(dollars)).toBe(intl.money(dollars));
  });

  test('dates, months and weekdays', () => {
    for (let month = 1; month <= 12; month++) {
      const date = `1998-${String(month).padStart(2, '0')}-12`;
      expect(own.date(date)).toBe(intl.date(date));
      expect([own.month(month), own.monthOf(month, 1998), own.yearDay(month, 29)]).toEqual([
        intl.month(month),
        intl.monthOf(month, 1998),
        intl.yearDay(month, 29),
      ]);
    }
    for (let day = 0; day < 7; day++) expect(own.weekday(day)).toBe(intl.weekday(day));
    expect(own.shortDate('1997-05-03')).toBe(intl.shortDate('1997-05-03'));
  });
});

describe('Each place writes its own way', () => {
  test.each([
    ['es-AR', '45.345', '7,9', 'US$ 1.845 millones', '12 de septiembre de 1998'],
    ['es-ES', '45.345', '7,9', '1845 millones de US$', '12 de septiembre de 1998'],
    ['es-MX', '45,345', '7.9', 'USD 1,845 millones', '12 de septiembre de 1998'],
    ['es', '45,345', '7.9', 'USD 1,845 millones', '12 de septiembre de 1998'],
    ['es-419', '45,345', '7.9', 'USD 1,845 millones', '12 de septiembre de 1998'],
    ['en', '45,345', '7.9', '$1.85 billion', 'September 12, 1998'],
    ['en-GB', '45,345', '7.9', 'US$1.85 billion', '12 September 1998'],
  ])('%s', (tag, number, vote, money, date) => {
    const format = formatterIn(tag);
    expect([format.number(45_345), format.vote(7.9), format.date('1998-09-12')]).toEqual([
      number,
      vote,
      date,
    ]);
    // Whether a space stands after the currency the platforms' versions do not agree on.
    expect(plain(format.money(1_845_034_188)).replace('US$1.845', 'US$ 1.845')).toBe(money);
  });

  test('and no line breaks within an amount or a running time', () => {
    for (const tag of ['es', 'es-AR', 'es-ES', 'es-MX', 'es-CL', 'en', 'en-GB', 'en-AU', 'en-IN'])
      for (const dollars of AMOUNTS) expect(formatterIn(tag).money(dollars)).not.toMatch(/[ \n]/);
    expect(formatterIn('es-ES').minutes(136)).not.toContain(' ');
  });

  test('a client of another language does not decide how this one is written', () => {
    expect(tagFor('es', 'en-US')).toBe('es');
    expect(tagFor('es', 'es-AR')).toBe('es-AR');
    expect(tagFor('en', undefined)).toBe('en');
  });

  test('whatever places clients name, few are kept and all are answered', () => {
    for (let first = 65; first <= 90; first++)
      for (let second = 65; second <= 90; second++) {
        const tag = `es-${String.fromCharCode(first, second)}`;
        expect(formatterIn(tag).number(5)).toBe('5');
      }
  });
});

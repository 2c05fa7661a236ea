import { describe, expect, test } from 'vitest';
import { cardinal, century, decadeWord, ordinal, roman } from '../../src/language/numbers.ts';

describe('Numbers as people write them', () => {
  test.each([
    ['0', 0],
    ['10', 10],
    ['007', 7],
    ['cero', 0],
    ['diez', 10],
    ['ten', 10],
    ['dieciseis', 16],
    ['twelve', 12],
    ['veinte', 20],
    ['ninety', 90],
    ['cien', 100],
  ])('%s is %i', (word, value) => {
    expect(cardinal(word)).toBe(value);
  });

  test.each(['', 'ten thousand', 'tenth', '1.5', '-3', '12345678901', 'x', 'null'])(
    '"%s" is no number',
    (word) => {
      expect(cardinal(word)).toBeUndefined();
    },
  );

  test.each([
    ['first', 1],
    ['primera', 1],
    ['1er', 1],
    ['segunda', 2],
    ['2nd', 2],
    ['3rd', 3],
    ['cuarto', 4],
    ['quinta', 5],
    ['decimo', 10],
    ['10th', 10],
  ])('%s is number %i of a list', (word, value) => {
    expect(ordinal(word)).toBe(value);
  });

  test('numerals up to fifteen are read, others are words', () => {
    expect(['i', 'iv', 'ix', 'xv', 'xvi', 'mix', ''].map(roman)).toEqual([
      1,
      4,
      9,
      15,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['xx', 20],
    ['xxi', 21],
    ['xix', 19],
    ['21st', 21],
    ['19', 19],
    ['twentieth', 20],
    ['veinte', 20],
  ])('%s is the century %i', (word, value) => {
    expect(century(word)).toBe(value);
  });

  test('a century without films is none', () => {
    expect(['xv', '15', '22nd', 'xxx'].map(century)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('decades are named in both languages', () => {
    expect(['nineties', 'noventas', 'ochenta', 'twenties', 'sixty'].map(decadeWord)).toEqual([
      90,
      90,
      80,
      20,
      undefined,
    ]);
  });
});

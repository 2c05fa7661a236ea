import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FilmId } from '../../src/domain/film.ts';
import { formatterIn } from '../../src/language/format.ts';

const [es, en] = [formatterIn('es'), formatterIn('en')];
/** With spaces that a line may break at. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('Numbers and money', () => {
  test('are parted as the language writes them', () => {
    expect(en.number(45345)).toBe('45,345');
    expect(en.ratio(4.442256)).toBe('4.44');
    expect(en.vote(8)).toBe('8.0');
    expect(es.vote(7.94)).toMatch(/^7[.,]9$/);
    expect(es.number(999)).toBe('999');
  });

  test('a small ratio has as many decimals as tell two digits of it', () => {
    expect(en.ratio(0.01)).toBe('0.01');
    expect(en.ratio(0.0099)).toBe('0.0099');
    expect(es.ratio(0.00021)).toBe('0.00021');
    expect(en.ratio(-0.00051)).toBe('-0.00051');
    expect(en.ratio(0)).toBe('0.00');
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (value) => {
        expect(Number(en.ratio(value).replaceAll(',', ''))).toBeGreaterThan(0);
      }),
    );
  });

  test('amounts are shortened from a million on, small ones are whole', () => {
    expect(plain(en.money(1_845_034_188))).toBe('$1.85 billion');
    expect(plain(en.money(200_000_000))).toBe('$200 million');
    expect(plain(en.money(999_900_000))).toBe('$1 billion');
    expect(plain(en.money(5985))).toBe('$5,985');
    expect(plain(en.money(0))).toBe('$0');
    expect(plain(es.money(1_845_034_188))).toBe('USD 1,845 millones');
    expect(plain(es.money(12_345_678))).toBe('USD 12.3 millones');
    expect(plain(es.money(1_000_000))).toBe('USD 1 millón');
    expect(plain(es.money(999_999))).toBe('USD 999,999');
  });

  test('a loss has its sign before the currency', () => {
    expect(plain(en.money(-12_500_000))).toBe('-$12.5 million');
    expect(plain(es.money(-5))).toBe('-USD 5');
  });

  test('every amount is worded without NaN, in one piece, and the loss as the gain with a sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000_000 }), (amount) => {
        expect(plain(en.money(amount))).toMatch(/^\$[\d.,]+( [mb]illion)?$/);
        expect(plain(es.money(amount))).toMatch(/^USD [\d.,]+( mill(ón|ones))?$/);
        for (const format of [es, en]) {
          expect(format.money(-amount)).toBe(`-${format.money(amount)}`);
          expect(format.money(amount)).not.toContain(' ');
        }
      }),
    );
  });
});

describe('Dates and times', () => {
  test('days, months and weekdays are named in the language', () => {
    expect(en.date('1997-11-18')).toBe('November 18, 1997');
    expect(es.date('1997-11-18')).toBe('18 de noviembre de 1997');
    expect([es.month(1), es.month(12), en.month(1)]).toEqual(['enero', 'diciembre', 'January']);
    expect([es.weekday(0), es.weekday(6), en.weekday(4)]).toEqual(['lunes', 'domingo', 'Friday']);
  });

  test('a day is the same in every time zone of the machine', () => {
    expect(en.date('2000-01-01')).toBe('January 1, 2000');
    expect(es.date('1999-12-31')).toBe('31 de diciembre de 1999');
  });

  test('running times are told in hours from an hour up', () => {
    expect([45, 60, 194].map((minutes) => plain(en.minutes(minutes)))).toEqual([
      '45 min',
      '1 h 0 min',
      '3 h 14 min',
    ]);
  });
});

describe('Words', () => {
  test('one is singular, everything else plural, and the number is formatted', () => {
    expect(en.plural(1, 'film', 'films')).toBe('1 film');
    expect(en.plural(0, 'film', 'films')).toBe('0 films');
    expect(en.plural(45345, 'film', 'films')).toBe('45,345 films');
    expect(es.plural(1, 'película', 'películas')).toBe('1 película');
  });

  test('a film goes with its year', () => {
    expect(es.film({ id: 597 as FilmId, title: 'Titanic', year: 1997 })).toBe('Titanic (1997)');
  });

  test('an unknown figure has a word', () => {
    expect([es.unknown, en.unknown]).toEqual(['sin dato', 'unknown']);
  });

  test('a list ends with "and" or "y"', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(es.list(['Uma', 'Ana'])).toBe('Uma y Ana');
    expect(es.list(['Uma'])).toBe('Uma');
    expect(es.list([])).toBe('');
  });

  test.each([
    ['Ingrid', 'Ana e Ingrid'],
    ['Isabel', 'Ana e Isabel'],
    ['Ítaca', 'Ana e Ítaca'],
    ['historia', 'Ana e historia'],
    ['hierro', 'Ana y hierro'],
    ['hielo', 'Ana y hielo'],
    ['Irene', 'Ana e Irene'],
    ['Yolanda', 'Ana y Yolanda'],
  ])('"y" becomes "e" before the sound i, not before a diphthong: %s', (name, listed) => {
    expect(es.list(['Ana', name])).toBe(listed);
  });

  test('"y" becomes "e" before a name of several words as well', () => {
    expect(es.list(['Humphrey Bogart', 'Ingrid Bergman'])).toBe('Humphrey Bogart e Ingrid Bergman');
  });
});

test('A choice is named with "or", and what is left out with "ni" in Spanish', () => {
  expect(en.either(['comedy'])).toBe('comedy');
  expect(en.either(['comedy', 'war', 'action'])).toBe('comedy, war, or action');
  expect(es.either(['comedia', 'acción'])).toBe('comedia o acción');
  expect(es.either(['guerra', 'Óscar'])).toBe('guerra u Óscar');
  expect(es.either(['guerra', 'horror'])).toBe('guerra u horror');
  expect(en.neither(['horror', 'war'])).toBe('horror or war');
  expect(es.neither(['terror', 'guerra', 'crimen'])).toBe('terror, guerra ni crimen');
});

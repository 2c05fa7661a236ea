import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  isIsoDate,
  isoDate,
  lastDayOfMonth,
  weekdayOf,
  wholeMonths,
  wholeYears,
  yearOf,
} from '../../src/domain/calendar.ts';

const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('The calendar', () => {
  test.each([
    ['2001-07-04', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2001-02-29', false],
    ['2001-04-31', false],
    ['2001-13-01', false],
    ['2001-00-10', false],
    ['2001-01-00', false],
    ['2001-1-1', false],
    ['01-01-2001', false],
    ['2001-01-01T00:00:00Z', false],
    ['', false],
  ])('"%s" is a day: %s', (text, isDay) => {
    expect(isIsoDate(text)).toBe(isDay);
  });

  test.each([
    [2000, 2, 29],
    [1900, 2, 28],
    [2024, 2, 29],
    [2023, 2, 28],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('month %2$i of %1$i ends', (year, month, last) => {
    expect(lastDayOfMonth(year, month)).toBe(last);
  });

  test('the week starts on Monday, numbered 0', () => {
    expect(weekdayOf('2026-11-16')).toBe(0);
    expect(weekdayOf('1999-03-31')).toBe(2);
    expect(weekdayOf('1980-05-09')).toBe(4);
    expect(weekdayOf('2026-11-22')).toBe(6);
  });

  test('years before 1000 keep four digits', () => {
    expect(isoDate(476, 9, 4)).toBe('0476-09-04');
  });

  test('a year, a span of years and a span of months hold both their ends', () => {
    expect(wholeYears(1990)).toEqual({ from: '1990-01-01', to: '1990-12-31' });
    expect(wholeYears(1990, 1999)).toEqual({ from: '1990-01-01', to: '1999-12-31' });
    expect(wholeMonths(2000, 2)).toEqual({ from: '2000-02-01', to: '2000-02-29' });
    expect(wholeMonths(2001, 4, 6)).toEqual({ from: '2001-04-01', to: '2001-06-30' });
  });

  test('days are added over the ends of months and years', () => {
    expect(addDays('1999-12-31', 1)).toBe('2000-01-01');
    expect(addDays('2000-03-01', -1)).toBe('2000-02-29');
  });

  test('adding days and taking them away again comes back to the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  test('every day exists, has its year, and the day after has the next weekday', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(isIsoDate(date)).toBe(true);
        expect(String(yearOf(date))).toBe(date.slice(0, 4));
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { newConversation } from '../../src/dialogue/conversation.ts';
import { isLongAgo, isOutOfFocus } from '../../src/dialogue/out-of-focus.ts';
import { shiftedTime, type TimeUnit } from '../../src/dialogue/shifted-time.ts';
import { filmSpokenOf } from '../../src/dialogue/spoken-of.ts';
import type { FilmRef } from '../../src/domain/film.ts';

const [ONE, TWO, THREE] = [1, 2, 3].map((id) => ({ id, title: `Film ${id}`, year: 2000 }) as FilmRef) as [
  FilmRef,
  FilmRef,
  FilmRef,
];
const HALF_AN_HOUR = 30 * 60 * 1000;

describe('A talk that was gone on with last half an hour ago', () => {
  test('is meant still, but not a moment longer', () => {
    const talk = { ...newConversation, at: 5000, items: [ONE] };
    expect(isLongAgo(talk, 5000 + HALF_AN_HOUR)).toBe(false);
    expect(isLongAgo(talk, 5001 + HALF_AN_HOUR)).toBe(true);
    expect(isOutOfFocus(talk, 5001 + HALF_AN_HOUR)).toBe(true);
  });

  test('has no list that could be meant where it showed none, nor where nobody knows since when', () => {
    expect(isOutOfFocus({ ...newConversation, at: 0 }, 2 * HALF_AN_HOUR)).toBe(false);
    expect(isLongAgo({}, 2 * HALF_AN_HOUR)).toBe(false);
  });
});

describe('The film beside another', () => {
  test('is the one spoken of last that is not this one', () => {
    const talk = { ...newConversation, film: ONE, otherFilm: TWO, items: [THREE] };
    expect([filmSpokenOf(talk, TWO.id), filmSpokenOf(talk, ONE.id)]).toEqual([ONE.id, TWO.id]);
  });

  test('is the first of the list where no other was spoken of, and none where there is none', () => {
    expect(filmSpokenOf({ ...newConversation, film: ONE, items: [ONE, THREE] }, ONE.id)).toBe(THREE.id);
    expect(filmSpokenOf({ ...newConversation, film: ONE }, ONE.id)).toBeUndefined();
  });
});

describe('The time of a request, moved', () => {
  const whole = (from: string, to: string) => ({ from, to });
  test.each<[string, object, number, TimeUnit, readonly object[]]>([
    ['the month after', { month: 3 }, 1, 'month', [{ month: 4 }]],
    ['over the end of the year', { month: 12 }, 1, 'month', [{ month: 1 }]],
    [
      'over the end of a year that was said',
      { month: 12, year: 2010 },
      1,
      'month',
      [{ month: 1, year: 2011 }],
    ],
    ['over its beginning', { month: 1, year: 2010 }, -1, 'month', [{ month: 12, year: 2009 }]],
    ['the same month a year before', { month: 3, year: 2010 }, -1, 'year', [{ year: 2009 }]],
    ['a month of any year has no year before', { month: 3 }, -1, 'year', []],
    ['nor a decade', { month: 3, year: 2010 }, -1, 'decade', []],
    ['a year', whole('2010-01-01', '2010-12-31'), 1, 'year', [whole('2011-01-01', '2011-12-31')]],
    ['a decade', whole('1990-01-01', '1999-12-31'), -1, 'decade', [whole('1980-01-01', '1989-12-31')]],
    [
      'a month with its days',
      whole('2012-01-01', '2012-01-31'),
      1,
      'month',
      [whole('2012-02-01', '2012-02-29')],
    ],
    [
      'that month a year after',
      whole('2012-02-01', '2012-02-29'),
      1,
      'year',
      [whole('2013-02-01', '2013-02-28')],
    ],
    ['a decade is no year', whole('1990-01-01', '1999-12-31'), 1, 'year', []],
    ['a year is no month', whole('2010-01-01', '2010-12-31'), 1, 'month', []],
    ['nor is what ends inside a month', whole('2010-01-01', '2010-12-30'), 1, 'year', []],
    ['or begins there', whole('2010-01-02', '2010-12-31'), 1, 'year', []],
    ['an open period', { from: '2010-01-01' }, 1, 'year', []],
    ['no time at all', {}, 1, 'year', []],
  ])('%s', (_, said, by, unit, wanted) => {
    expect(shiftedTime({ kind: 'top', ...said }, by, unit)).toEqual(wanted);
  });
});

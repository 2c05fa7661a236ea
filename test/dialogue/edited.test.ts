import { describe, expect, test } from 'vitest';
import { carriedOver, edited, withoutSlots } from '../../src/dialogue/edit.ts';
import { questions } from '../../src/questions/index.ts';
import type { AnyQuestion, AnyRequest } from '../../src/questions/question.ts';

const questionOf = (kind: string): AnyQuestion => {
  const found = questions.find((question) => question.kind === kind);
  if (!found) throw new Error(`There is no question ${kind}.`);
  return found;
};
type Values = Readonly<Record<string, unknown>>;
/** A request after what was said of it. */
const after = (request: AnyRequest, changes: Values) =>
  edited(request, new Map(Object.entries(changes)), questionOf(request.kind));
const top = (values: Values = {}): AnyRequest => ({ kind: 'top', metric: 'score', ...values });

describe('What is said of a request changes that and leaves the rest', () => {
  test.each<[string, AnyRequest, Values, AnyRequest]>([
    [
      'a month stays in its year',
      { kind: 'filmsInMonth', month: 3, year: 2010 },
      { month: 4 },
      { kind: 'filmsInMonth', month: 4, year: 2010 },
    ],
    [
      'a year narrows the month',
      { kind: 'filmsInMonth', month: 3 },
      { year: 2010 },
      { kind: 'filmsInMonth', month: 3, year: 2010 },
    ],
    [
      'a beginning replaces an end',
      top({ from: '1980-01-01', to: '1989-12-31' }),
      { from: '2000-01-01' },
      top({ from: '2000-01-01' }),
    ],
    [
      'a genre replaces several',
      top({ anyGenres: ['Drama', 'War'] }),
      { genre: 'Comedy' },
      top({ genre: 'Comedy' }),
    ],
    ['a country replaces a language', top({ language: 'fr' }), { country: 'IT' }, top({ country: 'IT' })],
    ['a bound replaces the other one', top({ minRuntime: 150 }), { maxRuntime: 90 }, top({ maxRuntime: 90 })],
    [
      'an order is of the same figure',
      top({ metric: 'revenue' }),
      { order: 'asc' },
      top({ metric: 'revenue', order: 'asc' }),
    ],
    [
      'another figure begins with its most',
      top({ order: 'asc' }),
      { metric: 'votes' },
      top({ metric: 'votes' }),
    ],
    [
      'paging begins anew',
      top({ page: 3, n: 5, genre: 'War' }),
      { country: 'IT' },
      top({ genre: 'War', country: 'IT' }),
    ],
  ])('%s', (_, request, changes, wanted) => {
    expect(after(request, changes)).toEqual(wanted);
  });
});

describe('Of what is wanted and what is left out the last word holds', () => {
  test.each<[string, AnyRequest, Values, AnyRequest]>([
    ['wanted after all', top({ excludeGenre: 'Comedy' }), { genre: 'Comedy' }, top({ genre: 'Comedy' })],
    [
      'no longer wanted',
      top({ genre: 'Comedy' }),
      { excludeGenre: 'Comedy' },
      top({ excludeGenre: 'Comedy' }),
    ],
    [
      'one of two that were left out',
      top({ excludeGenres: ['Comedy', 'War'] }),
      { genre: 'War' },
      top({ genre: 'War', excludeGenres: 'Comedy' }),
    ],
    [
      'one of three',
      top({ excludeGenres: ['Comedy', 'War', 'Drama'] }),
      { genre: 'War' },
      top({ genre: 'War', excludeGenres: ['Comedy', 'Drama'] }),
    ],
    [
      'what is of something else stays',
      top({ excludeGenre: 'Comedy', excludePerson: 31 }),
      { person: 32 },
      top({ excludeGenre: 'Comedy', excludePerson: 31, person: 32 }),
    ],
  ])('%s', (_, request, changes, wanted) => {
    expect(after(request, changes)).toEqual(wanted);
  });
});

describe('A request without what it said', () => {
  test('loses that and its place in the list', () => {
    const narrow = top({ genre: 'War', country: 'IT', page: 2 });
    expect(withoutSlots(narrow, ['genre'], questionOf('top'))).toEqual(top({ country: 'IT' }));
  });

  test('is none where it said nothing of it, or cannot do without', () => {
    expect(withoutSlots(top({ country: 'IT' }), ['genre'], questionOf('top'))).toBeUndefined();
    expect(withoutSlots({ kind: 'votes', film: 862 }, ['film'], questionOf('votes'))).toBeUndefined();
  });

  test('does without what has a usual value', () => {
    expect(withoutSlots(top({ genre: 'War' }), ['metric', 'genre'], questionOf('top'))).toEqual({
      kind: 'top',
    });
  });
});

describe('Another question takes the filters of a request with it', () => {
  test('not its place, its order, or what the other question does not know', () => {
    const said = top({ genre: 'War', from: '1990-01-01', order: 'asc', page: 2, n: 5 });
    const [from, to] = [questionOf('top'), questionOf('filmsInPeriod')];
    expect(carriedOver(said, to, from)).toEqual({ genre: 'War', from: '1990-01-01' });
    expect(carriedOver(said, questionOf('votes'), from)).toEqual({});
    const ofHanks = top({ person: 31 });
    expect(carriedOver(ofHanks, questionOf('filmography'), from)).toEqual({ person: 31 });
  });
});

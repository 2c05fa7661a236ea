import { expect, test } from 'vitest';
import { inferSnapshotDate } from '../../etl/input/infer-snapshot-date.ts';
import { openRowStats } from '../../etl/report/row-stats.ts';

test('A report names the first twenty lines of a refusal, and counts all', () => {
  const stats = openRowStats('films.csv', () => 'kept');
  for (let line = 2; line <= 26; line += 1) stats.add({ refused: 'no number', line } as never);
  const [refusal] = stats.close('').refused;
  expect(refusal?.rows).toBe(25);
  expect(refusal?.lines).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
});

/** The day when a list of films was taken. */
const taken = (...films: readonly (readonly [date: string, votes: number, status?: string])[]) => {
  const seen = inferSnapshotDate();
  for (const [date, votes, status = 'Released'] of films) seen.add({ date, votes, status });
  return seen.date();
};

test('A list was taken when its newest film came out that ten people have voted on', () => {
  expect(taken(['2017-07-01', 10], ['2017-07-20', 9], ['2017-06-20', 50])).toBe('2017-07-01');
});

test('Where nobody has seen any, the newest film that is out tells it', () => {
  expect(taken(['2017-07-01', 9], ['2017-07-20', 0], ['2018-01-01', 90, 'Planned'])).toBe('2017-07-20');
  expect(taken(['2017-07-01', 9], ['2018-01-01', 90, 'Planned'])).toBe('2017-07-01');
});

test('A date more than a month later than all others is a slip', () => {
  expect(taken(['2017-07-01', 50], ['2017-08-01', 50])).toBe('2017-08-01');
  expect(taken(['2017-07-01', 50], ['2017-06-30', 50], ['2017-08-02', 50])).toBe('2017-07-01');
});

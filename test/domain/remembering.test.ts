import { expect, test } from 'vitest';
import { remembering } from '../../src/domain/remembering.ts';

/** What was worked out, in its order, as these were asked for. */
function workedOut(most: number, asked: readonly string[]): readonly string[] {
  const worked: string[] = [];
  const upper = remembering(most, (key: string) => {
    worked.push(key);
    return key === 'none' ? undefined : key.toUpperCase();
  });
  for (const key of asked) expect(upper(key)).toBe(key === 'none' ? undefined : key.toUpperCase());
  return worked;
}

test('What was asked for lately is not worked out anew, not even that there is nothing', () => {
  expect(workedOut(3, ['a', 'none', 'a', 'none', 'b', 'a'])).toEqual(['a', 'none', 'b']);
});

test('As many as are to be kept are kept; of more all are forgotten', () => {
  expect(workedOut(2, ['a', 'b', 'a', 'b'])).toEqual(['a', 'b']);
  expect(workedOut(2, ['a', 'b', 'c', 'c', 'a'])).toEqual(['a', 'b', 'c', 'a']);
});

import { expect, test } from 'vitest';
import { recently } from '../../src/catalog/recently.ts';

test('What was asked for last is read once, what was not for long is read again', () => {
  const read: string[] = [];
  const get = recently((key: string) => {
    read.push(key);
    return key === 'none' ? undefined : key.toUpperCase();
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(read).toEqual(['a', 'b', 'c', 'b']);
  get('none');
  get('none');
  expect(read.filter((key) => key === 'none')).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { gameSchema, readStored, userSchema } from '../../adapters/state/stored.ts';

const game = {
  day: '2026-11-29',
  film: 949,
  ...{ played: 3, won: 2, streak: 2, best: 2, lastWon: '2026-11-28', places: [] },
};
const read = (more: object) => readStored(JSON.stringify({ ...game, ...more }), gameSchema);
const CLUES = Array(9).fill(null);

test('A game that was kept with more tries than there are goes on with one left, its streak with it', () => {
  expect(read({ tries: [597, ...CLUES] })).toEqual({ ...game, tries: [597, null, null, null, null] });
  const user = readStored(JSON.stringify({ seen: [1], guess: { ...game, tries: CLUES } }), userSchema);
  expect(user?.guess?.tries).toHaveLength(5);
});

test('One that ended keeps the try that ended it', () => {
  const won = read({ tries: [...CLUES, 949], end: 'won' });
  expect(won?.tries).toEqual([null, null, null, null, null, 949]);
  const six = [1, 2, 3, 4, 5, 6];
  expect(read({ tries: six, end: 'lost' })?.tries).toEqual(six);
});

import { expect, test } from 'vitest';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { openResilientState } from '../../adapters/state/resilient-state.ts';

/** A memory whose disk is full or not, by a clock of its own, and what is told of it. */
function onFullDisk() {
  const told: string[] = [];
  const clock = { now: 0, isFull: true };
  const disk = openProcessState(() => clock.now);
  const state = openResilientState(
    {
      ...disk,
      changeUser: async (...args) => {
        if (clock.isFull) throw new Error('disk is full');
        return disk.changeUser(...args);
      },
    },
    { notify: (line) => told.push(line), place: 'a file', now: () => clock.now, restMs: 0 },
  );
  const write = async (at: number, isFull: boolean) => {
    Object.assign(clock, { now: at, isFull });
    await state.changeUser('ana', [{ change: 'showSeen', showSeen: true }]);
  };
  return { told, write };
}

test('A disk that comes and goes with every write is told of once a minute at most', async () => {
  const { told, write } = onFullDisk();
  await write(0, true);
  await write(1000, false);
  await write(2000, true);
  await write(59_999, true);
  expect(told.map((line) => line.includes('cannot'))).toEqual([true, false]);
  await write(60_000, true);
  expect(told.map((line) => line.includes('cannot'))).toEqual([true, false, true]);
});

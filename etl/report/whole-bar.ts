import type { Progress, Screen } from './progress.ts';

/**
 * How much of the time of a build for somebody who waits each stage takes, in hundredths; those that are not named take
 * next to none. Names are made beside the words: what is left of them then is waited for as they are joined.
 */
const SHARES: Readonly<Record<string, number>> = {
  films: 37,
  names: 1,
  people: 14,
  "people's names": 2,
  indices: 3,
  tallies: 2,
  columns: 4,
  words: 30,
  'story words': 1,
  'joined names': 3,
  statistics: 3,
};
const CELLS = 24;
const EVERY_UNITS = 200_000;

/** One bar for a whole build, for who need not know its stages; it leaves nothing behind. */
export function wholeBar(screen: Screen, label: string): Progress {
  let [done, share, total, read, drawn, whole] = [0, 0, 0, 0, 0, 0];
  const draw = (): void => {
    // What is still to be read is known file by file, so a part may turn out smaller: the bar waits then.
    whole = Math.min(1, Math.max(whole, (done + (total > 0 ? (share * read) / total : 0)) / 100));
    const full = Math.round(whole * CELLS);
    const bar = `${label} ${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${Math.floor(whole * 100)}%`;
    screen.write(`\r\u001b[2K${bar.slice(0, (screen.columns ?? 80) - 1)}`);
  };
  return {
    stage(name) {
      done += share;
      [share, total, read, drawn] = [SHARES[name] ?? 0, 0, 0, 0];
      draw();
    },
    reading(_, size) {
      total += size;
    },
    advance(units) {
      read += units;
      if (read - drawn < EVERY_UNITS) return;
      drawn = read;
      draw();
    },
    end: () => void screen.write('\r\u001b[2K'),
  };
}

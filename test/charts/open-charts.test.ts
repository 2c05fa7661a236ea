import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Drawing, openCharts } from '../../adapters/charts/open-charts.ts';
import { pictureOf } from '../../adapters/charts/picture.ts';
import type { Chart } from '../../src/message/chart.ts';
import { barsOf } from './charts.ts';

const isPng = (bytes: Drawing): boolean =>
  bytes instanceof Uint8Array && Buffer.from(bytes.subarray(0, 8)).toString('latin1') === '\x89PNG\r\n\x1a\n';
const broken = { ...barsOf(3, 'rows'), bars: null } as unknown as Chart;
const messageWith = (chart: Chart) => ({ title: '', blocks: [{ type: 'chart', chart } as const] });

/** Waits until something is so; the test's own limit ends it. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('The drawing thread', () => {
  it('starts with the first chart, and ends when none was asked for', async () => {
    const charts = openCharts({ log: () => undefined, idleMs: 100 });
    expect(charts.isRunning()).toBe(false);
    const drawing = charts.draw(barsOf(3, 'rows'));
    expect(isPng(await drawing)).toBe(true);
    await until(() => !charts.isRunning());
    expect(isPng(await charts.draw(barsOf(4, 'rows')))).toBe(true);
    await charts.close();
  });

  it('is not needed for a chart that was drawn before, and draws one that is asked for twice at once once', async () => {
    const charts = openCharts({ log: () => undefined });
    const [first, second] = await Promise.all([
      charts.draw(barsOf(3, 'rows')),
      charts.draw(barsOf(3, 'rows')),
    ]);
    expect(second).toBe(first);
    await charts.close();
    expect(await charts.draw(barsOf(3, 'rows'))).toBe(first);
    expect(charts.isRunning()).toBe(false);
  });

  it('keeps pictures up to a limit, the last ones', async () => {
    const charts = openCharts({ log: () => undefined, cacheBytes: 1 });
    const first = await charts.draw(barsOf(3, 'rows'));
    const again = await charts.draw(barsOf(3, 'rows'));
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
    await charts.close();
  });

  it('goes on after a chart that cannot be drawn, which is one line of the log', async () => {
    const lines: string[] = [];
    const charts = openCharts({ log: (line) => lines.push(line) });
    expect(await charts.draw(broken)).toBeUndefined();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ level: 'warn', event: 'chart not drawn', kind: 'rows' }),
    ]);
    expect(lines[0]).not.toContain('Título');
    expect(isPng(await charts.draw(barsOf(3, 'rows')))).toBe(true);
    await charts.close();
  });

  it('that takes too long is given up, and another one draws the next chart', async () => {
    const lines: string[] = [];
    const charts = openCharts({ log: (line) => lines.push(line), patienceMs: 0 });
    expect(await charts.draw(barsOf(3, 'rows'))).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(charts.isRunning()).toBe(false);
    await charts.close();
  });
});

describe('Charts that many ask for at once', () => {
  /** Asks for one after the other without waiting; what was drawn, in its order, and what was refused. */
  async function drawnOf(asked: readonly (readonly [owner: string, bars: number])[], mostWaiting: number) {
    const charts = openCharts({ log: () => undefined, mostWaiting });
    const drawn: string[] = [];
    const refused: string[] = [];
    await Promise.all(
      asked.map(async ([owner, bars]) => {
        const drawing = await charts.draw(barsOf(bars, 'rows'), owner);
        (drawing === 'busy' ? refused : drawn).push(`${owner}${bars}`);
      }),
    );
    await charts.close();
    return { drawn, refused };
  }

  it('are drawn in turns, whoever asked for many before', async () => {
    const asked = [
      ['a', 1],
      ['a', 2],
      ['a', 3],
      ['b', 4],
      ['c', 5],
      ['b', 6],
    ] as const;
    expect(await drawnOf(asked, 10)).toEqual({ drawn: ['a1', 'a2', 'b4', 'c5', 'a3', 'b6'], refused: [] });
  });

  it('are refused beyond a limit: the newest of who has most waiting, so that nobody keeps the others out', async () => {
    const greedy = [1, 2, 3, 4, 5].map((bars) => ['a', bars] as const);
    expect(await drawnOf([...greedy, ['b', 6]], 3)).toEqual({
      drawn: ['a1', 'a2', 'b6', 'a3'],
      refused: ['a5', 'a4'],
    });
  });

  it('are drawn for who joined one whose place was given up', async () => {
    const greedy = [1, 2, 3, 4].map((bars) => ['a', bars] as const);
    const { drawn, refused } = await drawnOf([...greedy, ['b', 4], ['c', 5]], 3);
    expect(drawn).toContain('b4');
    expect(refused).toContain('a4');
  });

  it('leave an answer with its text where too many wait', async () => {
    const charts = openCharts({ log: () => undefined, mostWaiting: 0 });
    expect(await pictureOf(messageWith(barsOf(3, 'rows')), charts, 10_000)).toEqual({});
    await charts.close();
  });
});

describe('An answer', () => {
  it('that has no chart, or whose charts are switched off, waits for none', async () => {
    const charts = openCharts({ log: () => undefined });
    expect(await pictureOf({ title: 'T', blocks: [] }, charts)).toEqual({});
    expect(await pictureOf(messageWith(barsOf(3, 'rows')), undefined)).toEqual({});
    expect(charts.isRunning()).toBe(false);
  });

  it('waits no longer than it may, and gets its picture later', async () => {
    const charts = openCharts({ log: () => undefined });
    const { ready, later } = await pictureOf(messageWith(barsOf(5, 'rows')), charts, 0);
    expect(ready).toBeUndefined();
    expect(await later).toMatchObject({ alt: expect.stringMatching(/^Un gráfico\. /) });
    const soon = await pictureOf(messageWith(barsOf(5, 'rows')), charts);
    expect(isPng(soon.ready?.png)).toBe(true);
    await charts.close();
  });

  it('whose picture cannot be drawn has none', async () => {
    const charts = openCharts({ log: () => undefined });
    const awaited = await pictureOf(messageWith(broken), charts, 10_000);
    expect(awaited).toEqual({});
    await charts.close();
  });
});

it('the compiled thread draws too, and keeps no process alive', () => {
  const root = join(import.meta.dirname, '..', '..');
  const script = `
    import { openCharts } from './dist/adapters/charts/open-charts.js';
    const charts = openCharts({ log: console.error });
    const keep = setInterval(() => undefined, 1000);
    const png = await charts.draw(${JSON.stringify(barsOf(3, 'rows'))});
    clearInterval(keep);
    console.log(png.length);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
  expect(Number(said)).toBeGreaterThan(1000);
});

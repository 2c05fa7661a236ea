import { spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder } from './data-folder.ts';
import { padCredits } from './pad-credits.ts';

const DATA = process.env['BUTACA_DATA'];
const MEASURE = process.env['BUTACA_MEASURE'];
const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'adapters', 'main.js');
const MOST_MIB = 400;
/** Of processor time, which does not depend on what else the machine does. */
const MOST_SECONDS = 60;

it.skipIf(!DATA || !MEASURE)(
  '200 MB of credits take less than 400 MiB and 60 s of processor time (skipped unless BUTACA_DATA and BUTACA_MEASURE are set)',
  { timeout: 600_000 },
  async () => {
    const folder = newFolder();
    await padCredits(DATA ?? '', folder);
    const { peak, seconds } = await costOf(['etl', folder, '--out', join(folder, 'catalog.sqlite')]);
    const size = statSync(join(folder, 'credits.csv')).size / 1e6;
    console.log(`${size.toFixed(0)} MB of credits: ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MiB`);
    rmSync(folder, { recursive: true });
    expect(peak).toBeLessThan(MOST_MIB);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  },
);

/** The peak resident memory of the command in MiB and its processor time, told by the process itself when it ends well. */
async function costOf(args: readonly string[]): Promise<{ readonly peak: number; readonly seconds: number }> {
  const told = `process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    console.error("peak", maxRSS, userCPUTime + systemCPUTime);
  })`;
  const child = spawn(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(told)}`,
    MAIN,
    ...args,
  ]);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  child.stdout.resume();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, said]).toEqual([0, expect.stringContaining('peak')]);
  const [, peak, micros] = /peak (\d+) (\d+)/.exec(said) ?? [];
  return { peak: Number(peak) / 1024, seconds: Number(micros) / 1e6 };
}

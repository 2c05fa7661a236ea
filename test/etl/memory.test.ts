import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { newFolder } from './data-folder.ts';
import { padCredits } from './pad-credits.ts';

const DATA = process.env['BUTACA_DATA'];
const MEASURE = process.env['BUTACA_MEASURE'];
const MAIN = pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'adapters', 'main.js')).href;
const MOST_MIB = 400;
const MOST_SECONDS = 60;

it.skipIf(!DATA || !MEASURE)(
  '200 MB of credits take less than 400 MiB and 60 s (skipped unless BUTACA_DATA and BUTACA_MEASURE are set)',
  { timeout: 600_000 },
  async () => {
    const folder = newFolder();
    await padCredits(DATA ?? '', folder);
    const start = performance.now();
    const peak = await peakOf(['etl', folder, '--out', join(folder, 'catalog.sqlite')]);
    const seconds = (performance.now() - start) / 1000;
    console.log(`${readdirSync(folder).join(', ')}: ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MiB`);
    rmSync(folder, { recursive: true });
    expect(peak).toBeLessThan(MOST_MIB);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  },
);

/** The peak resident memory of the command in MiB, told by the process itself when it ends. */
async function peakOf(args: readonly string[]): Promise<number> {
  const told = 'process.on("exit", () => console.error("\\npeak", process.resourceUsage().maxRSS))';
  const script = `${told}; process.argv.splice(1, 0, 'butaca'); await import(${JSON.stringify(MAIN)})`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, ...args]);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  child.stdout.resume();
  await new Promise((resolve) => child.on('close', resolve));
  return Number(/peak (\d+)/.exec(said)?.[1]) / 1024;
}

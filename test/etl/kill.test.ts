import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Stage, stages } from '../../etl/stages/stages.ts';
import { cases } from '../effort.ts';
import { build, digest } from './catalog.ts';
import { butaca } from './command.ts';
import { invented, newFolder, writeData } from './data-folder.ts';
import { random } from './random.ts';

const ETL = pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'etl', 'etl.js')).href;
const FILMS = 250;
const RANDOM_KILLS = cases(20, 3);

/** A folder with an old catalog, the data of a new one, and a place for SQLite's temporary files. */
const folder = newFolder();
const out = join(folder, 'catalog.sqlite');
const temporary = join(folder, 'temporary');
const data = writeData(invented(FILMS, 2));
let old = '';
let fresh = '';
let oldFile = '';
let duration = 0;

const run = (watch: Parameters<typeof butaca>[2]) =>
  butaca(['etl', data, '--out', out], { SQLITE_TMPDIR: temporary }, watch);

beforeAll(async () => {
  mkdirSync(temporary);
  oldFile = (await build(invented(FILMS, 1))).out;
  old = digest(oldFile);
  fresh = digest((await build(data)).out);
  copyFileSync(oldFile, out);
  let start = 0;
  await run((_, onStderr) =>
    onStderr(() => {
      start ||= performance.now();
    }),
  );
  duration = performance.now() - start;
  expect(digest(out)).toBe(fresh);
});

/** A build in a process of its own that kills itself as the stage begins; the signal that ended it. */
function killedAt({ name: stage }: Stage): Promise<string | null> {
  const script = `
    import { etl } from ${JSON.stringify(ETL)};
    const none = () => undefined;
    const stage = (name) => name === ${JSON.stringify(stage)} && process.kill(process.pid, 'SIGKILL');
    const progress = { stage, reading: none, advance: none, end: none };
    await etl({ from: ${JSON.stringify(data)}, out: ${JSON.stringify(out)}, progress });`;
  const env = { ...process.env, SQLITE_TMPDIR: temporary };
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env, stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
}

/** Whatever happened, what serves is whole, and SQLite left nothing in its temporary folder. */
function expectUnhurt(): void {
  expect([old, fresh]).toContain(digest(out));
  expect(readdirSync(temporary)).toEqual([]);
}

/** A later run succeeds and cleans up. */
async function expectClean(): Promise<void> {
  expect(await run(undefined)).toMatchObject({ code: 0 });
  expect(digest(out)).toBe(fresh);
  expect(readdirSync(folder).sort()).toEqual(['catalog.sqlite', 'catalog.sqlite.report.json', 'temporary']);
}

describe('a build that is killed', () => {
  // Elsewhere than in CI every fourth stage stands for all.
  it.each(stages.filter((_, i) => i % cases(1, 4) === 0))(
    'in the stage "$name" leaves the old catalog serving',
    async (stage) => {
      copyFileSync(oldFile, out);
      expect(await killedAt(stage)).toBe('SIGKILL');
      expect(digest(out)).toBe(old);
      expectUnhurt();
    },
  );

  it('at any moment leaves a whole catalog serving, and the next run cleans up', async () => {
    const next = random(20);
    for (let kill = 0; kill < RANDOM_KILLS; kill += 1) {
      copyFileSync(oldFile, out);
      const delay = next() * duration;
      await run((stop, onStderr) =>
        onStderr((text) => text.endsWith('tables …\n') && setTimeout(stop, delay)),
      );
      expectUnhurt();
    }
    await expectClean();
  });

  it('leaves nothing that a later run minds, not even a part that is no whole database', async () => {
    writeFileSync(`${out}.part`, readFileSync(oldFile).subarray(0, 10_000));
    await expectClean();
  });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readySample } from '../../adapters/shared/ready-sample.ts';
import { packageRoot } from '../../etl/package-root.ts';
import { SCHEMA_VERSION } from '../../src/store/schema.ts';
import { invented, writeData } from '../etl/data-folder.ts';
import { run } from '../terminal/run-butaca.ts';

const made: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'butaca-shared-'));
  made.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A package with a small sample. */
function smallPackage(seed = 1): string {
  const root = newFolder();
  writeData(invented(20, seed), join(root, 'data', 'sample'));
  return root;
}

async function ready(root: string, folder: string) {
  const told: string[] = [];
  const result = await readySample({ root, folder, locale: 'en', notify: (text) => told.push(text) });
  return { path: '', fault: '', ...result, told };
}

const hasFullData = existsSync(join(packageRoot(), 'data', 'catalog.sqlite'));

describe('Where no catalog is', () => {
  it.skipIf(hasFullData)(
    'butaca builds the sample once and says so and how to load the full data',
    async () => {
      const env = { XDG_CACHE_HOME: newFolder(), LC_ALL: 'es_ES.UTF-8' };
      const first = await run(['ask', 'votos de Titanic'], '', env);
      expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('Titanic (1997)')]);
      expect(first.stderr).toMatch(/muestra.*\nListo: .*\.sqlite\n.*butaca etl CARPETA/);
      const second = await run(['ask', 'hola'], '', env);
      expect([second.code, second.stderr]).toEqual([0, '']);
    },
  );

  it('two starts that meet do not clash, and leave one file named after schema and sample', async () => {
    const [root, folder] = [smallPackage(), newFolder()];
    const [one, other] = await Promise.all([ready(root, folder), ready(root, folder)]);
    expect([one.fault, other.fault, one.path]).toEqual(['', '', other.path]);
    expect([one.told.length, other.told.length]).toEqual([2, 2]);
    const name = new RegExp(`^sample-${SCHEMA_VERSION}-[0-9a-f]{12}\\.sqlite$`);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(name)]);
  });

  it('another sample has a catalog of its own', async () => {
    const folder = newFolder();
    const [one, other] = [await ready(smallPackage(1), folder), await ready(smallPackage(2), folder)];
    expect(other.path).not.toBe(one.path);
    expect(readdirSync(folder).length).toBe(2);
  });

  it('what older releases and killed builds left goes, once it is a day old', async () => {
    const folder = newFolder();
    const [old, young, killed, other] = [
      'sample-0-abc.sqlite',
      'sample-0-def.sqlite',
      'building-x',
      'notes.txt',
    ].map((name) => join(folder, name)) as [string, string, string, string];
    for (const file of [old, young, other]) writeFileSync(file, '');
    mkdirSync(killed);
    const long = new Date('2000-01-01');
    for (const path of [old, killed, other]) utimesSync(path, long, long);
    const { path } = await ready(smallPackage(), folder);
    expect([old, killed, young, other, path].map(existsSync)).toEqual([false, false, true, true, true]);
  });

  it('the temporary folder serves where the cache cannot be written', async () => {
    const file = join(newFolder(), 'no-folder');
    writeFileSync(file, '');
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = newFolder();
    try {
      const { path, told } = await ready(smallPackage(), join(file, 'butaca'));
      expect(path).toContain(join(tmpdir(), 'butaca-'));
      expect(told.length).toBe(2);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });

  it.skipIf(hasFullData)(
    'and no folder can be written, one sentence names the repair and the code is 1',
    async () => {
      const file = join(newFolder(), 'no-folder');
      writeFileSync(file, '');
      const { code, stdout, stderr } = await run(['ask', 'hola'], '', { XDG_CACHE_HOME: file, TMPDIR: file });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/XDG_CACHE_HOME .*BUTACA_CATALOG/);
    },
  );
});

describe('A .env file in the working folder', () => {
  it('adds settings', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, '.env'), 'LOG_LEVEL=loud\n');
    const { code, stderr } = await run(['ask', 'hola'], '', {}, folder);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^LOG_LEVEL: /)]);
  });

  it('that cannot be read is told in one sentence', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, '.env'));
    const { code, stderr } = await run(['ask', 'hola'], '', {}, folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/\.env cannot be read .*\n$/);
  });
});

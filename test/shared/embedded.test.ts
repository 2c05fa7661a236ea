import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { readyCatalog } from '../../adapters/boot/ready-catalog.ts';
import { gather } from '../../etl/embedded/gather.ts';
import { INDEX, PACKED } from '../../etl/embedded/index-file.ts';
import { pack } from '../../etl/embedded/pack.ts';
import { openSources } from '../../etl/etl.ts';
import { isFailure } from '../../etl/failure.ts';
import { packageRoot } from '../../etl/package-root.ts';
import { silent } from '../../etl/report/progress.ts';
import { SCHEMA_VERSION } from '../../src/catalog/schema/schema.ts';
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

/** A package with a small sample and the facts of more films. */
async function packageWithFilms(size = 40): Promise<string> {
  const root = smallPackage(1);
  const opened = await openSources([writeData(invented(size, 7), newFolder())]);
  if (isFailure(opened)) throw new Error(opened.message);
  const gathered = await gather(opened.sources, silent);
  opened.close();
  if (isFailure(gathered)) throw new Error(gathered.message);
  const films = join(root, 'data', 'films');
  mkdirSync(films);
  writeFileSync(join(films, INDEX), JSON.stringify(gathered.index));
  for (const [name, text] of gathered.shards) writeFileSync(join(films, name), text);
  return root;
}

async function ready(root: string, folder: string, films = true) {
  const told: string[] = [];
  const notify = (text: string) => told.push(text);
  const result = await readyCatalog({ root, folder, films, locale: 'en', notify });
  return { path: '', fault: '', ...result, told };
}

function rowsOf(path: string, sql: string): unknown[] {
  const db = new Database(path, { readonly: true });
  const rows = db.prepare(sql).pluck().all();
  db.close();
  return rows;
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

it.skipIf(hasFullData || process.platform === 'win32')(
  'Where there is no room for the catalog, one sentence says how much it takes, and nothing is left behind',
  async () => {
    const cache = newFolder();
    const main = join(packageRoot(), 'dist', 'adapters', 'main.js');
    const bounded = 'ulimit -f 2000; exec "$0" "$1" ask hola';
    const env = {
      ...process.env,
      XDG_CACHE_HOME: cache,
      BUTACA_USER_DATA: ':memory:',
      LC_ALL: 'en_US.UTF-8',
    };
    const { status, stderr } = spawnSync('sh', ['-c', bounded, process.execPath, main], {
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^There is no catalog yet.*\nThe sample has no room in .*takes 10 MB.*XDG_CACHE_HOME\.\n$/,
    );
    expect(readdirSync(join(cache, 'butaca'))).toEqual([]);
  },
);

describe('The films that come with Butaca', () => {
  it('are built with the stories of the sample, and nothing but facts of the others', async () => {
    const { path, told } = await ready(await packageWithFilms(), newFolder());
    expect(path).toMatch(/films-\d+-[0-9a-f]{12}\.sqlite$/);
    expect(told[0]).toMatch(/^First start: .*this once…$/);
    expect(rowsOf(path, 'SELECT count(*) FROM film')).toEqual([40]);
    expect(rowsOf(path, 'SELECT film_id FROM film_text ORDER BY 1')).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
  });

  it('give a package, where they are one file, the same catalog', async () => {
    const root = await packageWithFilms();
    const { path } = await ready(root, newFolder());
    const films = join(root, 'data', 'films');
    const names = readdirSync(films).filter((name) => name !== INDEX);
    const shards = new Map(names.map((name) => [name, readFileSync(join(films, name), 'utf8')]));
    for (const name of names) rmSync(join(films, name));
    writeFileSync(join(films, PACKED), pack(shards));
    const packed = await ready(root, newFolder());
    expect(readFileSync(packed.path)).toEqual(readFileSync(path));
  });

  it('are left aside where they are not wanted or not there, for the sample', async () => {
    const root = await packageWithFilms();
    const unwanted = await ready(root, newFolder(), false);
    rmSync(join(root, 'data', 'films'), { recursive: true });
    const away = await ready(root, newFolder());
    for (const { path } of [unwanted, away]) {
      expect(path).toMatch(/sample-/);
      expect(rowsOf(path, 'SELECT count(*) FROM film')).toEqual([20]);
    }
  });

  it('that somebody has changed are not believed: one sentence says which file and what to do', async () => {
    const root = await packageWithFilms();
    const shard = join(root, 'data', 'films', '0000.tsv');
    writeFileSync(shard, readFileSync(shard, 'utf8').replace('Film, "the 7.3"', 'Film, "the 7.4"'));
    expect((await ready(root, newFolder())).fault).toMatch(
      /^0000\.tsv of data\/films is not the one that index\.json tells of: get data\/films again, or .*npm run embed/,
    );
    rmSync(shard);
    writeFileSync(join(root, 'data', 'films', '0001.tsv'), '');
    expect((await ready(root, newFolder())).fault).toMatch(/^0001\.tsv .*not the one/);
  });

  it('begin anew after a start that was killed, and say so', async () => {
    const [root, folder] = [await packageWithFilms(), newFolder()];
    const whole = await ready(root, folder);
    const part = `${whole.path}.part`;
    cpSync(whole.path, part);
    rmSync(whole.path);
    const again = await ready(root, folder);
    expect(again.told[0]).toMatch(/the last start did not finish it: it begins anew/);
    expect([again.path, existsSync(part)]).toEqual([whole.path, false]);
    expect(rowsOf(again.path, 'SELECT count(*) FROM film')).toEqual([40]);
  });

  it('are looked over by doctor: what they are, of which day, and how to do without', async () => {
    const { path } = await ready(await packageWithFilms(), newFolder());
    const { stdout, code } = await run(['doctor', path]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^embedded +the facts of films that come with Butaca \(data\/films, digest [0-9a-f]{12}\), as they stood on 2017-07-31 \(\d+ years ago\); stories of 20 films only; BUTACA_EMBEDDED=off serves the sample$/m,
    );
  });
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

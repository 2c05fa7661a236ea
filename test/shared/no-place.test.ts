import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../etl/catalog-file/make-folder.ts';
import { packageRoot } from '../../etl/package-root.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Ended, samplePath } from '../terminal/run-butaca.ts';

const LINUX = process.platform === 'linux';
const HAS_ITS_OWN_CATALOG = readdirSync(join(packageRoot(), 'data')).includes('catalog.sqlite');

/** Where no folder can be made: below /proc every attempt is answered as if the folder above were not there. */
const NOWHERE = LINUX ? '/proc/none' : join(samplePath(), 'none');
const BUILDS = { timeout: 200_000 };
const WITH_CATALOG = { BUTACA_CATALOG: samplePath() };

/** Runs it to its end; one that does not end is killed, and has no code. */
function butaca(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  main = join(packageRoot(), 'dist', 'adapters', 'main.js'),
): Promise<Ended> {
  const bare = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    LANG: 'es_AR.UTF-8',
    BUTACA_EMBEDDED: 'off',
  };
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...bare, ...env },
    cwd: tmpdir(),
    timeout: 150_000,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (text) => {
      said[stream] += text;
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}

const ask = (env: NodeJS.ProcessEnv) => butaca(['ask', 'votos de Titanic'], env);
const lines = (text: string) => text.trim().split('\n');

describe('A folder that cannot be made', () => {
  it('is told by the first that fails', () => {
    expect(() => makeFolder(join(NOWHERE, 'a', 'b'))).toThrow(/none'$/);
    const folder = join(temporaryFolder(), 'a', 'b');
    makeFolder(folder);
    makeFolder(folder);
    expect(readdirSync(join(folder, '..'))).toEqual(['b']);
  });

  it.skipIf(HAS_ITS_OWN_CATALOG)('for the sample leaves the temporary one', BUILDS, async () => {
    const temporary = temporaryFolder();
    const env = { XDG_CACHE_HOME: NOWHERE, TMPDIR: temporary, BUTACA_USER_DATA: ':memory:' };
    const { code, stdout } = await ask(env);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Titanic (1997)')]);
    expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^butaca-\d+$/)]);
  });

  it.skipIf(HAS_ITS_OWN_CATALOG)('for the sample nor beside it is one sentence', async () => {
    const env = { XDG_CACHE_HOME: NOWHERE, TMPDIR: NOWHERE, BUTACA_USER_DATA: ':memory:' };
    const { code, stdout, stderr } = await ask(env);
    expect([code, stdout]).toEqual([1, '']);
    expect(lines(stderr)).toEqual([expect.stringMatching(/XDG_CACHE_HOME .*BUTACA_CATALOG/)]);
  });

  it.each([
    ['that XDG_STATE_HOME names', { XDG_STATE_HOME: NOWHERE }],
    ['that BUTACA_USER_DATA names', { BUTACA_USER_DATA: join(NOWHERE, 'users.sqlite') }],
  ])('for user data, %s, is one line, and answers go on', async (_, env) => {
    const { code, stdout, stderr } = await ask({ ...WITH_CATALOG, ...env });
    expect([code, stdout]).toEqual([0, expect.stringContaining('Titanic (1997)')]);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/^User data cannot be kept in .*users\.sqlite .*Set BUTACA_USER_DATA\.$/),
    ]);
  });

  it('for a catalog is one sentence', async () => {
    const out = join(NOWHERE, 'catalog.sqlite');
    const sample = join(packageRoot(), 'data', 'sample');
    const { code, stderr } = await butaca(['etl', sample, '--out', out], {});
    expect([code, lines(stderr)]).toEqual([
      1,
      [expect.stringMatching(/catalog\.sqlite cannot be written .*: name another file with --out\.$/)],
    ]);
  });
});

describe('A user without a home', () => {
  const HOMELESS = { HOME: 'no folder from the root' };

  it('is told in one line that nothing is kept, and gets answers', async () => {
    const { code, stdout, stderr } = await ask({ ...WITH_CATALOG, ...HOMELESS });
    expect([code, stdout]).toEqual([0, expect.stringContaining('Titanic (1997)')]);
    expect(lines(stderr)).toEqual([
      'User data cannot be kept (this user has no home folder); until the end of this run only. Set BUTACA_USER_DATA.',
    ]);
  });

  it.skipIf(HAS_ITS_OWN_CATALOG)('has the sample in the temporary folder', BUILDS, async () => {
    const temporary = temporaryFolder();
    const { code } = await ask({ ...HOMELESS, TMPDIR: temporary, BUTACA_USER_DATA: ':memory:' });
    expect([code, readdirSync(temporary)]).toEqual([0, [expect.stringMatching(/^butaca-\d+$/)]]);
  });
});

describe('User data', () => {
  it('is not put into a catalog', async () => {
    const { code, stderr } = await ask({ ...WITH_CATALOG, BUTACA_USER_DATA: samplePath() });
    expect([code, lines(stderr)]).toEqual([
      0,
      [expect.stringMatching(/^User data cannot be kept in .* \(it is a database of something else\)/)],
    ]);
  });
});

/** The package as npm leaves it where it does not run the scripts of dependencies. */
function withoutNativeModule(root: string): string {
  for (const name of ['data', 'package.json']) symlinkSync(join(packageRoot(), name), join(root, name));
  cpSync(join(packageRoot(), 'dist'), join(root, 'dist'), { recursive: true });
  const modules = join(packageRoot(), 'node_modules');
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(modules).filter((one) => one !== 'better-sqlite3' && !one.startsWith('.')))
    symlinkSync(join(modules, name), join(root, 'node_modules', name));
  const bare = join(root, 'node_modules', 'better-sqlite3');
  for (const name of ['lib', 'package.json'])
    cpSync(join(modules, 'better-sqlite3', name), join(bare, name), { recursive: true });
  return join(root, 'dist', 'adapters', 'main.js');
}

describe('Without the compiled part of SQLite', () => {
  const root = mkdtempSync(join(tmpdir(), 'butaca-'));
  let main = '';
  beforeAll(() => {
    main = withoutNativeModule(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it.each([
    [['ask', 'hola']],
    [['doctor']],
    [['etl', '.']],
    [['refresh']],
    [['serve']],
    [['telegram']],
    [['chat']],
  ])('%j names it and its repair in one line', async (args) => {
    const { code, stdout, stderr } = await butaca(args, WITH_CATALOG, main);
    expect([code, stdout]).toEqual([1, '']);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(
        /better_sqlite3\.node.* "npm rebuild better-sqlite3".*--allow-scripts=better-sqlite3/,
      ),
    ]);
  });

  it('what opens no database works', async () => {
    const { code, stdout } = await butaca(['discord', 'register', '--dry-run'], {}, main);
    expect([code, JSON.parse(stdout).commands[0]]).toEqual([
      0,
      expect.objectContaining({ name: expect.any(String) }),
    ]);
    expect((await butaca(['--version'], {}, main)).code).toBe(0);
  });
});

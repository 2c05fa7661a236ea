import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageData, packageRoot } from '../../etl/package-root.ts';
import { type Ended, run } from '../terminal/run-butaca.ts';
import { FAMOUS } from './famous-films.ts';
import { withoutFilms } from './whole-data.ts';

const MAIN = join(packageRoot(), 'dist', 'adapters', 'main.js');

/** What `npm run embed` wrote last: the figures below are of these films. */
const DIGEST = '999211d0434c39583ef49e02e41562d7c69d3789e400972602654ffcd334d013';

const skips = withoutFilms || existsSync(join(packageRoot(), 'data', 'catalog.sqlite'));
const name = skips ? '(skipped: data/films is away, or another catalog serves)' : '';

type Line = {
  readonly request: { readonly kind: string; readonly film?: { readonly id: number } } | null;
  readonly answer: { readonly voteCount?: number } | null;
  readonly problem: { readonly problem: string } | null;
  readonly message: string;
};

/** A first start that is killed as soon as it has begun to write. */
async function startAndKill(env: NodeJS.ProcessEnv, folder: string): Promise<void> {
  const child = spawn(process.execPath, [MAIN, 'ask', 'hola'], {
    env: { PATH: process.env['PATH'], ...env },
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  mkdirSync(folder, { recursive: true });
  await new Promise<void>((resolve) => {
    const watcher = watch(folder, () => {
      if (!readdirSync(folder).some((name) => name.endsWith('.part'))) return;
      watcher.close();
      resolve();
    });
  });
  child.kill('SIGKILL');
  await ended;
}

describe.skipIf(skips)(`A fresh clone ${name}`, () => {
  const cache = mkdtempSync(join(tmpdir(), 'butaca-fresh-'));
  const env = { XDG_CACHE_HOME: cache, BUTACA_EMBEDDED: 'on', LANG: 'en_US.UTF-8' };
  let first: Ended;
  beforeAll(async () => {
    await startAndKill(env, join(cache, 'butaca'));
    first = await run(['ask', 'score of Dune: Part Two'], '', env);
  }, 900_000);
  afterAll(() => rmSync(cache, { recursive: true }));

  const ask = async (texts: readonly string[]): Promise<readonly Line[]> => {
    const lines = texts.map((text) => JSON.stringify({ text, locale: 'en' })).join('\n');
    const { stdout } = await run(['ask', '--json'], `${lines}\n`, env);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  it('answers its first question of a film of 2024, after one line that tells what takes a while and that a start was killed', () => {
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('Dune: Part Two (2024)')]);
    expect(first.stderr).toMatch(
      /^First start: .*once \(the last start did not finish it: it begins anew\)…\nDone: \S+films-\d+-[0-9a-f]{12}\.sqlite\n$/,
    );
  });

  it('answers later ones at once, without a word about it', async () => {
    const { code, stderr } = await run(['ask', 'score of Coco'], '', env);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('knows the 51,434 films whose digest stands here, and says so', async () => {
    const index = JSON.parse(readFileSync(packageData('films/index.json'), 'utf8'));
    expect([index.digest, index.films]).toEqual([DIGEST, 51_434]);
    const { stdout, code } = await run(['doctor'], '', env);
    expect(code).toBe(0);
    expect(stdout).toContain(`digest ${DIGEST.slice(0, 12)}), as they stood on 2026-04-22`);
    expect(stdout).toMatch(/^rows .*\bfilm 51,434\b/m);
    expect(stdout).toMatch(/stories of 698 films only/);
  }, 300_000);

  it('knows 53 of 60 famous films of 2017 to 2025 and answers with their scores', async () => {
    const lines = await ask(FAMOUS.map(([title]) => `score of ${title}`));
    const known = FAMOUS.map(([title, id], at) => ({ title, id, line: lines[at] })).filter(
      ({ id }) => id !== null,
    );
    expect(known).toHaveLength(53);
    const wrong = known.filter(
      ({ id, line }) => line?.request?.film?.id !== id || (line?.answer?.voteCount ?? 0) < 1000,
    );
    expect(wrong.map(({ title }) => title)).toEqual([]);
  }, 300_000);

  it('finds a film by the story that was told in our words, beside films that have none', async () => {
    const [line] = await ask(['a movie about toys that come to life when nobody is looking']);
    expect(line?.message).toContain('Toy Story');
  }, 300_000);
});

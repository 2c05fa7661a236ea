import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storePath } from '../../../etl/refresh/store.ts';
import { cases } from '../../effort.ts';
import { build, digest, rowsOf } from '../catalog.ts';
import { butaca } from '../command.ts';
import { invented, newFolder } from '../data-folder.ts';
import { random } from '../random.ts';
import { apiFilm, openTmdbApi, type TmdbApi } from './tmdb-api.ts';

const KILLS = cases(12, 3);
const TODAY = new Date().toISOString().slice(0, 10);
const folder = newFolder();
const out = join(folder, 'catalog.sqlite');
const films = Array.from({ length: 120 }, (_, at) => apiFilm({ id: at + 1000, release_date: TODAY }));
let api: TmdbApi;
let old = '';

const run = (watch?: Parameters<typeof butaca>[2]) =>
  butaca(
    ['refresh', '--out', out, '--since', TODAY, '--rate', '100'],
    { TMDB_API_KEY: 'abc', TMDB_API_URL: api.url },
    watch,
  );

beforeAll(async () => {
  api = await openTmdbApi(films);
  old = (await build(invented(60, 1))).out;
});
afterAll(() => api.close());

function begin(): void {
  copyFileSync(old, out);
  for (const name of readdirSync(folder)) if (name.includes('.tmdb.')) rmSync(join(folder, name));
  api.asked.length = 0;
}

const fetchedFilms = () => api.asked.filter((path) => /\/movie\/\d/.test(path)).length;

it('killed at any moment, again and again, it ends with every film, none of them fetched anew, and one catalog', {
  timeout: 180_000,
}, async () => {
  const next = random(7);
  begin();
  const before = digest(out);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const delay = next() * 700;
    await run((stop, onStderr) => onStderr((text) => text.includes('fetch …') && setTimeout(stop, delay)));
    // The old catalog or a whole new one.
    if (digest(out) !== before)
      expect(rowsOf(out, 'SELECT count(*) FROM film WHERE id >= 1000')).toEqual([120]);
  }
  const { code, stdout } = await run();
  expect(code, stdout).toBe(0);
  expect(rowsOf(out, 'SELECT count(*) FROM film WHERE id >= 1000')).toEqual([120]);
  expect((await butaca(['doctor', out])).code).toBe(0);
  // What was on its way at each kill is fetched again, nothing else.
  expect(fetchedFilms()).toBeLessThanOrEqual(120 + KILLS * 8);
  expect(readdirSync(folder).sort()).toEqual(['catalog.sqlite', 'catalog.tmdb.sqlite']);
  expect(rowsOf(storePath(out), 'SELECT count(*) FROM film')).toEqual([120]);
});

it('says what it did, and what to do without a key', async () => {
  begin();
  const { code, stdout, stderr } = await run();
  expect(code).toBe(0);
  expect(stdout).toMatch(/Fetched 120 films into .*catalog\.tmdb\.sqlite; 0 are no more at TMDB\./);
  expect(stdout).toContain(`data up to ${TODAY}`);
  expect(stderr).toMatch(/^fetch …$/m);
  const keyless = await butaca(['refresh', '--out', out], { TMDB_API_KEY: '' });
  expect(keyless).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/TMDB_API_KEY: not set; get a key/),
  });
});

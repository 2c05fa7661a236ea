import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openSqliteState } from '../../adapters/state/sqlite/sqlite-state.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { UNDO_MS } from '../../src/service/user/user-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { run } from './run-butaca.ts';

const film = 597 as FilmId;

/** User data in use: what was written last is in SQLite's log still. */
async function inUse() {
  const folder = temporaryFolder();
  const path = join(folder, 'users.sqlite');
  const state = openSqliteState(path, Date.now);
  await state.changeUser('telegram:1', [{ change: 'seen', film }]);
  const backup = (file: string, env: NodeJS.ProcessEnv = {}) =>
    run(['backup', file], '', { BUTACA_USER_DATA: path, ...env });
  return { folder, path, state, backup };
}

describe('butaca backup', () => {
  it('copies the user data whole while it is written to, to one file for its owner alone', async () => {
    const { folder, state, backup } = await inUse();
    const file = join(folder, 'copy.sqlite');
    let isDone = false;
    const writing = (async () => {
      for (let i = 2; !isDone; i++) {
        await state.changeUser(`telegram:${i}`, [{ change: 'seen', film }]);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    })();
    const { code, stdout, stderr } = await backup(file);
    isDone = true;
    await writing;
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/copy\.sqlite holds the data of \d+ users? of .*users\.sqlite\./);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite']);
    const copy = new Database(file, { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    copy.close();
    const restored = openSqliteState(file, Date.now);
    expect((await restored.user('telegram:1')).seen).toEqual([film]);
    restored.close();
    state.close();
  });

  it('leaves out what was erased and is to be gone in minutes', async () => {
    const { folder, state, backup } = await inUse();
    await state.changeUser('telegram:918273645', [{ change: 'seen', film }]);
    await state.forget('telegram:918273645', 'telegram:918273645', UNDO_MS);
    const file = join(folder, 'copy.sqlite');
    expect((await backup(file)).code).toBe(0);
    expect(readFileSync(file, 'latin1')).not.toContain('918273645');
    expect(await state.restore('telegram:918273645')).toBe(true); // where it is in use nothing has changed
    state.close();
  });

  it('leaves a file that is there as it is, and ends with 1', async () => {
    const { folder, state, backup } = await inUse();
    const file = join(folder, 'precious');
    writeFileSync(file, 'precious');
    const { code, stderr } = await backup(file);
    expect([code, stderr]).toEqual([1, `${file} is there: name a file that is not.\n`]);
    expect(readFileSync(file, 'utf8')).toBe('precious');
    state.close();
  });

  it('says in a sentence why there is none, and leaves nothing behind', async () => {
    const { folder, path, state, backup } = await inUse();
    const file = join(folder, 'copy.sqlite');
    const told = async (env: NodeJS.ProcessEnv, to = file): Promise<string> => {
      const { code, stdout, stderr } = await backup(to, env);
      expect([code, stdout, existsSync(file)]).toEqual([1, '', false]);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      return stderr;
    };
    expect(await told({ BUTACA_USER_DATA: join(folder, 'none') })).toContain('There is no user data');
    expect(await told({ REDIS_URL: 'redis://:secret@localhost:1/0' })).toMatch(/localhost:1.*Redis's own/);
    expect(await told({ REDIS_URL: 'redis://:secret@localhost:1/0' })).not.toContain('secret');
    mkdirSync(join(folder, 'closed'));
    expect(await told({}, join(folder, 'nowhere', 'copy.sqlite'))).toContain('cannot be copied');
    writeFileSync(join(folder, 'other'), 'x'.repeat(5000));
    expect(await told({ BUTACA_USER_DATA: join(folder, 'other') })).toContain('cannot be copied');
    new Database(join(folder, 'foreign')).exec('CREATE TABLE notes (text)').close();
    expect(await told({ BUTACA_USER_DATA: join(folder, 'foreign') })).toContain('cannot be copied');
    expect(existsSync(path)).toBe(true);
    state.close();
  });
});

import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { run, samplePath } from './run-butaca.ts';

const FILES = join(import.meta.dirname, '../service/film-files');

/** A folder with user data and a file whose name has a space. */
function inFolder() {
  const folder = temporaryFolder();
  const env = { BUTACA_CATALOG: samplePath(), BUTACA_USER_DATA: join(folder, 'users.sqlite'), HOME: folder };
  copyFileSync(join(FILES, 'ratings.csv'), join(folder, 'my ratings.csv'));
  return { folder, env };
}

describe('butaca import', () => {
  it('adds files to the lists of who talks in this terminal, and tells what became of each', async () => {
    const { env } = inFolder();
    const files = ['ratings.csv', 'watchlist.csv'].map((name) => join(FILES, name));
    const { code, stdout, stderr } = await run(['import', ...files], '', env);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Puntajes: 5 agregadas.');
    expect(stdout).toContain('Para ver: 4 agregadas.');
    const talk = await run(['chat'], 'mis puntajes\n', env);
    expect(talk.stdout).toContain('Fight Club');
  });

  it('ends with 3 where a file is not read, the others all the same, and with 2 without one', async () => {
    const { folder, env } = inFolder();
    const zip = join(folder, 'letterboxd.zip');
    writeFileSync(zip, 'PK');
    const { code, stdout } = await run(
      ['import', zip, join(folder, 'none.csv'), join(FILES, 'ratings.csv')],
      '',
      env,
    );
    expect(code).toBe(3);
    expect(stdout).toContain('Un zip no lo abro.');
    expect(stdout).toContain('No encuentro ese archivo.');
    expect(stdout).toContain('Puntajes: 5 agregadas.');
    expect((await run(['import'], '', env)).code).toBe(2);
  });
});

describe('In the chat', () => {
  it('a path after the command is read: in quotes, from the own folder, in the language of the command', async () => {
    const { env } = inFolder();
    const { stdout } = await run(
      ['chat'],
      '/importar "~/my ratings.csv"\n/import ~/my ratings.csv\n/importar\n',
      env,
    );
    expect(stdout).toContain('Puntajes: 5 agregadas.');
    expect(stdout).toContain('Ratings: 0 added, 5 were there already.');
    expect(stdout).toContain('watchlist.csv, watched.csv, ratings.csv o diary.csv');
  });
});

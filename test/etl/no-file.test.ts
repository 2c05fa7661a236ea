import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failing } from './catalog.ts';
import { butaca } from './command.ts';
import { invented, newFolder } from './data-folder.ts';

const small = invented(20, 1);

const KINDS: readonly (readonly [string, (path: string) => unknown])[] = [
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a link to a device', (path) => symlinkSync('/dev/null', path)],
  ['a folder', (path) => mkdirSync(path)],
  ['a socket', listen],
];

function listen(path: string): Promise<void> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) => server.listen(path, resolve));
}

/** What stands at a path and has not been replaced: its kind and its own number. */
function standing(path: string): readonly number[] {
  const { mode, ino } = lstatSync(path);
  return [mode, ino];
}

describe.skipIf(process.platform === 'win32')('What is no regular file is not replaced', () => {
  for (const [kind, make] of KINDS) {
    it.each([
      ['catalog', 'out', 'thing'],
      ['catalog in the making', 'out', 'thing.part'],
      ['report', 'report', 'thing'],
      ['report in the making', 'report', 'thing.part'],
    ] as const)(`${kind} in the place of a %s`, async (_, option, name) => {
      const folder = newFolder();
      const path = join(folder, name);
      await make(path);
      const before = standing(path);
      const { failure, message } = await failing(small, { [option]: join(folder, 'thing') });
      expect([failure, message]).toEqual([
        'output',
        `${path} is no regular file and stays: name another file with --${option}.`,
      ]);
      expect([standing(path), readdirSync(folder)]).toEqual([before, [name]]);
    });

    it(`${kind} in the place of the page about the data`, async () => {
      const path = join(newFolder(), 'page.html');
      await make(path);
      const before = standing(path);
      const { code, stderr } = await butaca(['report', '--locale', 'en', '--out', path]);
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/page\.html is (?:no regular file and stays|a folder)\. Name another file/),
      ]);
      expect(standing(path)).toEqual(before);
    });

    it(`${kind} in the place of a backup`, async () => {
      const folder = newFolder();
      const [users, path] = [join(folder, 'users.sqlite'), join(folder, 'copy.sqlite')];
      writeFileSync(users, '');
      await make(path);
      const before = standing(path);
      const { code, stderr } = await butaca(['backup', path], { BUTACA_USER_DATA: users });
      expect([code, stderr]).toEqual([
        1,
        expect.stringContaining('copy.sqlite is there: name a file that is not.'),
      ]);
      expect(standing(path)).toEqual(before);
    });
  }
});

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../etl/package-root.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { samplePath } from '../terminal/run-butaca.ts';
import { seen } from './cards.ts';
import { BOB, slash } from './events.ts';
import { APPLICATION, TOKEN } from './gateway.ts';
import { openSmallDiscord, type SmallDiscord } from './small-discord.ts';
import { until } from './start-process.ts';

let discord: SmallDiscord;
beforeAll(async () => {
  discord = await openSmallDiscord();
});
afterAll(() => discord.close());

const root = packageRoot();
const part = (
  /### On Discord\n([\s\S]*?)\n### /.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
)
  .split('\n')
  .map((line) => line.trim())
  .join('\n');
/** What is to be typed, block by block. */
const blocks = [...part.matchAll(/```sh\n([\s\S]*?)\n```/g)].map(([, text = '']) => text);
const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).scripts;

/** Runs a line such as `npm run discord -- register` in a folder, as npm does. */
function typed(line: string, cwd: string): { readonly child: ChildProcess; readonly stderr: () => string } {
  const [, name = '', rest = ''] = /^npm run (\S+)(?: --)?(.*)$/.exec(line) ?? [];
  const [program, main = '', ...args] = (scripts[name] ?? '').split(' ');
  expect(program, line).toBe('node');
  const own = { PATH: process.env['PATH'], BUTACA_CATALOG: samplePath(), BUTACA_USER_DATA: ':memory:' };
  const words = rest.split(' ').filter((word) => word !== '');
  const child = spawn(process.execPath, [join(root, main), ...args, ...words], {
    cwd,
    env: { ...own, DISCORD_API_URL: discord.api },
  });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  return { child, stderr: () => stderr };
}
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('close', resolve));

test('README leads from an application to the first answer, with every privileged intent off', async () => {
  const [settings = '', register = '', start = '', ...more] = blocks;
  expect(more).toEqual([]);
  const folder = temporaryFolder();
  const given: Readonly<Record<string, string>> = {
    DISCORD_APPLICATION_ID: APPLICATION,
    DISCORD_TOKEN: TOKEN,
  };
  writeFileSync(
    join(folder, '.env'),
    settings.replace(/^(\w+)=$/gm, (line, name) => `${line}${given[name]}`),
  );

  const registering = typed(register, folder);
  expect(await ended(registering.child), registering.stderr()).toBe(0);
  expect(registering.stderr().match(/https:\/\/discord\.com\/oauth2\/authorize/g)).toHaveLength(2);
  expect(discord.application).toHaveProperty('integration_types_config.1');

  discord.gateway.withoutPrivileges = true;
  const bot = typed(start, folder);
  await until(() => discord.gateway.sessions.identified === 1, bot.stderr());
  const [, command = '', option = '', text = ''] = /`\/(\w+) (\w+):([^`]+)`/.exec(part) ?? [];
  const answer = await discord.interact(slash(BOB, command, { [option]: text }));
  expect([answer.status, seen(answer).text]).toEqual([204, expect.stringContaining(`${text} (1995)`)]);
  bot.child.kill('SIGTERM');
  expect(await ended(bot.child), bot.stderr()).toBe(0);
});

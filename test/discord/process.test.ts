import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageRoot } from '../../etl/package-root.ts';
import { samplePath } from '../terminal/run-butaca.ts';
import { BOB, slash } from './events.ts';
import { APPLICATION, TOKEN } from './gateway.ts';
import { openSmallDiscord, type SmallDiscord } from './small-discord.ts';

const MAIN = join(packageRoot(), 'dist', 'adapters', 'main.js');

let discord: SmallDiscord;
beforeEach(async () => {
  discord = await openSmallDiscord();
});
afterEach(() => discord.close());

/** Starts the built bot as a service manager would. */
function start(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const env = {
    ...{ PATH: process.env['PATH'], BUTACA_CATALOG: samplePath(), BUTACA_USER_DATA: ':memory:' },
    ...{ DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION, DISCORD_API_URL: discord.api },
    ...more,
  };
  const child = spawn(process.execPath, [MAIN, 'discord', ...args], { env });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { stop: () => child.kill('SIGTERM'), ended, stderr: () => stderr };
}

async function connected(): Promise<void> {
  for (let i = 0; i < 400 && discord.gateway.sessions.identified === 0; i++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(discord.gateway.sessions.identified).toBe(1);
}

test.each([[[]], [['--shards', '1']], [['--shards', 'auto']]])(
  'butaca discord %j answers, and leaves with exit code 0 when it is told to',
  async (args) => {
    const bot = start(args);
    await connected();
    expect((await discord.interact(slash(BOB, 'film', { film: 'id:862' }))).status).toBe(204);
    bot.stop();
    expect(await bot.ended, bot.stderr()).toBe(0);
    expect(bot.stderr()).not.toContain(TOKEN);
  },
);

test.each([[[]], [['--shards', 'auto']]])(
  'butaca discord %j ends with exit code 1 and one sentence where the token is wrong',
  async (args) => {
    const bot = start(args, { DISCORD_TOKEN: 'wrong' });
    expect(await bot.ended).toBe(1);
    expect(bot.stderr()).toMatch(/^Discord refuses DISCORD_TOKEN.*\n$/);
  },
);

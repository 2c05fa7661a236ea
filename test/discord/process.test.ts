import { afterEach, beforeEach, expect, test } from 'vitest';
import { BOB, slash } from './events.ts';
import { TOKEN } from './gateway.ts';
import { openSmallDiscord, type SmallDiscord } from './small-discord.ts';
import { startProcess, until } from './start-process.ts';

let discord: SmallDiscord;
beforeEach(async () => {
  discord = await openSmallDiscord();
});
afterEach(() => discord.close());

test.each([[[]], [['--shards', '1']], [['--shards', 'auto']]])(
  'butaca discord %j answers, and leaves with exit code 0 when it is told to',
  async (args) => {
    const bot = startProcess(discord, args);
    await until(() => discord.gateway.sessions.identified === 1, 'it is connected');
    expect((await discord.interact(slash(BOB, 'film', { film: 'id:862' }))).status).toBe(204);
    bot.stop();
    expect(await bot.ended, bot.stderr()).toBe(0);
    expect(bot.stderr()).not.toContain(TOKEN);
  },
);

test.each([[[]], [['--shards', 'auto']]])(
  'butaca discord %j ends with exit code 1 and one sentence where the token is wrong',
  async (args) => {
    const bot = startProcess(discord, args, { DISCORD_TOKEN: 'wrong' });
    expect(await bot.ended).toBe(1);
    expect(bot.stderr()).toMatch(/^Discord refuses DISCORD_TOKEN.*\n$/);
  },
);

test('butaca discord --shards 1 ends with exit code 1 where Discord later refuses its shard for good', async () => {
  const bot = startProcess(discord, ['--shards', '1']);
  await until(() => discord.gateway.sessions.identified === 1, 'it is connected');
  discord.gateway.drop(4014);
  expect(await bot.ended).toBe(1);
  expect(bot.stderr()).toContain('Discord does not let the bot hear of messages');
});

test('butaca discord --shards 2 starts no second shard where the first is refused', async () => {
  const bot = startProcess(discord, ['--shards', '2'], { DISCORD_TOKEN: 'wrong' });
  expect(await bot.ended).toBe(1);
  expect(bot.stderr().match(/Discord refuses DISCORD_TOKEN/g)).toHaveLength(1);
});

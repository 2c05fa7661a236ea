import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePath } from '../terminal/run-butaca.ts';
import { BOB, guildMessage, slash } from './events.ts';
import { BOT } from './gateway.ts';
import { openSmallDiscord, type SmallDiscord } from './small-discord.ts';
import { childrenOf, isRunning, type Started, startProcess, until } from './start-process.ts';

const PATIENCE_MS = 90_000;
/** discord.js waits five and a half seconds between shards, as Discord wants it. */
let discord: SmallDiscord;
let bot: Started;
const folder = mkdtempSync(join(tmpdir(), 'butaca-shards-'));
const catalog = join(folder, 'catalog.sqlite');

/** Of servers numbered so, each belongs to the shard of its turn. */
const guildOf = (shard: number): string => String((BigInt(1000 + shard) << 22n) + 7n);
const bothConnected = () => discord.gateway.shards().join() === '0,1';

beforeAll(async () => {
  copyFileSync(samplePath(), catalog);
  discord = await openSmallDiscord({ shards: 2 });
  bot = startProcess(discord, ['--shards', 'auto'], { BUTACA_CATALOG: catalog });
  await until(bothConnected, 'both shards are connected');
}, PATIENCE_MS);
afterAll(async () => {
  bot.stop('SIGKILL');
  await discord.close();
  rmSync(folder, { recursive: true });
});

const ask = (shard: number) =>
  discord.interact({ ...slash(BOB, 'film', { film: 'id:862' }), guild: guildOf(shard) });

describe.skipIf(process.platform !== 'linux')('Two shards', { timeout: PATIENCE_MS }, () => {
  test('are two processes that read one catalog and write nothing beside it', async () => {
    expect(childrenOf(bot.pid)).toHaveLength(2);
    await Promise.all([ask(0), ask(1)]);
    expect(readdirSync(folder)).toEqual(['catalog.sqlite']);
    expect(readFileSync(catalog).equals(readFileSync(samplePath()))).toBe(true);
  });

  test('each answer their own servers', async () => {
    for (const shard of [0, 1, 0, 1]) expect((await ask(shard)).status).toBe(204);
    const mention = { ...guildMessage(BOB, `<@${BOT.id}> votes of Toy Story`), guild_id: guildOf(1) };
    expect((await discord.write(mention)).status).toBe(200);
  });

  test('go on where one of them is killed: another takes its place', async () => {
    const [killed = 0] = childrenOf(bot.pid);
    process.kill(killed, 'SIGKILL');
    await until(() => !isRunning(killed) && !bothConnected(), 'it is gone');
    const alive = discord.gateway.shards()[0] ?? 0;
    expect((await ask(alive)).status).toBe(204);
    await until(bothConnected, 'its successor is connected');
    expect((await ask(1 - alive)).status).toBe(204);
  });

  test('all end where their manager is told to, and it leaves with exit code 0', async () => {
    const shards = childrenOf(bot.pid);
    expect(shards).toHaveLength(2);
    bot.stop();
    expect(await bot.ended, bot.stderr()).toBe(0);
    expect(shards.filter(isRunning)).toEqual([]);
  });
});

test('A shard whose manager was killed ends by itself', { timeout: PATIENCE_MS }, async () => {
  const orphaned = startProcess(discord, ['--shards', '1'], { BUTACA_CATALOG: catalog });
  await until(() => discord.gateway.shards().length === 1, 'it is connected');
  orphaned.stop('SIGKILL');
  await until(() => discord.gateway.shards().length === 0, 'it has left');
});

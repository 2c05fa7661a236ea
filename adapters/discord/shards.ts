import { REST, Routes, ShardingManager } from 'discord.js';
import type { DiscordConfig } from './config.ts';
import { loginFault } from './faults.ts';
import type { Log } from './log.ts';

/** A number of processes, or Discord's own choice of it. */
export type ShardCount = number | 'auto';

export type ShardOptions = {
  readonly config: DiscordConfig;
  readonly count: ShardCount;
  /** The script that each shard runs, with its arguments. */
  readonly script: string;
  readonly args: readonly string[];
  readonly log: Log;
};
export type Shards = { readonly stop: () => Promise<void> };

/** Starts one process for each shard; every one reads the same catalog file. A refusal is told in one sentence. */
export async function startShards(options: ShardOptions): Promise<Shards | { readonly fault: string }> {
  const { config, count, script, args, log } = options;
  try {
    const amount = count === 'auto' ? await recommended(config) : count;
    const manager = new ShardingManager(script, {
      token: config.DISCORD_TOKEN,
      totalShards: amount,
      shardArgs: [...args],
      execArgv: process.execArgv,
    });
    manager.on('shardCreate', (shard) =>
      shard.on('death', () => log('warn', 'shard ended', { shard: shard.id })),
    );
    await manager.spawn({ amount });
    return { stop: () => stopAll(manager) };
  } catch (error) {
    return { fault: loginFault(error, config.DISCORD_API_URL) };
  }
}

/** discord.js would ask Discord's own address, whatever DISCORD_API_URL says. */
async function recommended({ DISCORD_TOKEN, DISCORD_API_URL }: DiscordConfig): Promise<number> {
  const rest = new REST({ api: DISCORD_API_URL }).setToken(DISCORD_TOKEN);
  const { shards } = (await rest.get(Routes.gatewayBot())) as { readonly shards: number };
  return shards;
}

/** Each shard finishes what it runs; none is started again. */
async function stopAll(manager: ShardingManager): Promise<void> {
  manager.respawn = false;
  const ended = [...manager.shards.values()].map(
    (shard) =>
      new Promise<void>((resolve) => {
        if (!shard.process) return resolve();
        shard.once('death', () => resolve());
        if ('kill' in shard.process) shard.process.kill('SIGTERM');
      }),
  );
  await Promise.all(ended);
}

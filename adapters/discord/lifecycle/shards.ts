import { REST, Routes, ShardingManager } from 'discord.js';
import { errorFields, type Log } from '../deliver/log.ts';
import type { DiscordConfig } from './config.ts';
import { loginFault } from './faults.ts';

/** A number of processes, or Discord's own choice of it. */
export type ShardCount = number | 'auto';

type ShardOptions = {
  readonly config: DiscordConfig;
  readonly count: ShardCount;
  /** The script that each shard runs, with its arguments. */
  readonly script: string;
  readonly args: readonly string[];
  readonly log: Log;
};
export type Shards = {
  readonly stop: () => Promise<void>;
  /** Resolves where a shard was refused for good, with what to say: to start it again would not help. */
  readonly left: Promise<string>;
};

/** The exit code of a shard that Discord refuses or whose settings are wrong; a bug's is another (sysexits' EX_CONFIG). */
export const REFUSED_SHARD = 78;

/** Starts one process for each shard; every one reads the same catalog file. A refusal is told in one sentence. */
export async function startShards(options: ShardOptions): Promise<Shards | { readonly fault: string }> {
  const { config, count } = options;
  let amount: number;
  try {
    amount = count === 'auto' ? await recommended(config) : count;
  } catch (error) {
    return { fault: loginFault(error, config.DISCORD_API_URL) };
  }
  const { manager, left } = openManager(options, amount);
  try {
    await manager.spawn({ amount });
    manager.respawn = true; // from now on: one that cannot even start would be started for ever
    return { stop: () => stopAll(manager), left };
  } catch (error) {
    await stopAll(manager);
    return { fault: `Not every shard could be started (${error instanceof Error ? error.message : error}).` };
  }
}

function openManager({ config, script, args, log }: ShardOptions, amount: number) {
  const manager = new ShardingManager(script, {
    token: config.DISCORD_TOKEN,
    totalShards: amount,
    shardArgs: [...args],
    execArgv: process.execArgv,
    respawn: false,
  });
  const left = new Promise<string>((resolve) => {
    manager.on('shardCreate', (shard) => {
      shard.on('error', (error) => log('error', 'shard error', { shard: shard.id, ...errorFields(error) }));
      shard.on('death', (ended) => {
        log('warn', 'shard ended', { shard: shard.id });
        if ('exitCode' in ended && ended.exitCode === REFUSED_SHARD)
          resolve(`Shard ${shard.id} left for good.`);
      });
    });
  });
  return { manager, left };
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

import { boot, isBootFault } from '../boot/boot.ts';
import { openLog } from '../discord/deliver/log.ts';
import { startBot } from '../discord/lifecycle/bot.ts';
import { type DiscordConfig, discordSchema } from '../discord/lifecycle/config.ts';
import { applicationBody, inviteLinks } from '../discord/lifecycle/installs.ts';
import { commands, registerCommands } from '../discord/lifecycle/register.ts';
import { REFUSED_SHARD, type ShardCount, startShards } from '../discord/lifecycle/shards.ts';
import { leaveBeats } from '../runtime/health/note.ts';
import { logAnswers, withTelemetry } from '../runtime/with-telemetry.ts';
import { isConfigFault, readConfig } from '../settings/config.ts';
import { openOutput } from '../terminal/lifecycle/open-output.ts';

export type DiscordFlags = { readonly shards?: ShardCount };
export type RegisterFlags = { readonly guild?: string; readonly dryRun?: boolean };
type Stoppable = { readonly stop: () => Promise<void>; readonly left?: Promise<string | undefined> };

/** Set by discord.js for the processes that its manager starts. */
const isShard = process.env['SHARDING_MANAGER'] !== undefined;

const LEFT = 0;
const FAULT = 1;

/** `butaca discord`: answers until it is told to stop. Returns the exit code. */
export async function runDiscord(flags: DiscordFlags): Promise<number> {
  const code = await run(flags);
  if (process.connected) process.disconnect(); // a shard's line to its manager would keep it running
  return code;
}

async function run({ shards }: DiscordFlags): Promise<number> {
  const config = readConfig(discordSchema, process.env);
  if (isConfigFault(config)) return refuse(config.fault);
  const stopped = interruption();
  const started = shards === undefined ? await startOne(config) : await startMany(config, shards);
  if ('fault' in started) return refuse(started.fault);
  const why = await Promise.race([stopped, started.left ?? stopped]);
  await started.stop();
  return why === undefined ? LEFT : refuse(why);
}

async function startOne(config: DiscordConfig): Promise<Stoppable | { readonly fault: string }> {
  let isConnected = (): boolean => false;
  leaveBeats(process.env, 'discord', () => isConnected(), tell);
  const booted = await boot({ env: process.env, notify: tell, renews: true });
  if (isBootFault(booted)) return booted;
  const butaca = withTelemetry(booted.butaca, 'discord', logAnswers(booted.log));
  const bot = await startBot({ ...booted, butaca }, config, isShard);
  if ('fault' in bot) booted.close();
  else isConnected = bot.isConnected;
  return 'fault' in bot ? bot : { ...bot, stop: () => bot.stop().finally(booted.close) };
}

function startMany(
  config: DiscordConfig,
  count: ShardCount,
): Promise<Stoppable | { readonly fault: string }> {
  const script = process.argv[1] ?? '';
  const log = openLog(tell, config.DISCORD_TOKEN);
  return startShards({ config, count, script, args: ['discord'], log });
}

/** `butaca discord register`: registers the commands, or prints what would be sent. Returns the exit code. */
export async function runDiscordRegister({ guild, dryRun = false }: RegisterFlags): Promise<number> {
  if (dryRun) return printRegistration();
  const config = readConfig(discordSchema, process.env);
  if (isConfigFault(config)) return refuse(config.fault);
  const done = await registerCommands(config, guild);
  if ('fault' in done) return refuse(done.fault);
  const { server, user } = inviteLinks(config.DISCORD_APPLICATION_ID);
  tell(`${commands.length} commands registered${guild ? ` in server ${guild}` : ''}.`);
  tell(`Add it to a server: ${server}`);
  tell(`Add it for yourself, everywhere: ${user}`);
  for (const warning of done.warnings) tell(warning);
  return LEFT;
}

async function printRegistration(): Promise<number> {
  const invite = inviteLinks(process.env['DISCORD_APPLICATION_ID'] || 'DISCORD_APPLICATION_ID');
  const output = openOutput(process.stdout);
  await output.write(`${JSON.stringify({ application: applicationBody({}), commands, invite }, null, 2)}\n`);
  const unwritten = output.fault();
  return unwritten === undefined ? LEFT : refuse(`The commands cannot be written (${unwritten}).`);
}

function tell(line: string): void {
  console.error(line);
}

function refuse(fault: string): number {
  tell(fault);
  return isShard ? REFUSED_SHARD : FAULT;
}

/** A second signal ends the process at once. A shard whose manager is gone ends, too. */
function interruption(): Promise<undefined> {
  return new Promise((resolve) => {
    process.once('disconnect', () => resolve(undefined));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
}

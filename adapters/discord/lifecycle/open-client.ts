import { Client, Events, GatewayIntentBits, Options, RESTEvents } from 'discord.js';
import { errorFields, type Log } from '../deliver/log.ts';
import type { DiscordConfig } from './config.ts';

/** Private messages and mentions carry their text without the privileged intent for message content. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
/** Kept of what the gateway tells: answers need none of it. */
const CACHES = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  MessageManager: 0,
  ReactionManager: 0,
  PresenceManager: 0,
  ThreadMemberManager: 0,
});

/** A client that is not connected yet. Under a sharding manager its shards come from the environment. */
export function openClient(
  { DISCORD_API_URL }: Pick<DiscordConfig, 'DISCORD_API_URL'>,
  managed: boolean,
): Client<true> {
  return new Client({
    intents: INTENTS,
    allowedMentions: { parse: [] },
    makeCache: CACHES,
    rest: { api: DISCORD_API_URL },
    ...(managed ? {} : { shards: 'auto' as const }),
  });
}

/** One line each for what happens to the connection: the client itself recovers. */
export function tellConnection(client: Client, log: Log): void {
  client.on(Events.ShardReady, (shard) => log('info', 'ready', { shard }));
  client.on(Events.ShardResume, (shard) => log('info', 'resumed', { shard }));
  client.on(Events.ShardReconnecting, (shard) => log('warn', 'reconnecting', { shard }));
  client.on(Events.ShardError, (error, shard) =>
    log('error', 'shard error', { shard, ...errorFields(error) }),
  );
  client.on(Events.Error, (error) => log('error', 'client error', errorFields(error)));
  client.rest.on(RESTEvents.Response, ({ method, route }, { status }) => {
    if (status === TOO_MANY || status >= OUT_OF_ORDER) log('warn', 'tried again', { status, method, route });
  });
}

/** What the client waits out and tries again by itself. */
const TOO_MANY = 429;
const OUT_OF_ORDER = 500;

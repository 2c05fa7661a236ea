import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';

const PORTAL = 'https://discord.com/developers/applications';
const WRONG_TOKEN = `Discord refuses DISCORD_TOKEN; get a new one at ${PORTAL}, your application, Bot, Reset Token.`;

const BY_CLOSE_CODE: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: WRONG_TOKEN,
  [GatewayCloseCodes.InvalidShard]:
    'Discord refuses this shard; let the number be chosen with --shards auto.',
  [GatewayCloseCodes.ShardingRequired]:
    'The bot is in too many servers for one shard; start it with --shards auto.',
  [GatewayCloseCodes.InvalidAPIVersion]: "Discord no longer speaks this gateway's version; update Butaca.",
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know what the bot asks to hear of; update Butaca.',
  [GatewayCloseCodes.DisallowedIntents]: `Discord does not let the bot hear of messages; see ${PORTAL}, your application, Bot, Privileged Gateway Intents.`,
};

/** Why it could not be connected though nothing was refused. */
export const unreadableFault =
  "Discord's greeting cannot be read by this release; update Butaca (the log says where it failed).";

/** Why the gateway closed for good, in a sentence. */
export function refusalFault(code: number): string {
  return BY_CLOSE_CODE[code] ?? `Discord closed the connection for good (code ${code}).`;
}

/** Why connecting failed, in a sentence. */
export function loginFault(error: unknown, api: string): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return WRONG_TOKEN;
  return requestFault(error, api);
}

/** Why registering failed, in a sentence. */
export function registerFault(error: unknown, api: string, guild: string | undefined): string {
  if (!(error instanceof DiscordAPIError)) return requestFault(error, api);
  if (error.code === RESTJSONErrorCodes.MissingAccess || error.status === 403) {
    return guild
      ? `The application may not register commands in server ${guild}: invite it there with the scope applications.commands.`
      : `The application may not register commands: DISCORD_APPLICATION_ID is not the one of DISCORD_TOKEN.`;
  }
  if (error.code === RESTJSONErrorCodes.UnknownApplication || error.status === 404)
    return `Discord knows no application of that number; copy DISCORD_APPLICATION_ID from ${PORTAL}, General Information.`;
  return requestFault(error, api);
}

function requestFault(error: unknown, api: string): string {
  if (error instanceof DiscordAPIError)
    return error.status === 401
      ? WRONG_TOKEN
      : `Discord answers: ${firstLine(error.message)} (code ${error.code}).`;
  if (error instanceof HTTPError) return `Discord is out of order (HTTP ${error.status}); try again later.`;
  return `Discord cannot be reached at ${api} (${error instanceof Error ? firstLine(reason(error)) : error}).`;
}

/** Network errors say what happened in their cause. */
function reason({ message, cause }: Error): string {
  return cause instanceof Error ? cause.message : message;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

import type { Charts } from '../../adapters/charts/open-charts.ts';
import { type Bot, startBot } from '../../adapters/discord/lifecycle/bot.ts';
import { discordSchema } from '../../adapters/discord/lifecycle/config.ts';
import type { FetchBytes } from '../../adapters/shared/receive/film-file/fetch-film-file.ts';
import { openPosters } from '../../adapters/shared/render/posters.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import type { State } from '../../adapters/state/state.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { type Butaca, openButaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import type { Reporting } from '../../src/service/user/reporting.ts';
import { APPLICATION, TOKEN } from './gateway.ts';
import { openSmallDiscord, type SmallDiscord } from './small-discord.ts';

/** The real client, connected to a Discord of its own. */
export type Connected = {
  readonly discord: SmallDiscord;
  readonly bot: Bot;
  readonly butaca: Butaca;
  readonly state: State;
  /** The lines logged so far. */
  readonly lines: string[];
  readonly close: () => Promise<void>;
};
export type Settings = Readonly<Record<string, string>>;

export function settings(discord: Pick<SmallDiscord, 'api'>, more: Settings = {}) {
  const env = { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION, DISCORD_API_URL: discord.api };
  return discordSchema.parse({ ...env, ...more });
}

/** Connects a bot over a catalog; chance stands still, and the clock where none is given. `wrap` may put something before the service. */
export async function connect(
  catalog: Catalog,
  more: Settings = {},
  wrap: (butaca: Butaca) => Butaca = (butaca) => butaca,
  charts?: Charts,
  reporting?: Reporting,
  now?: () => number,
  fetchBytes?: FetchBytes,
): Promise<Connected> {
  const discord = await openSmallDiscord();
  const state = openProcessState(now);
  const butaca = wrap(
    openButaca({ catalog, memory: state, today: () => '2026-11-22', random: () => 0.5, reporting, now }),
  );
  const lines: string[] = [];
  // Tests ask faster than anybody types: limits are for those that are about them.
  const config = settings(discord, { USER_LIMIT: '0', CHAT_LIMIT: '0', ...more });
  const limits = { user: config.USER_LIMIT, chat: config.CHAT_LIMIT };
  const log = (line: string): void => void lines.push(line);
  const posters = config.BUTACA_POSTERS === 'on' ? { posters: openPosters(catalog) } : {};
  const parts = {
    butaca,
    state,
    log,
    limits,
    ...(charts ? { charts } : {}),
    ...posters,
    ...(fetchBytes ? { fetchBytes } : {}),
  };
  const bot = await startBot(parts, config);
  if ('fault' in bot) throw new Error(bot.fault);
  const close = async (): Promise<void> => {
    await bot.stop();
    await discord.close();
  };
  return { discord, bot, butaca, state, lines, close };
}

/** Keeps every reply of a service. */
export function recording(replies: Reply[]): (butaca: Butaca) => Butaca {
  const keep = async (reply: Promise<Reply>): Promise<Reply> => {
    replies.push(await reply);
    return reply;
  };
  return (butaca) => ({
    ...butaca,
    ask: (...args) => keep(butaca.ask(...args)),
    command: (...args) => keep(butaca.command(...args)),
    fill: (...args) => keep(butaca.fill(...args)),
    answer: (...args) => keep(butaca.answer(...args)),
  });
}

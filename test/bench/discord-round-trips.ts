import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Event } from '../discord/events.ts';
import { APPLICATION, TOKEN } from '../discord/gateway.ts';
import { openSmallDiscord, type SmallDiscord } from '../discord/small-discord.ts';
import { discordBar, latency } from './bars.ts';
import { ended, NO_LIMITS, startButaca } from './child.ts';
import { completed, drawAsked, drawCommand, drawTyping } from './discord-queries.ts';
import { type Draw, openDraw } from './draw.ts';
import type { Figure, Section } from './figure.ts';
import { type Rounds, timed } from './time.ts';
import { fillUrn } from './urn.ts';
import { type Bench, openMeasured } from './whole.ts';

const SEED = 2027;

/**
 * The bot as users run it, with the real client, against a Discord on loopback that checks every body: from an
 * interaction's dispatch to the arrival of its callback.
 */
export async function measureDiscord(
  path: string,
  { work, rounds, tell }: Bench,
): Promise<readonly Section[]> {
  const catalog = openMeasured(path);
  const urn = fillUrn(catalog);
  catalog.close();
  const discord = await openSmallDiscord();
  const files = { catalog: path, userData: join(work, 'discord-users.sqlite') };
  const bot = startButaca(['discord'], files, {
    ...NO_LIMITS,
    DISCORD_TOKEN: TOKEN,
    DISCORD_APPLICATION_ID: APPLICATION,
    DISCORD_API_URL: discord.api,
  });
  const done = ended(bot);
  await Promise.race([connected(discord), done]);
  const figures = await measureRows(discord, (row) => openDraw(urn, SEED + row), rounds);
  bot.kill('SIGTERM');
  const { code, said } = await done;
  await discord.close();
  if (code !== 0) throw new Error(`butaca discord ended with ${code}: ${said.trim()}`);
  return [tell({ title: 'On Discord, interaction in to callback out', figures })];
}

async function connected(discord: SmallDiscord): Promise<void> {
  while (discord.gateway.sessions.identified === 0) await pause(20);
}

async function measureRows(
  discord: SmallDiscord,
  drawOf: (row: number) => Draw,
  rounds: Rounds,
): Promise<readonly Figure[]> {
  const row = async (what: string, draw: Draw, event: (draw: Draw) => Event): Promise<Figure> => {
    let refused = 0;
    const found = await timed(
      rounds,
      (count) => Array.from({ length: count }, () => event(draw)),
      async (one) => {
        const { status } = await discord.interact(one);
        if (status >= 400) refused += 1;
      },
    );
    const note = refused > 0 ? { note: `${refused} REFUSED` } : {};
    return { what, measures: latency(found, discordBar), ...note };
  };
  const names = Object.entries(completed).filter(([what]) => what !== 'a saga' || drawOf(0).hasSagas);
  return [
    await row('a slash command of any question', drawOf(1), drawCommand),
    await row('/ask with a sentence', drawOf(2), drawAsked),
    ...(await inTurn(names, ([what, where], i) =>
      row(`${what} completed`, drawOf(3 + i), (draw) => drawTyping(where, draw)),
    )),
  ];
}

async function inTurn<T, R>(
  list: readonly T[],
  run: (one: T, i: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (const [i, one] of list.entries()) results.push(await run(one, i));
  return results;
}

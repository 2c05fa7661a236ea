import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TOKEN } from '../telegram/bot-api.ts';
import { type LoadClient, openLoadClient } from '../telegram/load-client.ts';
import { latency, measure, telegramBars } from './bars.ts';
import { ended, memoryOf, NO_LIMITS, processorMs, startButaca } from './child.ts';
import type { Figure, Section } from './figure.ts';
import { loadTexts } from './load-texts.ts';
import { burst, type Crowd, highestRate, openLoop, p99, soak } from './loads.ts';
import { median } from './time.ts';
import type { Bench } from './whole.ts';

/** How much is sent: `rate` updates a second for so many seconds, so many at once, so many while memory is watched. */
export type Load = {
  readonly users: number;
  readonly rate: number;
  readonly seconds: number;
  readonly burst: number;
  readonly soak: number;
};

const SECRET = 'the-secret-of-the-load';
const LOOKS = 5;
/** Each rate that is tried is kept up for so long. */
const TRIAL_SECONDS = 10;

/**
 * The bot as users run it, behind its webhook; this process is the client and Telegram, which checks every call. Times
 * are from when an update was due to the arrival of its answer.
 */
export async function measureTelegram(path: string, load: Load, bench: Bench): Promise<readonly Section[]> {
  const { client, bot, stop } = await startBot(path, bench.work);
  const crowd = { client, texts: await learn(client), users: load.users };
  const told = (figure: Figure): Figure => ({
    ...figure,
    note: [...(figure.note ? [figure.note] : []), faultsOf(client)].join('; '),
  });
  const figures = [
    told(await steady(crowd, load)),
    told(await atOnce(crowd, load)),
    ...(await watched(crowd, load, bot)).map(told),
    told(await highest(crowd, load)),
  ];
  await stop();
  return [bench.tell({ title: `On Telegram, ${load.users.toLocaleString('en')} users by webhook`, figures })];
}

async function startBot(path: string, work: string) {
  const port = await freePort();
  const client = await openLoadClient({ port, secret: SECRET });
  const files = { catalog: path, userData: join(work, 'telegram-users.sqlite') };
  const bot = startButaca(['telegram', '--webhook', 'https://bot.example.com/telegram'], files, {
    ...NO_LIMITS,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: client.api.root,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    PORT: String(port),
    USER_LIMIT: '0',
  });
  const done = ended(bot);
  while (!client.api.state.webhook.current && bot.exitCode === null) await pause(20);
  const stop = async (): Promise<void> => {
    bot.kill('SIGTERM');
    const { code, said } = await done;
    await client.close();
    if (code !== 0) throw new Error(`butaca telegram ended with ${code}: ${said.trim().slice(-1000)}`);
  };
  return { client, bot, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The texts whose answers can be told from others; learning them warms the bot up. */
async function learn(client: LoadClient): Promise<readonly string[]> {
  const [firstUser, talker] = [900_000, 899_999];
  const known: string[] = [];
  for (const [i, text] of loadTexts().entries())
    if (await client.learn(text, firstUser + i, talker)) known.push(text);
  client.counts.errors = 0;
  return known;
}

async function steady(crowd: Crowd, { rate, seconds }: Load): Promise<Figure> {
  const times = await openLoop(crowd, rate, seconds);
  return {
    what: `${rate} updates a second for ${seconds} s`,
    measures: latency({ p50: median(times), p99: p99(times) }, { p99: telegramBars.p99 }),
  };
}

async function atOnce(crowd: Crowd, { burst: updates }: Load): Promise<Figure> {
  const times = await burst(crowd, updates);
  const seconds = Math.max(...times) / 1000;
  return {
    what: `${updates.toLocaleString('en')} updates at once, all answered`,
    measures: [measure(seconds, 's', telegramBars.burstSeconds)],
  };
}

async function watched(crowd: Crowd, { soak: updates }: Load, bot: ChildProcess): Promise<readonly Figure[]> {
  const state: number[] = [];
  const [started, processor] = [performance.now(), processorMs(bot.pid)];
  await soak(crowd, updates, LOOKS, () => state.push(memoryOf(bot.pid, 'VmRSS') ?? Number.NaN));
  const rate = updates / ((performance.now() - started) / 1000);
  const each = (processorMs(bot.pid) - processor) / updates;
  const [first = Number.NaN] = state;
  return [
    {
      what: `resident after ${updates.toLocaleString('en')} updates`,
      measures: [measure(state.at(-1) ?? Number.NaN, 'MiB', first * telegramBars.growth)],
      note: `${state.map((mib) => mib.toFixed(0)).join(', ')} MiB on the way; ${rate.toFixed(0)} a second, each waited for, ${each.toFixed(2)} ms of processor each`,
    },
  ];
}

async function highest(crowd: Crowd, { rate }: Load): Promise<Figure> {
  const tried: string[] = [];
  const found = await highestRate(rate, async (one) => {
    const errors = crowd.client.counts.errors;
    const time = p99(await openLoop(crowd, one, TRIAL_SECONDS));
    tried.push(`${one}: ${time.toFixed(0)} ms`);
    return time < telegramBars.p99 && crowd.client.counts.errors === errors;
  });
  return {
    what: `highest steady rate with p99 under ${telegramBars.p99} ms`,
    measures: [{ value: found, unit: '/s' }],
    note: `tried for ${TRIAL_SECONDS} s each: ${tried.join(', ')}`,
  };
}

function faultsOf({ counts: { errors, disorders, said }, api }: LoadClient): string {
  const first = said ?? api.refused[0];
  return `errors ${errors}, out of order ${disorders}, calls refused ${api.refused.length}${first ? ` (${first})` : ''}`;
}

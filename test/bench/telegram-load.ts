import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../etl/package-root.ts';
import { TOKEN } from '../telegram/bot-api.ts';
import { type LoadClient, openLoadClient, PRESS } from '../telegram/load-client.ts';

const USAGE = `npx tsx test/bench/telegram-load.ts --catalog FILE [OPTIONS]   (after npm run build)

Runs the built bot behind its webhook; this process is client and Telegram.

  --users N      users who write (default: 1000)
  --rate N       updates a second, whatever becomes of them (default: 100)
  --seconds N    for so long (default: 120)
  --burst N      updates at once (default: 1000)
  --soak N       updates over which memory is watched, as fast as they are answered (default: 50000)
  --search       also look for the highest steady rate (p99 under 250 ms)`;

const { values: options } = parseArgs({
  options: {
    catalog: { type: 'string' },
    users: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '120' },
    burst: { type: 'string', default: '1000' },
    soak: { type: 'string', default: '50000' },
    search: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const SECRET = 'the-secret-of-the-load';
const BAR_MS = 250;
const users = Number(options.users);

/** What users send: two sentences of the phrase bank to a command and a button. */
function texts(): readonly string[] {
  const lines = readFileSync(join(import.meta.dirname, '..', 'eval', 'phrases.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const changing = ['pick', 'forgetMe', 'language', 'seen'];
  const said = lines.map((line) => JSON.parse(line)).filter(({ kind }) => !changing.includes(kind));
  const pressed = ['votes~f-gl', 'similar~f-gr', 'film~f-7q', 'director~p-el', 'filmsInMonth~m-5~n-1'];
  const typed = ['/votos Titanic', '/similares Matrix', '/pelicula Heat', '/director Nolan', '/top best'];
  return said.flatMap(({ text }, i) =>
    i % 2 === 0 ? [text] : [text, typed[i % typed.length], `${PRESS}${pressed[i % pressed.length]}`],
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function startBot(port: number, root: string): ChildProcess {
  const main = join(packageRoot(), 'dist', 'adapters', 'main.js');
  const env = {
    ...process.env,
    BUTACA_CATALOG: options.catalog,
    BUTACA_USER_DATA: ':memory:',
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: root,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    PORT: String(port),
  };
  const args = [main, 'telegram', '--webhook', 'https://bot.example.com/telegram'];
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Resident memory in MB; where the system does not tell, not a number. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let turn = 0;
const userOf = (i: number): number => 10_000 + (i % users);

/** Open loop: an update is due at its time, whether those before it were answered or not. */
async function openLoop(
  client: LoadClient,
  texts: readonly string[],
  rate: number,
  seconds: number,
): Promise<readonly number[]> {
  const started = performance.now();
  const answers: Promise<number>[] = [];
  for (let i = 0; i < rate * seconds; i++) {
    const due = started + (i * 1000) / rate;
    if (due > performance.now()) await pause(due - performance.now());
    answers.push(client.ask(texts[turn % texts.length] ?? '', userOf(turn++ * 7919), due));
  }
  return Promise.all(answers);
}

/** Closed loop of so many askers: as fast as they are answered. */
async function soak(
  client: LoadClient,
  texts: readonly string[],
  total: number,
  watch: (done: number) => void,
): Promise<void> {
  let left = total;
  const asker = async (n: number): Promise<void> => {
    while (left-- > 0) {
      await client.ask(texts[turn++ % texts.length] ?? '', userOf(n + 32 * (left % 31)));
      if (left % Math.ceil(total / 5) === 0) watch(total - left);
    }
  };
  await Promise.all(Array.from({ length: 32 }, (_, n) => asker(n)));
}

async function main(): Promise<void> {
  const port = await freePort();
  const client = await openLoadClient({ port, secret: SECRET });
  const bot = startBot(port, client.api.root);
  while (!client.api.state.webhook.current) await pause(50);
  const asked: string[] = [];
  const talker = 899_999;
  for (const [i, text] of texts().entries())
    if (await client.learn(text, 900_000 + i, talker)) asked.push(text);
  client.counts.errors = 0;
  const report = (what: string, times: readonly number[]): void =>
    console.log(
      `${what.padEnd(34)} p50 ${quantile(times, 0.5)}, p99 ${quantile(times, 0.99)}, longest ${quantile(times, 1)}; errors ${client.counts.errors}, out of order ${client.counts.disorders}; ${memoryOf(bot).toFixed(0)} MB`,
    );
  const [rate, seconds, burst, soaked] = [options.rate, options.seconds, options.burst, options.soak].map(
    Number,
  ) as [number, number, number, number];
  report(`${rate}/s for ${seconds} s`, await openLoop(client, asked, rate, seconds));
  const started = performance.now();
  const times = await Promise.all(
    Array.from({ length: burst }, (_, i) => client.ask(asked[i % asked.length] ?? '', userOf(i))),
  );
  report(`${burst} at once, all in ${((performance.now() - started) / 1000).toFixed(1)} s`, times);
  const soakStart = performance.now();
  await soak(client, asked, soaked, (done) => console.log(`  after ${done}: ${memoryOf(bot).toFixed(0)} MB`));
  const perSecond = soaked / ((performance.now() - soakStart) / 1000);
  if (soaked > 0)
    console.log(
      `${soaked} one after the other: ${perSecond.toFixed(0)}/s; errors ${client.counts.errors}, out of order ${client.counts.disorders}`,
    );
  for (let next = rate * 2; options.search; next += rate / 2) {
    const found = await openLoop(client, asked, next, 10);
    report(`${next}/s for 10 s`, found);
    if (Number.parseFloat(quantile(found, 0.99)) > BAR_MS) break;
  }
  if (client.counts.said) console.log(`first error: ${client.counts.said}`);
  if (client.api.refused.length > 0)
    console.log(`calls refused: ${client.api.refused.length}, such as ${client.api.refused[0]}`);
  bot.kill();
  await client.api.close();
}

if (options.help || !options.catalog) console.log(USAGE);
else await main();

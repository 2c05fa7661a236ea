import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { TOKEN } from '../telegram/bot-api.ts';
import { openLoadClient } from '../telegram/load-client.ts';
import { openChartLoad } from './chart-load.ts';
import { ended, memoryOf, startButaca } from './child.ts';
import { loadTexts } from './load-texts.ts';
import { median } from './time.ts';

const USAGE = `npm run soak -- --catalog FILE [OPTIONS]

  --minutes N   how long (default: 30)
  --rate N      updates a second (default: 30)
  --users N     users who write in turns (default: 500)
  --charts N    connections that ask for charts beside it, without a pause (default: 0)

Serves Telegram's webhook with "butaca serve" and keeps a steady load on it, in private chats. Prints
resident memory and times every minute; ends with 1 where an update was not answered, or memory grew by more than a
tenth from the first third of the time to the last.`;

const SECRET = 'the-secret-of-the-soak';
const GROWTH = 1.1;
const { values: options } = parseArgs({
  options: {
    catalog: { type: 'string' },
    minutes: { type: 'string', default: '30' },
    rate: { type: 'string', default: '30' },
    users: { type: 'string', default: '500' },
    charts: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function main(catalog: string): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'butaca-soak-'));
  const port = await freePort();
  const client = await openLoadClient({ port, secret: SECRET });
  const files = { catalog, userData: join(work, 'users.sqlite') };
  const server = startButaca(['serve'], files, {
    ...{ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: client.api.root, TELEGRAM_WEBHOOK_SECRET: SECRET },
    ...{ TELEGRAM_WEBHOOK_URL: 'https://bot.example.com/telegram', PORT: String(port), USER_LIMIT: '0' },
    RATE_LIMIT: '0',
  });
  const done = ended(server);
  while (!client.api.state.webhook.current && server.exitCode === null) await pause(50);
  const resident = (): number => memoryOf(server.pid, 'VmRSS') ?? Number.NaN;
  console.log(
    `${options.rate} updates a second for ${options.minutes} minutes; at start ${resident().toFixed(0)} MiB`,
  );

  const charts = openChartLoad(`http://127.0.0.1:${port}`, Number(options.charts));
  const texts = loadTexts();
  const state: number[] = [];
  let sent = 0;
  for (let minute = 1; minute <= Number(options.minutes); minute++) {
    const times = await oneMinute(() => {
      sent += 1;
      const user = 10_000 + ((sent * 7919) % Number(options.users));
      return client.ask(texts[sent % texts.length] ?? '', user);
    });
    state.push(resident());
    const slowest = Math.max(...times).toFixed(0);
    console.log(
      `minute ${minute}: ${resident().toFixed(0)} MiB; median ${median(times).toFixed(1)} ms, slowest ${slowest} ms; errors ${client.counts.errors}`,
    );
  }
  await charts.stop();
  const peak = memoryOf(server.pid, 'VmHWM') ?? Number.NaN;
  server.kill('SIGTERM');
  const { code, said } = await done;
  await client.close();
  rmSync(work, { recursive: true });
  // It goes up and down with every collection: thirds of the time are compared, not minutes.
  const third = Math.ceil(state.length / 3);
  const growth = median(state.slice(-third)) / median(state.slice(0, third));
  const faults = said.split('\n').filter((line) => line.includes('"level":"error"')).length;
  console.log(
    `${sent} updates, ${client.counts.errors} unanswered, ${faults} lines of errors, ${client.api.refused.length} calls refused; memory × ${growth.toFixed(2)} from the first third to the last, at most ${peak.toFixed(0)} MiB; exit code ${code}`,
  );
  for (const [status, count] of charts.statuses) console.log(`${count} charts answered with ${status}`);
  if (client.counts.said) console.log(`The first unanswered: ${client.counts.said}`);
  return client.counts.errors === 0 && faults === 0 && code === 0 && growth <= GROWTH;
}

/** Sends at the rate, whatever is answered meanwhile; resolves with the milliseconds of each once all are in. */
async function oneMinute(ask: () => Promise<number>): Promise<readonly number[]> {
  const rate = Number(options.rate);
  const started = performance.now();
  const answers: Promise<number>[] = [];
  for (let i = 0; i < rate * 60; i++) {
    const due = started + (i * 1000) / rate;
    if (due > performance.now()) await pause(due - performance.now());
    answers.push(ask());
  }
  return Promise.all(answers);
}

if (options.help || options.catalog === undefined) console.log(USAGE);
else if (!(await main(options.catalog))) process.exitCode = 1;

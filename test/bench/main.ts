import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../etl/package-root.ts';
import { catalogBar } from './bars.ts';
import { MAIN } from './child.ts';
import { measureDiscord } from './discord-round-trips.ts';
import { measureEtl } from './etl-cost.ts';
import { isMissed, type Section } from './figure.ts';
import { measureHttp } from './http-load.ts';
import { growthText, sectionText } from './print.ts';
import { type Load, measureTelegram } from './telegram-load.ts';
import {
  type Bench,
  measureMadeUp,
  measurePadded,
  measurePython,
  measureTexts,
  measureWhole,
} from './whole.ts';

const USAGE = `npm run bench [-- OPTIONS]

  --catalog FILE          measure this catalog and build none
  --films N …             measure catalogs of so many made-up films beside it, and print how the figures grow
  --work FOLDER           build catalogs there and leave them
  --padded                also build from credits padded to 200 MB
  --baseline              also answer in the usual Python way and print the ratios
  --discord               measure nothing but the Discord bot: interaction in, callback out, autocomplete
  --telegram              measure nothing but the Telegram bot behind its webhook: load, burst, memory, highest rate
  --http                  measure nothing but the HTTP API under 16 connections
  --users N               users who write to it (default: 1000)
  --seconds N             seconds of 100 updates each (default: 120)
  --soak N                updates over which its memory is watched (default: 50000)
  --baseline-script FILE  the Python way (default: ../shared/bench/baseline.py)
  --queries N             different queries of each question in a round (default: 1000)
  --rounds N              rounds, of which the median counts (default: 3)
  --texts N               random texts that must not throw (default: 100000)
  --answers N             answers after which resident memory is read (default: 10000)
  --json FILE             write every figure as JSON
  --strict                exit with 1 where a figure misses its bar

The data set is read from the folder in BUTACA_DATA, else from ../shared/data.`;

const ROOT = packageRoot();
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    catalog: { type: 'string' },
    films: { type: 'string', multiple: true, default: [] },
    discord: { type: 'boolean', default: false },
    telegram: { type: 'boolean', default: false },
    http: { type: 'boolean', default: false },
    users: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '120' },
    soak: { type: 'string', default: '50000' },
    work: { type: 'string' },
    padded: { type: 'boolean', default: false },
    baseline: { type: 'boolean', default: false },
    'baseline-script': { type: 'string', default: resolve(ROOT, '../shared/bench/baseline.py') },
    queries: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    texts: { type: 'string', default: '100000' },
    answers: { type: 'string', default: '10000' },
    json: { type: 'string' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const DATA = process.env['BUTACA_DATA'] ?? resolve(ROOT, '../shared/data');

/** Runs what the options ask for; returns every section by the catalog that it is about. */
async function main(bench: Bench): Promise<ReadonlyMap<string, readonly Section[]>> {
  const { rounds, queries } = bench.rounds;
  console.log(machine());
  console.log(
    `Pairs of times are median / p99: ${rounds} rounds of ${queries} queries each, the median round.`,
  );
  const found = new Map<string, readonly Section[]>();
  const real = options.catalog ?? join(bench.work, 'data.sqlite');
  const built = options.catalog ? [] : [bench.tell(await measureEtl(DATA, real, 'credits as in the data'))];
  const isAlone = options.discord || options.telegram || options.http;
  found.set('data', [...built, ...(isAlone ? [] : await measureWhole(real, bench, catalogBar.data))]);
  const counts = [...options.films, ...positionals].map(Number);
  const isOfBots = !isAlone && counts.length === 0;
  if (options.discord || isOfBots) found.set('discord', await measureDiscord(real, bench));
  if (options.http || isOfBots) found.set('http', await measureHttp(real, bench));
  if (options.telegram) found.set('telegram', await measureTelegram(real, load(), bench));
  found.set('texts', [bench.tell(await measureTexts(real, Number(options.texts)))]);
  const python = { script: options['baseline-script'], data: DATA };
  if (options.baseline) found.set('baseline', await measurePython(real, python, bench));
  if (options.padded) found.set('padded', await measurePadded(DATA, bench));
  for (const count of counts)
    found.set(
      `${count.toLocaleString('en')} films`,
      await measureMadeUp(real, count, found.get('data') ?? [], bench),
    );
  const sizes = new Map([...found].filter(([name]) => name === 'data' || name.endsWith('films')));
  if (sizes.size > 1) console.log(growthText(sizes));
  return found;
}

function load(): Load {
  const { users, seconds, soak } = options;
  return { users: Number(users), rate: 100, seconds: Number(seconds), burst: 1000, soak: Number(soak) };
}

function machine(): string {
  const [cpu] = cpus();
  const state = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()
    .map((one) => one.toFixed(2))
    .join(' ');
  return `${cpus().length} cores (${cpu?.model.trim()}), ${state} GiB, Node ${process.version}, load ${load}`;
}

function tell(section: Section): Section {
  console.log(sectionText(section));
  return section;
}

function summary(found: ReadonlyMap<string, readonly Section[]>): readonly string[] {
  return [...found].flatMap(([name, sections]) =>
    sections.flatMap(({ figures }) =>
      figures.filter(({ measures }) => measures.some(isMissed)).map(({ what }) => `${name}: ${what}`),
    ),
  );
}

function cannot(reason: string): void {
  console.error(reason);
  process.exitCode = 2;
}

if (options.help) console.log(USAGE);
else if (!existsSync(DATA)) cannot(`No data set at ${DATA}: set BUTACA_DATA to its folder.`);
else if (!existsSync(MAIN)) cannot(`${MAIN} is not there: run npm run build.`);
else {
  const work = options.work ?? mkdtempSync(join(tmpdir(), 'butaca-bench-'));
  mkdirSync(work, { recursive: true });
  process.once('SIGINT', () => process.exit(130));
  if (!options.work) process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  const rounds = { rounds: Number(options.rounds), queries: Number(options.queries) };
  const found = await main({ work, rounds, answers: Number(options.answers), tell });
  const missed = summary(found);
  console.log(`\nAt the end: ${machine()}`);
  console.log(missed.length === 0 ? '\nEvery bar is met.' : `\nMissed: ${missed.join('; ')}.`);
  if (options.json) {
    const report = { machine: machine(), node: process.version, figures: Object.fromEntries(found) };
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (options.strict && missed.length > 0) process.exitCode = 1;
}

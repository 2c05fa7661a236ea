import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../../etl/package-root.ts';
import { type Catalog, isCatalogFault, openCatalog } from '../../src/store/catalog.ts';
import { padCredits } from '../etl/pad-credits.ts';
import { catalogBar } from './bars.ts';
import { measureBaseline } from './baseline.ts';
import { measureCatalog } from './catalog-size.ts';
import { MAIN } from './child.ts';
import { readDistribution } from './distribution.ts';
import { measureEtl } from './etl-cost.ts';
import { isMissed, type Section } from './figure.ts';
import { makeUpFilms } from './made-up-films.ts';
import { growthText, sectionText } from './print.ts';
import { measureProcess } from './process-cost.ts';
import { measureQuestions, mixedSentences, openBench } from './questions.ts';
import { writeFilms } from './write-films.ts';

const USAGE = `npm run bench [-- OPTIONS]

  --catalog FILE          measure this catalog and build none
  --films N …             also measure catalogs of so many made-up films, and print how the figures grow
  --padded                also build from credits padded to 200 MB
  --baseline              also answer in the usual Python way and print the ratios
  --baseline-script FILE  the Python way (default: ../shared/bench/baseline.py)
  --queries N             different queries of each question in a round (default: 1000)
  --rounds N              rounds, of which the median counts (default: 3)
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
    padded: { type: 'boolean', default: false },
    baseline: { type: 'boolean', default: false },
    'baseline-script': { type: 'string', default: resolve(ROOT, '../shared/bench/baseline.py') },
    queries: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    answers: { type: 'string', default: '10000' },
    json: { type: 'string' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const DATA = process.env['BUTACA_DATA'] ?? resolve(ROOT, '../shared/data');
const ROUNDS = { rounds: Number(options.rounds), queries: Number(options.queries) };

/** Runs what the options ask for; returns every section by the catalog that it is about. */
async function main(work: string): Promise<ReadonlyMap<string, readonly Section[]>> {
  const found = new Map<string, readonly Section[]>();
  console.log(machine());
  const real = options.catalog ?? join(work, 'data.sqlite');
  const build = options.catalog ? [] : [tell(await measureEtl(DATA, real, 'credits as in the data'))];
  found.set('data', [...build, ...(await measureCatalogFile(real, catalogBar.data))]);
  if (options.baseline) found.set('baseline', await tellBaseline(real));
  if (options.padded) found.set('padded', await measurePadded(work));
  for (const count of [...options.films, ...positionals].map(Number))
    found.set(`${count.toLocaleString('en')} films`, await measureMadeUp(work, real, count));
  const sizes = new Map([...found].filter(([name]) => name === 'data' || name.endsWith('films')));
  if (sizes.size > 1) console.log(growthText(sizes));
  return found;
}

function machine(): string {
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()
    .map((one) => one.toFixed(2))
    .join(' ');
  return `${cpus().length} cores (${cpu?.model.trim()}), ${memory} GiB, Node ${process.version}, load ${load}`;
}

/** Everything that is measured of a catalog, as users meet it and inside one process. */
async function measureCatalogFile(path: string, most?: number): Promise<readonly Section[]> {
  const catalog = open(path);
  const size = tell(measureCatalog(catalog, most));
  const sentences = mixedSentences(catalog, Number(options.answers));
  const terminal = tell(await measureProcess(path, `votos de ${mostVoted(catalog)}`, sentences));
  const questions = await measureQuestions(catalog, ROUNDS, tell);
  catalog.close();
  return [size, terminal, ...questions];
}

function mostVoted(catalog: Catalog): string {
  const sql = 'SELECT title FROM film ORDER BY vote_count DESC, id LIMIT 1';
  return catalog.one<Record<string, never>, { title: string }>(sql)({})?.title ?? '';
}

async function tellBaseline(path: string): Promise<readonly Section[]> {
  const catalog = open(path);
  const found = await measureBaseline(openBench(catalog), options['baseline-script'], DATA);
  catalog.close();
  if (typeof found !== 'string') return [tell(found)];
  console.log(`\n${found}`);
  return [];
}

async function measurePadded(work: string): Promise<readonly Section[]> {
  const folder = newFolder(work, 'padded');
  await padCredits(DATA, folder);
  const out = join(folder, 'catalog.sqlite');
  const etl = tell(await measureEtl(folder, out, 'credits padded to 200 MB'));
  const catalog = open(out);
  const size = tell(measureCatalog(catalog, catalogBar.padded));
  catalog.close();
  rmSync(folder, { recursive: true });
  return [etl, size];
}

async function measureMadeUp(work: string, real: string, count: number): Promise<readonly Section[]> {
  const folder = newFolder(work, `films-${count}`);
  const catalog = open(real);
  await writeFilms(makeUpFilms(readDistribution(catalog), count), folder);
  catalog.close();
  console.log(`\n=== ${count.toLocaleString('en')} made-up films ===`);
  const out = join(folder, 'catalog.sqlite');
  const etl = tell(await measureEtl(folder, out, 'made-up films'));
  const sections = [etl, ...(await measureCatalogFile(out))];
  rmSync(folder, { recursive: true });
  return sections;
}

function newFolder(work: string, name: string): string {
  const folder = join(work, name);
  mkdirSync(folder);
  return folder;
}

function open(path: string): Catalog {
  const catalog = openCatalog(path);
  if (isCatalogFault(catalog)) throw new Error(catalog.message);
  return catalog;
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
  const work = mkdtempSync(join(tmpdir(), 'butaca-bench-'));
  process.once('SIGINT', () => process.exit(130));
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  const found = await main(work);
  const missed = summary(found);
  console.log(missed.length === 0 ? '\nEvery bar is met.' : `\nMissed: ${missed.join('; ')}.`);
  if (options.json) {
    const report = { machine: machine(), node: process.version, figures: Object.fromEntries(found) };
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (options.strict && missed.length > 0) process.exitCode = 1;
}

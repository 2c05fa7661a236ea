import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withGuests } from '../../adapters/state/guests.ts';
import { openSqliteState } from '../../adapters/state/sqlite/sqlite-state.ts';
import { type Catalog, isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { padCredits } from '../etl/pad-credits.ts';
import { catalogBar } from './bars.ts';
import { measureBaseline } from './baseline.ts';
import { measureCatalog } from './catalog-size.ts';
import { readDistribution } from './distribution.ts';
import { measureEtl } from './etl-cost.ts';
import type { Section } from './figure.ts';
import { withGrownBars } from './grown-bars.ts';
import { makeUpFilms } from './made-up-films.ts';
import { measureProcess } from './process-cost.ts';
import { measureQuestions, mixedSentences, openBench } from './questions.ts';
import { measureRobustness } from './robustness.ts';
import type { Rounds } from './time.ts';
import { writeFilms } from './write-films.ts';

/** How much is measured, where files may be written, and who is told each section as it is known. */
export type Bench = {
  readonly work: string;
  readonly rounds: Rounds;
  readonly answers: number;
  readonly tell: (section: Section) => Section;
};

/** Everything that is measured of a catalog, as users meet it and inside one process. */
export async function measureWhole(path: string, bench: Bench, most?: number): Promise<readonly Section[]> {
  const { work, rounds, answers, tell } = bench;
  const catalog = openMeasured(path);
  const size = tell(measureCatalog(catalog, most));
  const files = { catalog: path, userData: join(work, 'terminal-users.sqlite') };
  const sentences = mixedSentences(catalog, answers);
  const terminal = tell(await measureProcess(files, `votos de ${mostVoted(catalog)}`, sentences));
  const state = openSqliteState(join(work, 'users.sqlite'), Date.now);
  const questions = await measureQuestions(catalog, state, rounds, tell);
  state.close();
  catalog.close();
  return [size, terminal, ...questions];
}

/** Texts that nobody would type, heard with a catalog. */
export async function measureTexts(path: string, count: number): Promise<Section> {
  const catalog = openMeasured(path);
  const section = await measureRobustness(catalog, count);
  catalog.close();
  return section;
}

/** Opens a catalog that is there for sure. */
export function openMeasured(path: string): Catalog {
  const catalog = openCatalog(path);
  if (isCatalogFault(catalog)) throw new Error(catalog.message);
  return catalog;
}

function mostVoted(catalog: Catalog): string {
  const sql = 'SELECT title FROM film ORDER BY vote_count DESC, id LIMIT 1';
  return catalog.one<Record<string, never>, { title: string }>(sql)({})?.title ?? '';
}

/** The Python way beside the catalog of the same data; a sentence is told where there is no Python for it. */
export async function measurePython(
  path: string,
  from: { readonly script: string; readonly data: string },
  { work, tell }: Bench,
): Promise<readonly Section[]> {
  const catalog = openMeasured(path);
  const state = openSqliteState(join(work, 'users.sqlite'), Date.now);
  const found = await measureBaseline(openBench(catalog, withGuests(state)), from.script, from.data);
  state.close();
  catalog.close();
  if (typeof found !== 'string') return [tell(found)];
  console.log(`\n${found}`);
  return [];
}

/** The build of the data with its credits padded to the size of the original. */
export async function measurePadded(data: string, { work, tell }: Bench): Promise<readonly Section[]> {
  const folder = newFolder(work, 'padded');
  await padCredits(data, folder);
  const out = join(folder, 'catalog.sqlite');
  const etl = tell(await measureEtl(folder, out, 'credits padded to 200 MB'));
  const catalog = openMeasured(out);
  const size = tell(measureCatalog(catalog, catalogBar.padded));
  catalog.close();
  rmSync(folder, { recursive: true });
  return [etl, size];
}

/** A catalog of so many films made up from the real one's distributions, built and measured, beside the data's sections. */
export async function measureMadeUp(
  real: string,
  count: number,
  data: readonly Section[],
  bench: Bench,
): Promise<readonly Section[]> {
  const folder = newFolder(bench.work, `films-${count}`);
  const catalog = openMeasured(real);
  await writeFilms(makeUpFilms(readDistribution(catalog), count), folder);
  catalog.close();
  console.log(`\n=== ${count.toLocaleString('en')} made-up films ===`);
  const tell: Bench['tell'] = (section) => bench.tell(withGrownBars(section, data));
  const out = join(folder, 'catalog.sqlite');
  const etl = tell(await measureEtl(folder, out, 'made-up films'));
  return [etl, ...(await measureWhole(out, { ...bench, tell }))];
}

function newFolder(work: string, name: string): string {
  const folder = join(work, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

import { type Failure, failure, isFailure } from '../failure.ts';
import type { SourceTable } from '../input/source.ts';
import { openRowStats, type RowOutcome } from '../report/row-stats.ts';
import type { Build, DatedSource } from './build.ts';
import { creditStore } from './store-credits.ts';
import { filmStore } from './store-films.ts';
import { keywordStore } from './store-keywords.ts';

/** Films with what belongs to their row: texts, genres, countries, collection, language. The oldest source comes first. */
export async function storeFilms(build: Build): Promise<Failure | undefined> {
  const { db, credits } = build;
  const store = filmStore(db, { credits: creditStore(db, credits), keywords: keywordStore(db) });
  for (const source of build.sources) {
    const { films } = source.tables;
    const fault = await load(build, films, store.of(source));
    if (fault) return fault;
    if (build.report.files.at(-1)?.read === 0)
      return failure('input', `${films.name} has no rows: download it again.`);
  }
  store.end();
  return undefined;
}

export async function storeKeywords(build: Build): Promise<Failure | undefined> {
  const store = keywordStore(build.db);
  const fault = await loadEach(build, ({ tables: { keywords } }) => keywords && [keywords, store.of()]);
  store.end();
  return fault;
}

export async function storeCredits(build: Build): Promise<Failure | undefined> {
  const store = creditStore(build.db, build.credits);
  return loadEach(build, (source) => source.tables.credits && [source.tables.credits, store.of(source)]);
}

async function loadEach<Row>(
  build: Build,
  tableOf: (source: DatedSource) => readonly [SourceTable<Row>, (row: Row) => RowOutcome] | undefined,
): Promise<Failure | undefined> {
  for (const source of build.sources) {
    const found = tableOf(source);
    const fault = found && (await load(build, ...found));
    if (fault) return fault;
  }
  return undefined;
}

async function load<Row>(
  { progress, report, signal }: Build,
  table: SourceTable<Row>,
  store: (row: Row) => RowOutcome,
): Promise<Failure | undefined> {
  progress.reading(table.name, table.size, table.unit);
  const stats = openRowStats(table.name, store);
  const done = await table.read({ on: stats.add, onRead: progress.advance, signal });
  if (isFailure(done)) return done;
  report.files.push(stats.close(done.sha256));
  return undefined;
}

import { statSync } from 'node:fs';
import { type Catalog, isCatalogFault } from '../../src/catalog/catalog.ts';
import { EMBEDDED } from '../embedded/index-file.ts';
import { reasonOf } from '../failure.ts';
import { MOST_DAYS, storeAge, storePath } from '../refresh/store.ts';
import { openCatalogFile } from './open-catalog-file.ts';

/** What a catalog is and whether it can be trusted; each fault is a sentence, and all share one repair. */
type Diagnosis = {
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly faults: readonly string[];
};

const DAY_MS = 86_400_000;
const FAULTS_NAMED = 5;
const SOURCES_NAMED = 6;

/**
 * Looks a catalog over: its origin, the age of its data (against `now`), its rows, its soundness, and what was fetched
 * for it. Never throws, and ends whatever is in the file: its rows are counted only where its pages are in order.
 */
export function examine(path: string, now: Date): Diagnosis {
  try {
    const catalog = openCatalogFile(path);
    if (isCatalogFault(catalog)) return { facts: [['catalog', path]], faults: [catalog.message] };
    try {
      const broken = brokenPages(catalog);
      if (broken.length > 0) return { facts: fileFacts(catalog), faults: broken };
      const facts = [...fileFacts(catalog), ...factsOf(catalog, now), ...fetchedFacts(path, now)];
      return { facts, faults: faultsOf(catalog) };
    } finally {
      catalog.close();
    }
  } catch (error) {
    return { facts: [['catalog', path]], faults: [`It cannot be read (${reasonOf(error)}).`] };
  }
}

function fileFacts({ path, meta }: Catalog): Diagnosis['facts'] {
  const size = `${(statSync(path).size / 1e6).toFixed(1)} MB`;
  return [['catalog', `${path}, ${size}, schema ${meta.get('schema_version')}`]];
}

function factsOf(catalog: Catalog, now: Date): Diagnosis['facts'] {
  const { meta } = catalog;
  const rows = recordedRows(meta).map(([table, count]) => `${table} ${count.toLocaleString('en-US')}`);
  return [
    ...embeddedFacts(catalog, now),
    ['of', `${meta.get('source') ?? 'unknown'}, digest ${meta.get('digest')?.slice(0, 12) ?? 'unknown'}`],
    ['data up to', age(meta.get('data_date'), now)],
    ['figures', figuresOf(catalog, now).join(', ')],
    ['rows', rows.join(', ')],
  ];
}

/** What the films that come with Butaca are, and how old, where the catalog is made of them. */
function embeddedFacts({ meta, one: queryRow }: Catalog, now: Date): Diagnosis['facts'] {
  const digest = meta.get(`sha256:${EMBEDDED}`);
  if (digest === undefined) return [];
  const stories = queryRow<Record<string, never>, { films: number }>(
    'SELECT count(*) AS films FROM film_text',
  )({});
  const what = `the facts of films that come with Butaca (${EMBEDDED}, digest ${digest.slice(0, 12)})`;
  const words = `${what}, as they stood on ${age(meta.get('data_date'), now)}`;
  const texts = `stories of ${(stories?.films ?? 0).toLocaleString('en-US')} films only`;
  return [['embedded', `${words}; ${texts}; BUTACA_EMBEDDED=off serves the sample`]];
}

/** How many films have their figures from which source, and of which day. */
function figuresOf(catalog: Catalog, now: Date): readonly string[] {
  const sources = catalog.all<Record<string, never>, { name: string; taken: string; films: number }>(
    `SELECT name, taken, count(*) AS films FROM film f JOIN source s ON s.id = f.source
     GROUP BY s.id ORDER BY taken DESC, films DESC`,
  )({});
  const lines = sources.map(
    ({ name, taken: snapshotDate, films }) =>
      `${films.toLocaleString('en-US')} of ${name} (${snapshotDate}, ${sinceWhen(snapshotDate, now)})`,
  );
  const more = lines.length - SOURCES_NAMED;
  return more > 0 ? [...lines.slice(0, SOURCES_NAMED), `and ${more} older sources`] : lines;
}

/** The day up to which films are known, and how long ago that was. */
function age(date: string | undefined, now: Date): string {
  if (date === undefined) return 'unknown';
  return `${date} (${sinceWhen(date, now)})`;
}

function sinceWhen(date: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(date)) / DAY_MS);
  return `${days < 730 ? `${days} days` : `${Math.floor(days / 365.25)} years`} ago`;
}

/** What `butaca refresh` keeps beside the catalog, and how old it is. */
function fetchedFacts(catalog: string, now: Date): Diagnosis['facts'] {
  const path = storePath(catalog);
  const words = (text: string): Diagnosis['facts'] => [['fetched', text]];
  try {
    const age = storeAge(path, now.toISOString().slice(0, 10));
    if (!age) return [];
    if (age.oldest === null) return words(`nothing, ${path}`);
    const films = `${age.films.toLocaleString('en-US')} films, ${path}, the oldest of ${age.oldest} (${sinceWhen(age.oldest, now)})`;
    const old = `${age.tooOld.toLocaleString('en-US')} of more than ${MOST_DAYS} days ago: 'butaca refresh' asks for them again`;
    return words(age.tooOld > 0 ? `${films}; ${old}` : films);
  } catch (error) {
    return words(`${path} cannot be read now (${reasonOf(error)})`);
  }
}

function brokenPages(catalog: Catalog): readonly string[] {
  return catalog
    .all<Record<string, never>, { integrity_check: string }>(`PRAGMA integrity_check(${FAULTS_NAMED})`)({})
    .map((row) => row.integrity_check)
    .filter((words) => words !== 'ok');
}

function faultsOf(catalog: Catalog): readonly string[] {
  const links = catalog.all<Record<string, never>, { table: string; parent: string }>(
    'PRAGMA foreign_key_check',
  )({});
  return [
    ...new Set(
      links.map(({ table, parent }) => `Rows of ${table} point to rows of ${parent} that are not there.`),
    ),
    ...wrongCounts(catalog),
  ].slice(0, FAULTS_NAMED);
}

function wrongCounts(catalog: Catalog): readonly string[] {
  const recorded = recordedRows(catalog.meta);
  if (recorded.length === 0) return ['It does not say how many rows it should have.'];
  return recorded.flatMap(([table, expected]) => {
    const found = countOf(catalog, table);
    return found === expected ? [] : [`${table} has ${found ?? 'no'} rows, ${expected} were recorded.`];
  });
}

function countOf(catalog: Catalog, table: string): number | undefined {
  const exists = 'SELECT 1 AS yes FROM sqlite_schema WHERE name = $table';
  if (!catalog.one<{ table: string }, { yes: 1 }>(exists)({ table })) return undefined;
  return catalog.one<Record<string, never>, { rows: number }>(`SELECT count(*) AS rows FROM "${table}"`)({})
    ?.rows;
}

function recordedRows(meta: ReadonlyMap<string, string>): readonly (readonly [string, number])[] {
  return [...meta].flatMap(([key, value]) =>
    key.startsWith('rows:') ? [[key.slice(5), Number(value)] as const] : [],
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS } from '../../etl/embedded/film-line.ts';
import { gather } from '../../etl/embedded/gather.ts';
import { INDEX, isShard } from '../../etl/embedded/index-file.ts';
import { openSources } from '../../etl/etl.ts';
import { isFailure } from '../../etl/failure.ts';
import { packageData } from '../../etl/package-root.ts';
import { silent } from '../../etl/report/progress.ts';
import { draft } from '../../etl/report/report.ts';
import type { DatedSource } from '../../etl/stages/build.ts';
import { creditList } from '../../etl/stages/credits.ts';
import { runStages, stages } from '../../etl/stages/stages.ts';
import { FILMS, onWholeData, readData, skipsWholeData } from './whole-data.ts';

const FOLDER = packageData('films');
const linesOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8').split('\n').slice(1, -1);

/** The tables of a catalog up to its people. */
async function peopled(from: readonly string[]): Promise<Database.Database> {
  const { sources, close } = await opened(from);
  const db = new Database('');
  db.pragma('foreign_keys = OFF');
  const report = draft(sources.map(({ origin }) => origin));
  const upToIndices = stages.slice(
    0,
    stages.findIndex(({ name }) => name === 'indices'),
  );
  expect(
    await runStages({ db, sources, credits: creditList(), progress: silent, report }, upToIndices),
  ).toBeUndefined();
  close();
  return db;
}

async function opened(
  from: readonly string[],
): Promise<{ sources: readonly DatedSource[]; close: () => void }> {
  const found = await openSources(from);
  if (isFailure(found)) throw new Error(found.message);
  return found;
}

describe.skipIf(skipsWholeData)(`data/films ${onWholeData}`, () => {
  const dbs: Database.Database[] = [];
  beforeAll(async () => {
    dbs.push(await peopled(FILMS), await peopled([FOLDER]));
  }, 600_000);
  afterAll(() => {
    for (const db of dbs) db.close();
  });

  it('is what npm run embed makes of the data sets, to the byte', async () => {
    const { sources, close } = await opened(FILMS);
    const gathered = await gather(sources, silent);
    close();
    if (isFailure(gathered)) throw new Error(gathered.message);
    const names = readdirSync(FOLDER).filter(isShard).toSorted();
    expect([...gathered.shards.keys()].toSorted()).toEqual(names);
    const other = names.filter(
      (name) => readFileSync(join(FOLDER, name), 'utf8') !== gathered.shards.get(name),
    );
    expect(other).toEqual([]);
    expect(JSON.parse(readFileSync(join(FOLDER, INDEX), 'utf8'))).toEqual(gathered.index);
  }, 600_000);

  const same: Readonly<Record<string, string>> = {
    'the figures of films': `SELECT f.id, title, original_title, release_date, runtime, budget, revenue, vote_count,
      vote_average, popularity, language, collection_id, imdb_id, poster_path, s.name, s.taken
      FROM film f JOIN source s ON s.id = f.source ORDER BY f.id`,
    genres: 'SELECT film_id, position, name FROM film_genre JOIN genre ON id = genre_id ORDER BY 1, 2',
    countries:
      'SELECT film_id, code, name FROM film_country JOIN country ON code = country_code ORDER BY 1, 2',
    keywords: 'SELECT film_id, name FROM film_keyword JOIN keyword ON id = keyword_id ORDER BY 1, 2',
    companies:
      'SELECT film_id, position, name FROM film_company JOIN company ON id = company_id ORDER BY 1, 2',
    sagas: 'SELECT id, name FROM collection WHERE id IN (SELECT collection_id FROM film) ORDER BY 1',
    languages: 'SELECT code, name FROM language ORDER BY 1',
    'other titles':
      'SELECT film_id, title, region FROM alias WHERE film_id IN (SELECT id FROM film) ORDER BY 1, 2, 3',
    'directors, and who they are': 'SELECT film_id, person_id, position FROM film_director ORDER BY 1, 3',
  };
  it.each(Object.entries(same))('gives a catalog the same %s as the data sets themselves', (_, sql) => {
    const { lost, more } = differences(dbs, sql);
    expect({ lost: lost.slice(0, 5), more: more.slice(0, 5) }).toEqual({ lost: [], more: [] });
  });

  it('gives it the same casts in the same order, but for names that only a film which is left out tells of', () => {
    const { lost, more } = differences(
      dbs,
      `SELECT film_id, person_id, character, row_number() OVER (PARTITION BY film_id ORDER BY position)
       FROM film_cast ORDER BY 1, 4`,
    );
    expect(lost.length).toBeLessThan(20);
    expect(more.length).toBe(lost.length);
    for (const row of more) expect(JSON.parse(row)[1]).toBeLessThan(0); // a name of its own, not somebody else
  });

  it('gives it the same people with ids, but for the few whom only films that are left out credit', () => {
    expect(differences(dbs, 'SELECT id, folded FROM person WHERE id > 0').lost.length).toBeLessThan(10);
  });

  it('has no text: every value is a name, a date, an id or a figure of the data, and stands in a column of its kind', async () => {
    const { overviews, names } = await readData();
    const runs = new Set(overviews.flatMap(fiveWordRuns));
    expect(runs.size).toBeGreaterThan(1_000_000);
    const found: string[] = [];
    for (const name of readdirSync(FOLDER).filter(isShard))
      for (const line of linesOf(name)) {
        // A title may be quoted in a story; what is the name of something in the data is no sentence of a story.
        for (const value of valuesOf(line))
          if (!names.has(value) && fiveWordRuns(value).some((run) => runs.has(run))) found.push(value);
      }
    expect(found).toEqual([]);
  }, 600_000);
});

function differences(dbs: readonly Database.Database[], sql: string) {
  const [direct, embedded] = dbs.map(
    (db) =>
      new Set(
        db
          .prepare(sql)
          .raw()
          .all()
          .map((row) => JSON.stringify(row).replaceAll('\\t', ' ')),
      ),
  );
  return {
    lost: [...(direct ?? [])].filter((row) => !embedded?.has(row)),
    more: [...(embedded ?? [])].filter((row) => !direct?.has(row)),
  };
}

function fiveWordRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
}

const LISTS = new Set([
  'genres',
  'saga',
  'keywords',
  'companies',
  'directors',
  'writers',
  'producers',
  'cast',
  'aka',
]);

/** The values of a line, without the signs of the format. */
function valuesOf(line: string): readonly string[] {
  return line.split('\t').flatMap((cell, at) => {
    if (!LISTS.has(COLUMNS[at] ?? '')) return [cell];
    return cell
      .split(/(?<!\\)[|=]/)
      .map((item) => item.replace(/(?<!\\)#\d+$/, '').replace(/\\([\\|#=])/g, '$1'));
  });
}

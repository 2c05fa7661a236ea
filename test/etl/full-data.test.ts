import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '../../etl/failure.ts';
import { readCsv } from '../../etl/input/csv.ts';
import { openInput } from '../../etl/input/input.ts';
import { readPythonLiteral } from '../../etl/input/python-literal.ts';
import { type Built, build } from './catalog.ts';

const DATA = process.env['BUTACA_DATA'];
const LITERALS: Readonly<Record<string, readonly string[]>> = {
  'movies_metadata.csv': [
    'belongs_to_collection',
    'genres',
    'production_companies',
    'production_countries',
    'spoken_languages',
  ],
  'credits.csv': ['cast', 'crew'],
  'keywords.csv': ['keywords'],
};
const files = DATA ? readdirSync(DATA).filter((name) => name.endsWith('.csv')) : [];
const columnsOf = (file: string) => LITERALS[file.replace('movies_dataset', 'movies_metadata')] ?? [];

describe.skipIf(!DATA)(`the full data (skipped where BUTACA_DATA is unset)`, () => {
  it.each(files)('every cell of %s is what Python reads', { timeout: 300_000 }, async (file) => {
    const truth = await pythonRows(join(DATA ?? '', file), columnsOf(file));
    const columns = Object.keys(JSON.parse(truth[0] ?? '[{}]')[0]);
    let different = 0;
    await eachRecord(file, columns, (values, index) => {
      const literals = Object.fromEntries(
        columnsOf(file).map((column) => [column, literal(values[column] ?? '')]),
      );
      const ours = JSON.stringify([values, literals]);
      if (ours !== JSON.stringify(JSON.parse(truth[index] ?? 'null'))) different += 1;
    });
    expect(different).toBe(0);
  });

  describe('builds a catalog', () => {
    let built: Built;
    beforeAll(async () => {
      built = await build(DATA ?? '');
    }, 400_000);

    it('that keeps 45,345 films of 45,462 rows: 3 are shifted, 84 without a date, 30 twice', () => {
      expect(built.report.files[0]).toMatchObject({
        read: 45_462,
        kept: 45_345,
        duplicates: 30,
        withoutFilm: 0,
      });
      expect(built.report.files[0]?.refused.map(({ reason, rows }) => [reason, rows]).sort()).toEqual([
        ['no valid date (releaseDate)', 84],
        ['shifted by a stray newline (the id is no number)', 3],
      ]);
    });

    it('whose tallies add up to the films', () => {
      const days = "unit IN ('month', 'weekday', 'year')";
      expect(built.rows(`SELECT unit, sum(films) FROM tally WHERE ${days} GROUP BY unit`)).toEqual([
        ['month', 45_345],
        ['weekday', 45_345],
        ['year', 45_345],
      ]);
    });

    it('that has no mean vote without votes and no amount of 0', () => {
      const zero = 'vote_count = 0 AND vote_average IS NOT NULL OR budget = 0 OR revenue = 0 OR runtime = 0';
      expect(built.rows(`SELECT count(*) FROM film WHERE ${zero}`)).toEqual([0]);
    });

    it('in which people by name alone bear no name of an id', () => {
      const shared =
        'SELECT folded FROM person WHERE id < 0 INTERSECT SELECT folded FROM person WHERE id > 0';
      expect(built.rows(shared)).toEqual([]);
    });
  });
});

async function pythonRows(path: string, columns: readonly string[]): Promise<readonly string[]> {
  const python = spawn('python3', [join(import.meta.dirname, 'literal-truth.py'), path, ...columns]);
  const rows: string[] = [];
  for await (const line of createInterface({ input: python.stdout })) rows.push(line);
  return rows;
}

async function eachRecord(
  file: string,
  columns: readonly string[],
  see: (values: Record<string, string>, index: number) => void,
) {
  const input = await openInput(DATA ?? '');
  const found = isFailure(input) ? undefined : input.files.find(({ name }) => name === file);
  if (!found) throw new Error(`no ${file}`);
  let index = 0;
  const done = await readCsv(found, {
    columns,
    on: ({ values }) => see(values, index++),
    onBytes: () => undefined,
  });
  if (isFailure(done)) throw new Error(done.message);
}

function literal(cell: string): unknown {
  const read = readPythonLiteral(cell.trim());
  return 'value' in read ? read.value : null;
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFailure } from '../../etl/catalog-file/output-failure.ts';
import { openPart } from '../../etl/catalog-file/swap.ts';
import { build, digest, failing } from './catalog.ts';
import { credits, filesOf, film, invented, newFolder, writeData, zipFile, zipOf } from './data-folder.ts';

const small = invented(60, 1);
const accented = {
  films: Array.from({ length: 60 }, (_, id) => film({ id: String(id + 1), title: 'Señora Núñez' })),
  credits: [credits(1, [{ name: 'Ana' }])],
};

describe('a build that fails', () => {
  const broken = [
    [
      'is not there',
      () => join(newFolder(), 'nowhere'),
      /cannot be read .* give a folder or the downloaded zip/,
    ],
    [
      'holds none of the files',
      () => newFolder(),
      /does not hold what is needed: put there .*movies_metadata.csv/,
    ],
    [
      'is a zip that was cut short',
      () => zipFile(zipOf(filesOf(small)).subarray(0, 4000)),
      /not a whole zip file .* download it again/,
    ],
    [
      'is a zip with a damaged file',
      () => zipFile(damaged(zipOf(filesOf(small)))),
      /cannot be read to its end .* download it again/,
    ],
    [
      'is a zip in which one digit is another',
      () => zipFile(oneDigitOff(zipOf(filesOf(small), false))),
      /movies_metadata.csv cannot be read to its end \(its checksum in the zip is another\): download it again/,
    ],
    ['is no zip', () => zipFile(Buffer.from('hello')), /not a whole zip file/],
    [
      'has the films and not the credits',
      () => folderWith('movies_dataset.csv', 'id,title\n'),
      / has movies_dataset.csv, but credits.csv is missing: put it there too\.$/,
    ],
    [
      'has the credits and not the films',
      () => folderWith('credits.csv', 'cast,crew,id\n'),
      / has credits.csv, but movies_metadata.csv or movies_dataset.csv is missing: put it there too\.$/,
    ],
    [
      'is one file of the two',
      () => join(folderWith('movies_dataset.csv', 'id,title\n', 'credits.csv'), 'movies_dataset.csv'),
      / but credits.csv is missing: give the folder or the zip that has credits.csv too\.$/,
    ],
    [
      'is in Latin-1',
      () => encoded(filesOf(accented), 'latin1'),
      /movies_metadata.csv is not in UTF-8 but in another encoding, such as Latin-1 \(60 of 62 lines\): save it as UTF-8/,
    ],
    [
      'is in UTF-16',
      () => encoded(filesOf(accented), 'utf16le', '\uFEFF'),
      /movies_metadata.csv is in UTF-16: save it as UTF-8/,
    ],
    [
      'is of the API and in Latin-1',
      () => encoded({ 'movie-details.jsonl': '{"title":"Año"}\n' }, 'latin1'),
      /movie-details.jsonl is not in UTF-8/,
    ],
    [
      'is a catalog that was cut short',
      () => cutShort('SQLite format 3\0 and no more'),
      /cut\.sqlite: a database is damaged .*: build or fetch it again\.$/,
    ],
    ['has no rows', () => writeData({ films: [], credits: [] }), /movies_metadata.csv has no rows/],
    [
      'has an empty file',
      () => folderWith('movies_metadata.csv', '', 'credits.csv'),
      /movies_metadata.csv is empty: download it again/,
    ],
    [
      'lacks a column',
      () => folderWith('movies_metadata.csv', 'id,title\n1,A\n', 'credits.csv'),
      /lacks the columns .*budget/,
    ],
  ] as const;

  it.each(broken)(
    'because the input %s says so in one sentence and keeps the old catalog',
    async (_, from, words) => {
      const { out } = await build(small);
      const before = digest(out);
      const { message } = await failing(from(), { out });
      expect(message).toMatch(words);
      expect(message).not.toContain('\n');
      expect(digest(out)).toBe(before);
      expect(readdirSync(dirname(out))).toEqual(['catalog.sqlite']);
    },
  );

  it('because more than 5% of the rows were refused keeps the old catalog and still reports', async () => {
    const { out } = await build(small);
    const before = digest(out);
    const films = Array.from({ length: 100 }, (_, id) =>
      film({ id: String(id + 1), ...(id < 6 && { release_date: '' }) }),
    );
    const report = join(newFolder(), 'report.json');
    const result = await failing({ films, credits: [] }, { out, report });
    expect(result).toMatchObject({ failure: 'refused', report: { written: false } });
    expect(result.message).toContain('6 of 100 rows');
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      written: false,
      files: [{ kept: 94 }, {}],
    });
    expect(digest(out)).toBe(before);
  });

  it('does not, for exactly 5% of the rows', async () => {
    const films = Array.from({ length: 100 }, (_, id) =>
      film({ id: String(id + 1), ...(id < 5 && { release_date: '' }) }),
    );
    expect((await build({ films, credits: [] })).report.written).toBe(true);
  });

  it.each([2, 20, 40, 60])(
    'because the disk is full after %d pages keeps the old catalog',
    async (maxPages) => {
      const { out } = await build({ films: [film({})], credits: [credits(1, [])] });
      const before = digest(out);
      const { message } = await failing(invented(500, 2), { out, maxPages });
      expect(message).toMatch(/^No room is left for .*: free some space or name another disk with --out\.$/);
      expect(digest(out)).toBe(before);
      expect(readdirSync(dirname(out))).toEqual(['catalog.sqlite']);
    },
  );

  it('because the disk for sorting is full names that one', () => {
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    const out = join(newFolder(), 'catalog.sqlite'); // on a disk that has room
    expect(outputFailure(full, out)?.message).toMatch(
      /^No room is left in the temporary folder .*SQLITE_TMPDIR\.$/,
    );
    expect(outputFailure(full, out, true)?.message).toMatch(/^No room is left for .*catalog\.sqlite/);
  });

  it('because its place is a folder says so', async () => {
    const out = newFolder();
    expect((await failing(small, { out })).message).toMatch(/name another file with --out/);
  });

  it('because another run writes the same catalog leaves that run alone', async () => {
    const out = join(newFolder(), 'catalog.sqlite');
    const other = openPart(out);
    expect((await failing(small, { out })).failure).toBe('busy');
    if (!('commit' in other)) throw new Error(other.message);
    other.db.exec('CREATE TABLE still_mine (x)');
    other.discard();
    expect((await build(small, { out })).report.written).toBe(true);
  });

  it('because it was stopped leaves nothing behind', async () => {
    const out = join(newFolder(), 'catalog.sqlite');
    const stop = new AbortController();
    const progress = { stage: (name: string) => name === 'credits' && stop.abort(), ...quiet };
    expect((await failing(small, { out, signal: stop.signal, progress })).failure).toBe('stopped');
    expect(readdirSync(dirname(out))).toEqual([]);
  });
});

const quiet = { reading: () => undefined, advance: () => undefined, end: () => undefined };

function folderWith(name: string, text: string, ...empty: readonly string[]): string {
  const folder = newFolder();
  writeFileSync(join(folder, name), text);
  for (const one of empty) writeFileSync(join(folder, one), '');
  return folder;
}

function cutShort(text: string): string {
  const path = join(newFolder(), 'cut.sqlite');
  writeFileSync(path, text);
  return path;
}

function encoded(files: Readonly<Record<string, string>>, encoding: BufferEncoding, mark = ''): string {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, name), Buffer.from(mark + text, encoding));
  return folder;
}

/** Of an overview in a zip that packs nothing. */
function oneDigitOff(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const at = copy.indexOf("What's told in ") + 15;
  copy[at] = copy[at] === 0x39 ? 0x38 : 0x39;
  return copy;
}

/** Turns bits inside the first packed file. */
function damaged(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.fill(0xff, 300, 340);
  return copy;
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPart } from '../../etl/swap.ts';
import { build, digest, failing } from './catalog.ts';
import { credits, filesOf, film, invented, newFolder, writeData, zipFile, zipOf } from './data-folder.ts';

const small = invented(60, 1);

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
    ['is no zip', () => zipFile(Buffer.from('hello')), /not a whole zip file/],
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

  it('because its place is a folder says so', async () => {
    const out = newFolder();
    expect((await failing(small, { out })).message).toMatch(/name another file with --out/);
  });

  it('because its place holds something else than a catalog leaves that alone', async () => {
    const out = join(newFolder(), 'thesis.txt');
    writeFileSync(out, 'my only copy of it');
    expect((await failing(small, { out })).message).toMatch(/is no catalog and stays/);
    expect(readFileSync(out, 'utf8')).toBe('my only copy of it');
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

/** Turns bits inside the first packed file. */
function damaged(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  copy.fill(0xff, 300, 340);
  return copy;
}

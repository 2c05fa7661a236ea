import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { rowsOf as sumOf } from '../../etl/report/report.ts';
import { build, digest, rowsOf } from './catalog.ts';
import { filesOf, invented, newFolder, zipFile, zipOf } from './data-folder.ts';

const small = invented(60, 1);

describe('the catalog', () => {
  it('is the same byte for byte from the same input', async () => {
    const [first, second] = [await build(small), await build(small)];
    expect(digest(first.out)).toBe(digest(second.out));
    expect(first.report).toEqual(second.report);
  });

  it('is the same from the zip as from the folder', async () => {
    const zipped = await build(zipFile(zipOf(filesOf(small))));
    expect(digest(zipped.out)).toBe(digest((await build(small)).out));
  });

  it('reads movies_dataset.csv as movies_metadata.csv, and does without keywords.csv', async () => {
    const { 'movies_metadata.csv': films = '', 'credits.csv': people = '' } = filesOf(small);
    const { report } = await build(zipFile(zipOf({ 'movies_dataset.csv': films, 'credits.csv': people })));
    expect(report.files.map(({ file, kept }) => [file, kept])).toEqual([
      ['movies_dataset.csv', 60],
      ['credits.csv', 60],
    ]);
    expect(report.tables).toMatchObject({ film: 60, film_keyword: 0 });
  });

  it('says of what it was made, of when its data is, and how many rows it has', async () => {
    const { rows, report } = await build(small);
    const meta = Object.fromEntries(rows('SELECT key, value FROM meta') as [string, string][]);
    expect(meta).toMatchObject({
      digest: report.digest,
      data_date: '2017-07-31',
      films: '60',
      source: report.source,
    });
    expect(JSON.parse(meta['account'] ?? '')).toEqual({ files: report.files, people: report.people });
    for (const { file, sha256 } of report.files) expect(meta[`sha256:${file}`]).toBe(sha256);
    for (const [table, count] of Object.entries(report.tables))
      expect(meta[`rows:${table}`]).toBe(String(count));
    expect(rows('PRAGMA user_version')).toEqual([Number(meta['schema_version'])]);
  });

  it('has no broken link and no page out of place', async () => {
    const { rows } = await build(small);
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    expect(rows('PRAGMA integrity_check')).toEqual(['ok']);
  });

  it('accounts for every row that was read', async () => {
    const { report } = await build(small);
    for (const { read, kept, duplicates, withoutFilm, refused, leftOut } of report.files) {
      expect(kept + duplicates + withoutFilm + sumOf(refused) + sumOf(leftOut)).toBe(read);
    }
  });

  it('leaves its report as JSON where it was asked for', async () => {
    const path = join(newFolder(), 'deep', 'report.json');
    const { report } = await build(small, { report: path });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(report);
  });
});

it('an old catalog goes on answering who has it open while a new one takes its place', async () => {
  const { out } = await build(small);
  const reader = new Database(out, { readonly: true });
  const title = reader.prepare('SELECT title FROM film WHERE id = 1').pluck();
  expect(title.get()).toBe('Film, "the 1.1"');
  await build(invented(60, 2), { out });
  expect(title.get()).toBe('Film, "the 1.1"');
  expect(rowsOf(out, 'SELECT title FROM film WHERE id = 1')).toEqual(['Film, "the 2.1"']);
  reader.close();
});

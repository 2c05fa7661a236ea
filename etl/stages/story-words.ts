import { readFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import Papa from 'papaparse';
import { fold } from '../../src/domain/fold.ts';
import { stem } from '../../src/language/locales/es/stemmer.ts';

type Line = { readonly es: string; readonly en: string };

/**
 * Loads the Spanish words and phrases of stories (a CSV with the columns `es` and `en`; equivalents parted by "|")
 * into `story_word`, under their folded form and under the stems of their words. Where two share a key the first stays.
 */
export function storeStoryWords(database: Database.Database, file: string): { readonly words: number } {
  const insert = database.prepare('INSERT OR IGNORE INTO story_word VALUES (?, ?, ?)');
  const lines = Papa.parse<Line>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
  let words = 0;
  for (const { es, en } of lines) {
    const key = fold(es);
    const english = JSON.stringify(en.split('|').map((equivalent) => equivalent.trim()));
    words += insert.run(key, 0, english).changes;
    insert.run(key.split(' ').map(stem).join(' '), 1, english);
  }
  return { words };
}

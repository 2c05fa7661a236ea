import type Database from 'better-sqlite3';
import { CHECKSUM_TABLE } from './schema/checksum.ts';
import { ALIAS_TABLE, nameTables } from './schema/name-index.ts';
import { COLUMN_TABLES, INDICES, TABLES } from './schema/schema.ts';
import { INDEX_INDICES, INDEX_TABLES } from './schema/text-index.ts';

type Part = { readonly type: string; readonly name: string; readonly sql: string | null };

/** SQLite's own: an index of a key, and what `ANALYZE` counted. */
const SQLITES = /^sqlite_(?:autoindex_\w+|stat[14])$/;

const STATEMENTS = [
  TABLES,
  INDICES,
  ALIAS_TABLE,
  COLUMN_TABLES,
  INDEX_TABLES,
  INDEX_INDICES,
  CHECKSUM_TABLE,
].concat((['title', 'person', 'saga'] as const).map(nameTables));
const OURS = new Set(
  STATEMENTS.flatMap((sql) =>
    [...sql.matchAll(/CREATE (?:TABLE|(?:UNIQUE )?INDEX) (\w+)/g)].map(([, name]) => name),
  ),
);

/** What may stand before a bracket: in a statement of ours nothing is called. */
const BEFORE_BRACKET = new Set(['check', 'key', 'unique', ...OURS]);

/**
 * Names a part of a database that no catalog of ours has, such as a view: reading it may run whatever its maker wrote,
 * without an end. Undefined where all parts are tables and indices of ours that compute nothing.
 */
export function foreignPart(database: Database.Database): string | undefined {
  const parts = database.prepare<[], Part>('SELECT type, name, sql FROM sqlite_schema').all();
  const found = parts.find((part) => !isOurs(part));
  return found && `the ${found.type} ${found.name}`;
}

function isOurs({ type, name, sql }: Part): boolean {
  if (type !== 'table' && type !== 'index') return false;
  return (OURS.has(name) || SQLITES.test(name)) && (sql === null || computesNothing(sql));
}

/** No virtual table, no generated column (`AS`), no expression that calls a function. */
function computesNothing(sql: string): boolean {
  if (/\b(?:virtual|generated|as|select)\b|--|\/\*/i.test(sql)) return false;
  const called = [...sql.matchAll(/\b(\w+)["'`\]]?\s*\(/g)].map(([, word = '']) => word.toLowerCase());
  return called.every((word) => BEFORE_BRACKET.has(word) || SQLITES.test(word));
}

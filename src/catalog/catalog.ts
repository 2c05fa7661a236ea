import Database from 'better-sqlite3';
import { foreignPart } from './own-schema.ts';
import { SCHEMA_VERSION } from './schema/schema.ts';

/** Named parameters of a statement; an absent value is bound as NULL by writing `null`. */
export type Parameters = Readonly<Record<string, string | number | Uint8Array | null>>;

/** The read-only catalog. Statements are compiled once per text and kept, so `one` and `all` may be called at will. */
export type Catalog = {
  readonly path: string;
  /** What the build wrote about itself: `digest`, `data_date`, `films` … */
  readonly meta: ReadonlyMap<string, string>;
  /** A query whose first row is wanted; undefined where there is none. */
  one<P extends Parameters, R>(sql: string): (parameters: P) => R | undefined;
  /** A query whose rows are all wanted. */
  all<P extends Parameters, R>(sql: string): (parameters: P) => readonly R[];
  /**
   * As `all`, in half the time where there are many rows: they cross over as one JSON text. For integers and texts
   * only, a fraction would lose its last digits.
   */
  many<P extends Parameters, R>(sql: string): (parameters: P) => readonly R[];
  /** One figure of every film, by the film's number; read when first asked for, and kept. Throws where there is none of the name. */
  column<T extends ColumnType>(name: string, type: T): InstanceType<T>;
  close(): void;
};

type ColumnType =
  | typeof Float64Array
  | typeof Float32Array
  | typeof Int32Array
  | typeof Int16Array
  | typeof Uint8Array
  | typeof Int8Array;

/** Why a catalog cannot be opened, in a sentence that names the repair. */
export type CatalogFault = {
  readonly fault: 'missing' | 'notACatalog' | 'otherSchema';
  readonly message: string;
};

/** Opens a catalog for reading only. Returns a fault, never throws, for a file that is not there or not ours. */
export function openCatalog(path: string): Catalog | CatalogFault {
  let database: Database.Database;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true });
  } catch (error) {
    return { fault: 'missing', message: `${path} cannot be opened (${reason(error)}). ${REBUILD}` };
  }
  const fault = checkSchema(database, path);
  if (fault) {
    database.close();
    return fault;
  }
  database.pragma(`cache_size = -${CACHE_KIB}`);
  // The file never changes (a new build takes its place): locked once for all its readers, not anew by every query.
  database.pragma('locking_mode = EXCLUSIVE');
  return catalogOf(database, path);
}

export function isCatalogFault(value: Catalog | CatalogFault): value is CatalogFault {
  return 'fault' in value;
}

/** Pages kept in memory; the system's own file cache holds the rest. */
const CACHE_KIB = 4096;
const REBUILD = 'Build one with: butaca etl FOLDER --out FILE';

function checkSchema(database: Database.Database, path: string): CatalogFault | undefined {
  try {
    database.pragma('trusted_schema = OFF'); // what a file brings with it calls nothing
    const version = database.pragma('user_version', { simple: true });
    if (version !== SCHEMA_VERSION) {
      const message = `${path} has schema version ${version}, this Butaca reads ${SCHEMA_VERSION}. ${REBUILD}`;
      return { fault: 'otherSchema', message };
    }
    const foreign = foreignPart(database);
    if (foreign === undefined) return undefined;
    const message = `${path} holds ${foreign}, which is none of a catalog's: it is not read. ${REBUILD}`;
    return { fault: 'notACatalog', message };
  } catch (error) {
    return { fault: 'notACatalog', message: `${path} is not a catalog (${reason(error)}). ${REBUILD}` };
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A database as a catalog: an opened one, or one in the making that has its tables. */
export function catalogOf(database: Database.Database, path: string): Catalog {
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const rows = prepare('SELECT key, value FROM meta').all() as { key: string; value: string }[];
  return {
    path,
    meta: new Map(rows.map(({ key, value }) => [key, value])),
    one: <P extends Parameters, R>(sql: string) => {
      const statement = prepare(sql);
      return (parameters: P) => statement.get(parameters) as R | undefined;
    },
    all: <P extends Parameters, R>(sql: string) => {
      const statement = prepare(sql);
      return (parameters: P) => statement.all(parameters) as R[];
    },
    many: <P extends Parameters, R>(sql: string) => {
      const names = prepare(sql)
        .columns()
        .map(({ name }) => `'${name}', "${name}"`);
      const statement = prepare(`SELECT json_group_array(json_object(${names})) AS rows FROM (${sql})`);
      return (parameters: P) => JSON.parse((statement.get(parameters) as { rows: string }).rows) as R[];
    },
    column: openColumns(database),
    close: () => database.close(),
  };
}

function openColumns(database: Database.Database): Catalog['column'] {
  const columns = new Map<string, InstanceType<ColumnType>>();
  const find = database.prepare<[string], { value: Uint8Array }>(
    'SELECT value FROM film_column WHERE name = ?',
  );
  const read = (name: string, type: ColumnType): InstanceType<ColumnType> => {
    const row = find.get(name);
    if (!row) throw new Error(`The catalog has no column "${name}" of its films`);
    const { buffer, byteOffset, byteLength } = row.value;
    const isAligned = byteOffset % type.BYTES_PER_ELEMENT === 0;
    return isAligned
      ? new type(buffer as ArrayBuffer, byteOffset, byteLength / type.BYTES_PER_ELEMENT)
      : new type(row.value.slice().buffer);
  };
  return <T extends ColumnType>(name: string, type: T): InstanceType<T> => {
    const column = columns.get(name) ?? read(name, type);
    columns.set(name, column);
    return column as InstanceType<T>;
  };
}

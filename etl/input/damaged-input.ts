import { codeOf } from '../catalog-file/output-failure.ts';
import { type Failure, failure, reasonOf } from '../failure.ts';

/** The failure of a catalog or a store that is read and broken; undefined for any other error. */
export function damagedInput(error: unknown, from: string | readonly string[]): Failure | undefined {
  if (!/^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(error))) return undefined;
  const names = [from].flat().join(', ');
  return failure('input', `${names}: a database is damaged (${reasonOf(error)}): build or fetch it again.`);
}

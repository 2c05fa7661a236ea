/** What a catalog that cannot be used wants. */
export const REPAIR = 'Build it again with: butaca etl FOLDER --out FILE';

/** What SQLite throws at a catalog that opens but cannot be read, as a sentence with the repair; a bug is thrown on. */
export function damaged(path: string, error: unknown): { readonly fault: string } {
  if (!isSqliteError(error)) throw error;
  return { fault: `${path} is damaged or was built by another release (${error.message}). ${REPAIR}` };
}

function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}

import { type Catalog, type CatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { isFolder } from './make-folder.ts';

/** Opens a catalog that somebody named; a folder, of which SQLite says only that it cannot be read, is told to be one. */
export function openCatalogFile(path: string): Catalog | CatalogFault {
  if (!isFolder(path)) return openCatalog(path);
  const repair = `Name the file in it, or build one with: butaca etl FOLDER --out FILE`;
  return { fault: 'notACatalog', message: `${path} is a folder, not a catalog. ${repair}` };
}

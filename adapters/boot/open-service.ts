import { quickFault } from '../../etl/catalog-file/catalog-checksum.ts';
import { openCatalogFile } from '../../etl/catalog-file/open-catalog-file.ts';
import { isCatalogFault } from '../../src/catalog/catalog.ts';
import { type Butaca, openButaca } from '../../src/service/butaca.ts';
import type { Reporting } from '../../src/service/user/reporting.ts';
import type { State } from '../state/state.ts';
import { damaged, REPAIR } from './damaged.ts';

/** Opens a catalog and a service over it, or says in a sentence why it cannot be served, and what repairs it. */
export function openService(
  path: string,
  state: State,
  reporting?: Reporting,
): Butaca | { readonly fault: string } {
  try {
    const catalog = openCatalogFile(path);
    if (isCatalogFault(catalog)) return { fault: catalog.message };
    const damage = quickFault(path);
    if (damage !== undefined) {
      catalog.close();
      return { fault: `${path} ${damage}. ${REPAIR}` };
    }
    const today = (): string => new Date().toISOString().slice(0, 10);
    return openButaca({ catalog, memory: state, today, random: Math.random, now: Date.now, reporting });
  } catch (error) {
    return damaged(path, error);
  }
}

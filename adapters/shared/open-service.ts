import { openCatalogFile } from '../../etl/open-catalog-file.ts';
import { quickFault } from '../../etl/seal.ts';
import { type Butaca, openButaca } from '../../src/service/butaca.ts';
import type { Memory } from '../../src/service/memory.ts';
import type { Reporting } from '../../src/service/reporting.ts';
import { isCatalogFault } from '../../src/store/catalog.ts';
import { damaged, REPAIR } from './damaged.ts';

/** Opens a catalog and a service over it, or says in a sentence why it cannot be served, and what repairs it. */
export function openService(
  path: string,
  memory: Memory,
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
    return openButaca({ catalog, memory, today, random: Math.random, now: Date.now, reporting });
  } catch (error) {
    return damaged(path, error);
  }
}

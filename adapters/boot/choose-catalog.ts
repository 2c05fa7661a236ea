import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { CommonConfig, Environment } from '../settings/config.ts';
import { userFolder } from '../settings/user-folder.ts';
import { readyCatalog } from './ready-catalog.ts';

export type ChosenCatalog = { readonly path: string; readonly sample: boolean };

type Choosing = {
  readonly config: CommonConfig;
  readonly env: Environment;
  /** The language in which the building of a catalog is told. */
  readonly locale: Locale;
  readonly notify: (text: string) => void;
};

/**
 * The catalog to open: the one named, else the one beside package.json, else that of what comes with Butaca, built where
 * it must be.
 */
export async function chooseCatalog(choosing: Choosing): Promise<ChosenCatalog | { readonly fault: string }> {
  const { config, env, locale, notify } = choosing;
  if (config.BUTACA_CATALOG) return { path: config.BUTACA_CATALOG, sample: false };
  const root = packageRoot();
  const full = join(root, 'data', 'catalog.sqlite');
  if (existsSync(full)) return { path: full, sample: false };
  const films = config.BUTACA_EMBEDDED === 'on';
  const folder = userFolder('cache', env);
  const ready = await readyCatalog({ root, folder, films, locale, notify, screen: process.stderr });
  return 'fault' in ready ? ready : { path: ready.path, sample: ready.kind === 'sample' };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { CommonConfig, Environment } from './config.ts';
import { readySample } from './ready-sample.ts';
import { userFolder } from './user-folder.ts';

export type ChosenCatalog = { readonly path: string; readonly sample: boolean };

export type Choosing = {
  readonly config: CommonConfig;
  readonly env: Environment;
  /** The language in which the building of the sample is told. */
  readonly locale: Locale;
  readonly notify: (text: string) => void;
};

/** The catalog to open: the one named, else the full data beside package.json, else the sample's, built where it must be. */
export async function chooseCatalog(choosing: Choosing): Promise<ChosenCatalog | { readonly fault: string }> {
  const { config, env, locale, notify } = choosing;
  if (config.BUTACA_CATALOG) return { path: config.BUTACA_CATALOG, sample: false };
  const root = packageRoot();
  const full = join(root, 'data', 'catalog.sqlite');
  if (existsSync(full)) return { path: full, sample: false };
  const ready = await readySample({ root, folder: userFolder('cache', env), locale, notify });
  return 'fault' in ready ? ready : { ...ready, sample: true };
}

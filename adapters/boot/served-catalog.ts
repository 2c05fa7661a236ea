import type { Locale } from '../../src/domain/locale.ts';
import { commonSchema, type Environment, isConfigFault, readConfig } from '../settings/config.ts';
import { type ChosenCatalog, chooseCatalog } from './choose-catalog.ts';

/** The catalog that would be served, for commands that only look at it; that of what comes with Butaca is built where it must be. */
export async function servedCatalog(
  env: Environment,
  locale: Locale,
  notify: (text: string) => void,
): Promise<ChosenCatalog | { readonly fault: string }> {
  const config = readConfig(commonSchema, env);
  return isConfigFault(config) ? config : chooseCatalog({ config, env, locale, notify });
}

import type { Locale } from '../../src/domain/locale.ts';
import { type Butaca, openButaca } from '../../src/service/butaca.ts';
import type { Memory } from '../../src/service/memory.ts';
import { isCatalogFault, openCatalog } from '../../src/store/catalog.ts';
import { type ChosenCatalog, chooseCatalog } from './choose-catalog.ts';
import { localeOfEnvironment } from './client-locale.ts';
import { commonSchema, type Environment, isConfigFault, readConfig } from './config.ts';
import { withGuests } from './guests.ts';
import { openMemory } from './open-memory.ts';

/** A Butaca that is ready to answer, with what its adapter may need of what it was made of. */
export type Booted = {
  readonly butaca: Butaca;
  readonly memory: Memory;
  /** The language of the user's environment. */
  readonly clientLocale: Locale | undefined;
  /** True where the catalog is the embedded sample's. */
  readonly sample: boolean;
  /** Where faults are told, one line each. */
  readonly log: (line: string) => void;
  /** Leaves the catalog and user data: a connection that stays open would keep the process. */
  readonly close: () => void;
};

/** Why it cannot start, in words that name the repair. */
export type BootFault = { readonly fault: string };

export type BootOptions = {
  readonly env: Environment;
  /** Told what takes long, and faults: one or more lines, without the last line break. */
  readonly notify: (text: string) => void;
};

/** Opens everything that answering needs; the clock and chance enter the core here. */
export async function boot({ env, notify }: BootOptions): Promise<Booted | BootFault> {
  const config = readConfig(commonSchema, env);
  if (isConfigFault(config)) return config;
  const clientLocale = localeOfEnvironment(env);
  const chosen = await chooseCatalog({ config, env, locale: clientLocale ?? 'es', notify });
  if ('fault' in chosen) return chosen;
  const { memory: kept, close } = await openMemory(config, env, notify);
  const memory = withGuests(kept);
  const butaca = open(chosen, memory);
  if ('fault' in butaca) {
    close();
    return butaca;
  }
  const quiet = config.LOG_LEVEL === 'silent' || config.LOG_LEVEL === 'fatal';
  const log = quiet ? () => undefined : notify;
  return { butaca, memory, clientLocale, sample: chosen.sample, log, close };
}

export function isBootFault(value: Booted | BootFault): value is BootFault {
  return 'fault' in value;
}

function open({ path }: ChosenCatalog, memory: Memory): Butaca | BootFault {
  const catalog = openCatalog(path);
  if (isCatalogFault(catalog)) return { fault: catalog.message };
  const today = (): string => new Date().toISOString().slice(0, 10);
  try {
    return openButaca({ catalog, memory, today, random: Math.random });
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    const build = 'Build it again with: butaca etl FOLDER --out FILE';
    return { fault: `${path} is damaged or was built by another release (${error.message}). ${build}` };
  }
}

function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}

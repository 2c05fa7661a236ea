import { DEFAULT_LOCALE, type Locale } from '../../src/domain/locale.ts';
import type { Tag } from '../../src/language/writing/tags.ts';
import type { Butaca } from '../../src/service/butaca.ts';
import { type Charts, openCharts } from '../charts/open-charts.ts';
import type { Limits } from '../runtime/limits.ts';
import { atLevel } from '../runtime/log-level.ts';
import { perCatalog } from '../runtime/per-catalog.ts';
import { localeOfEnvironment, tagOfEnvironment } from '../settings/client-locale.ts';
import { commonSchema, type Environment, isConfigFault, readConfig } from '../settings/config.ts';
import { openPosters, type PostersOf } from '../shared/render/posters.ts';
import { withGuests } from '../state/guests.ts';
import { openState } from '../state/open-state.ts';
import type { State } from '../state/state.ts';
import { chooseCatalog } from './choose-catalog.ts';
import { openHotReload } from './hot-reload.ts';
import { openReporting } from './open-reporting.ts';
import { openService } from './open-service.ts';

/** A Butaca that is ready to answer, with what its adapter may need of what it was made of. */
export type Booted = {
  readonly butaca: Butaca;
  readonly state: State;
  /** Draws the pictures of answers; absent where none are wanted. */
  readonly charts?: Charts;
  /** Finds the posters of an answer's films; absent where none are wanted. */
  readonly posters?: PostersOf;
  /** The language of the user's environment. */
  readonly clientLocale: Locale | undefined;
  readonly clientTag?: Tag | undefined;
  /** True where the catalog is the embedded sample's. */
  readonly sample: boolean;
  /** Where faults are told, one line each. */
  readonly log: (line: string) => void;
  /** How much may be asked; the usual where absent. */
  readonly limits?: Limits;
  /** Leaves the catalog and user data: a connection that stays open would keep the process. */
  readonly close: () => void;
};

/** Why it cannot start, in words that name the repair. */
export type BootFault = { readonly fault: string };

type BootOptions = {
  readonly env: Environment;
  /** Told what takes long, and faults: one or more lines, without the last line break. */
  readonly notify: (text: string) => void;
  /** True where it runs for long: a new catalog is then taken up without a restart. */
  readonly renews?: boolean;
};

/** Opens everything that answering needs; the clock and chance enter the core here. */
export async function boot({ env, notify, renews = false }: BootOptions): Promise<Booted | BootFault> {
  const config = readConfig(commonSchema, env);
  if (isConfigFault(config)) return config;
  const [clientLocale, clientTag] = [localeOfEnvironment(env), tagOfEnvironment(env)];
  const chosen = await chooseCatalog({ config, env, locale: clientLocale ?? DEFAULT_LOCALE, notify });
  if ('fault' in chosen) return chosen;
  const store = await openState(config, env, notify);
  const state = withGuests(store.state);
  const log = atLevel(notify, config.LOG_LEVEL);
  const { reporting, close: closeReporting } = openReporting(config, env, log);
  const opened = openService(chosen.path, state, reporting);
  if ('fault' in opened) {
    closeReporting();
    store.close();
    return opened;
  }
  const renewed = renews
    ? openHotReload(opened, { path: chosen.path, state, reporting, notify: log })
    : undefined;
  const charts = config.BUTACA_CHARTS === 'on' ? { charts: openCharts({ log }) } : {};
  const close = (): void => {
    renewed?.close();
    closeReporting();
    store.close();
  };
  const limits = { user: config.USER_LIMIT, chat: config.CHAT_LIMIT };
  const butaca = renewed?.butaca ?? opened;
  const postersOf = perCatalog(butaca, openPosters);
  const posters: Pick<Booted, 'posters'> =
    config.BUTACA_POSTERS === 'on' ? { posters: (reply) => postersOf()(reply) } : {};
  const { sample } = chosen;
  return { butaca, state, clientLocale, clientTag, sample, log, limits, close, ...charts, ...posters };
}

export function isBootFault(value: Booted | BootFault): value is BootFault {
  return 'fault' in value;
}

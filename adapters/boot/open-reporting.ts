import { dirname, join } from 'node:path';
import { openRecentSentences } from '../../src/service/user/recent-sentences.ts';
import type { Reporting } from '../../src/service/user/reporting.ts';
import type { CommonConfig, Environment } from '../settings/config.ts';
import { userDataPath } from '../state/open-state.ts';
import { openReportFile } from './report-file.ts';

export const OFF = 'off';
const FILE = 'wrong.jsonl';
const IN_MEMORY = ':memory:';
/** How often what is too old to be reported is dropped, whether or not anybody asks. */
const SWEEP_MS = 30_000;

type OpenReporting = { readonly reporting?: Reporting; readonly close: () => void };

/** Opens where misheard sentences are reported to; nothing is remembered for it where that is off or has no place. */
export function openReporting(
  config: CommonConfig,
  env: Environment,
  log: (line: string) => void,
): OpenReporting {
  const path = reportPath(config, env);
  if (path === undefined) return { close: () => undefined };
  const sentences = openRecentSentences(Date.now, Math.random);
  const sweeping = setInterval(sentences.dropOld, SWEEP_MS).unref();
  return {
    reporting: { sentences, write: openReportFile(path, log) },
    close: () => clearInterval(sweeping),
  };
}

/** The operator's file: the one that is named, else one beside the user data; undefined where it is off. */
export function reportPath(config: CommonConfig, env: Environment): string | undefined {
  if (config.BUTACA_WRONG !== undefined) return config.BUTACA_WRONG === OFF ? undefined : config.BUTACA_WRONG;
  const beside = userDataPath(config, env);
  return beside === undefined || beside === IN_MEMORY ? undefined : join(dirname(beside), FILE);
}

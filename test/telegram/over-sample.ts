import { afterAll, afterEach, expect } from 'vitest';
import type { Charts } from '../../adapters/charts/open-charts.ts';
import type { Limits } from '../../adapters/runtime/limits.ts';
import type { Reporting } from '../../src/service/user/reporting.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openTalking } from './with-bot.ts';

/** Tests ask faster than anybody types. */
export const UNLIMITED: Limits = { user: 0, chat: 0 };

type Parts = {
  readonly rich?: 'on';
  readonly limits?: Limits;
  readonly charts?: Charts;
  readonly reporting?: Reporting;
};

/** A bot over the sample for all tests of a file, none of which may make a call that Telegram refuses. */
export async function talkOverSample({ rich, limits, charts, reporting }: Parts = {}) {
  const catalog = sampleCatalog();
  const talking = await openTalking(catalog, undefined, charts, undefined, limits, reporting, {
    ...(rich ? { TELEGRAM_RICH: rich } : {}),
  });
  afterAll(async () => {
    await talking.stop();
    catalog.close();
  });
  afterEach(() => expect(talking.api.refused).toEqual([]));
  return { ...talking, catalog };
}

import { type ByLocale, byLocale } from '../../../src/domain/locale.ts';
import type { Butaca } from '../../../src/service/butaca.ts';
import { openHearing } from '../../../src/service/hearing.ts';
import type { Reading } from '../../../src/slots/slot.ts';
import { perCatalog } from '../../runtime/per-catalog.ts';

/** Opens what a command's options are read with, in either language, on the day that it is called. */
export function openReadings(butaca: Pick<Butaca, 'catalog'>): () => ByLocale<Reading> {
  const hearing = perCatalog(butaca, openHearing);
  return () => {
    const today = new Date().toISOString().slice(0, 10);
    return byLocale((locale) => hearing().readingOf(locale, today));
  };
}

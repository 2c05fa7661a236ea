import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import type { Butaca } from '../../src/service/butaca.ts';
import { openNameResolver } from '../../src/slots/name-resolver.ts';
import type { Reading } from '../../src/slots/slot.ts';
import { openWordFame } from '../../src/store/word-fame.ts';
import { perCatalog } from './per-catalog.ts';

/** Opens what a command's options are read with, in either language, on the day that it is called. */
export function openReadings(butaca: Pick<Butaca, 'catalog'>): () => ByLocale<Reading> {
  const names = perCatalog(butaca, (catalog) => ({
    catalog,
    titles: openNameResolver(catalog, 'title'),
    people: openNameResolver(catalog, 'person'),
    sagas: openNameResolver(catalog, 'saga'),
    fame: openWordFame(catalog),
  }));
  return () => {
    const today = new Date().toISOString().slice(0, 10);
    const reading = (locale: Locale): Reading => ({ ...names(), locale, today });
    return { es: reading('es'), en: reading('en') };
  };
}

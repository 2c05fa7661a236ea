import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import { openNameResolver } from '../../src/slots/name-resolver.ts';
import type { Reading } from '../../src/slots/slot.ts';
import type { Catalog } from '../../src/store/catalog.ts';

/** Opens what a command's options are read with, in either language, on the day that it is called. */
export function openReadings(catalog: Catalog): () => ByLocale<Reading> {
  const names = {
    titles: openNameResolver(catalog, 'title'),
    people: openNameResolver(catalog, 'person'),
    sagas: openNameResolver(catalog, 'saga'),
  };
  return () => {
    const today = new Date().toISOString().slice(0, 10);
    const reading = (locale: Locale): Reading => ({ catalog, ...names, locale, today });
    return { es: reading('es'), en: reading('en') };
  };
}

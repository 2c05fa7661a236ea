import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Butaca } from '../../src/service/butaca.ts';

/** What is made of a catalog, made anew where the service has got another one meanwhile. */
export function perCatalog<T>(butaca: Pick<Butaca, 'catalog'>, make: (catalog: Catalog) => T): () => T {
  let known: { readonly catalog: Catalog; readonly made: T } | undefined;
  return () => {
    const { catalog } = butaca;
    if (known?.catalog !== catalog) known = { catalog, made: make(catalog) };
    return known.made;
  };
}

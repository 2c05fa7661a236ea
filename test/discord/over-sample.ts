import { afterAll } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { sampleCatalog } from '../catalogs.ts';
import { type Connected, connect } from './start-bot.ts';

/** A bot over the sample for all tests of a file. */
export async function connectOverSample(): Promise<Connected & { readonly catalog: Catalog }> {
  const catalog = sampleCatalog();
  const connected = await connect(catalog);
  afterAll(async () => {
    await connected.close();
    catalog.close();
  });
  return { ...connected, catalog };
}

import { afterAll } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { sampleCatalog } from '../catalogs.ts';
import { type Connected, connect } from './start-bot.ts';

/** A bot over the sample for all tests of a file. */
export async function connectOverSample(
  now?: () => number,
): Promise<Connected & { readonly catalog: Catalog }> {
  const catalog = sampleCatalog();
  const connected = await connect(catalog, {}, undefined, undefined, undefined, now);
  afterAll(async () => {
    await connected.close();
    catalog.close();
  });
  return { ...connected, catalog };
}

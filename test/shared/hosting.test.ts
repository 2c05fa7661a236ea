import { afterAll, expect, test } from 'vitest';
import { hosting } from '../../adapters/runtime/night-round.ts';
import { openTestButaca, sampleCatalog } from '../catalogs.ts';

const [first, second] = [sampleCatalog(), sampleCatalog()];
afterAll(() => {
  first.close();
  second.close();
});

test('a service that holds nights tells of the catalog that was taken up meanwhile', () => {
  let catalog = first;
  const service = { ...openTestButaca(first) };
  Object.defineProperty(service, 'catalog', { get: () => catalog });
  const hosted = hosting(service, () => undefined);
  expect(hosted.catalog).toBe(first);
  catalog = second;
  expect(hosted.catalog).toBe(second);
});

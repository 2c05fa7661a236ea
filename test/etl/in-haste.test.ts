import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isCatalogFault, openCatalog } from '../../src/store/catalog.ts';
import { asker, openTestButaca, sampleCatalog } from '../catalogs.ts';
import { cases } from '../effort.ts';
import { build, digest, rowsOf } from './catalog.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'data', 'sample');
let hasty = '';
beforeAll(async () => {
  hasty = (await build(SAMPLE, { inHaste: true })).out;
});
const patient = sampleCatalog();
afterAll(() => patient.close());

test('A catalog built in haste lacks the lists made ahead and nothing else', () => {
  const count =
    'SELECT (SELECT count(*) FROM similar_list), (SELECT count(*) FROM title_key), (SELECT count(*) FROM index_term)';
  const [lists, keys, terms] = rowsOf(patient.path, count)[0] as number[];
  expect(lists).toBeGreaterThan(600);
  expect(rowsOf(hasty, count)).toEqual([[0, keys, terms]]);
});

test('A catalog built in haste answers the same', async () => {
  const catalog = openCatalog(hasty);
  if (isCatalogFault(catalog)) throw new Error(catalog.message);
  const [quick, slow] = [openTestButaca(catalog), openTestButaca(patient)];
  const titles = rowsOf(hasty, 'SELECT title FROM film ORDER BY vote_count DESC, id') as string[];
  for (const title of titles.filter((_, at) => at % cases(7, 70) === 0)) {
    for (const sentence of [`películas como ${title}`, `why is ${title} like Toy Story`, title]) {
      const by = asker(sentence);
      expect(await quick.ask(sentence, by)).toEqual(await slow.ask(sentence, by));
    }
  }
  catalog.close();
});

test('A catalog built in haste is the same byte for byte from the same input', async () => {
  expect(digest((await build(SAMPLE, { inHaste: true })).out)).toBe(digest(hasty));
});

import { afterAll, expect, test } from 'vitest';
import { companiesOf, companyName } from '../../src/catalog/films/companies.ts';
import { sampleCatalog } from '../catalogs.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const { byName, ofStudio } = companiesOf(catalog);
/** The companies of the catalog that a studio is, by what people call it. */
const namesOf = (name: string) => ofStudio(byName.get(name) ?? 0).map((id) => companyName(catalog, id));

test.each([
  ['mgm', 'Metro-Goldwyn-Mayer (MGM)'],
  ['canal plus', 'Canal+'],
  ['pathe', 'Pathé Consortium Cinéma'],
  ['pixar', 'Pixar Animation Studios'],
])('%s is heard, though its companies are written with hyphens, accents or signs: %s', (name, company) => {
  expect(namesOf(name)).toContain(company);
});

test('A company that is no studio of ours is heard by its whole name where it has many films, and is itself alone', () => {
  expect(namesOf('see saw films')).toEqual(['See-Saw Films']);
  expect(byName.get('see')).toBeUndefined();
});

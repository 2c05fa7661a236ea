import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIST, listed, thirdParties } from './third-party.ts';

/** Licences that ask for no more than to be named, and of parts that are used as they are. */
const WELCOME: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
  'MIT AND OFL-1.1',
  'Unlicense',
  'BlueOak-1.0.0', // lru-cache: as permissive as MIT, approved by the OSI
  '(MIT OR WTFPL)',
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
]);

test('THIRD-PARTY.md lists every package of production with its licence; npm run licences writes it', () => {
  const packages = thirdParties();
  expect(packages.length).toBeGreaterThan(50);
  expect(readFileSync(LIST, 'utf8')).toBe(listed(packages));
});

test('every package of production has a licence that Butaca may be given away with', () => {
  expect(thirdParties().filter(({ licence }) => !WELCOME.has(licence))).toEqual([]);
});

import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from '../service/talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const asked = async (text: string) => (await talkTo(service).ask(text)).request;

test.each([
  ['dramas with >= 3000 votes', { minVotes: 3000 }],
  ['dramas with > 3000 votes', { minVotes: 3001 }],
  ['dramas with ≥ 3000 votes', { minVotes: 3000 }],
  ['dramas with < 400 votes', { maxVotes: 399 }],
  ['dramas with <= 400 votes', { maxVotes: 400 }],
])('%s is bounded by the sign', async (text, wanted) => {
  expect(await asked(text)).toMatchObject({ kind: 'top', genre: 'Drama', ...wanted });
});

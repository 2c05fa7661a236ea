import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const titleOf = async (text: string) =>
  (await talkTo(service, 'en').ask(text)).message.title.replaceAll('\u00a0', ' ');

test.each(['which is longer, Titanic or Toy Story', 'which is longer, Toy Story or Titanic'])(
  'A verdict names the film that it is for first: %s',
  async (text) => {
    expect(await titleOf(text)).toBe('Titanic (1997) 3 h 14 min, Toy Story (1995) 1 h 21 min');
  },
);

test('A question of yes or no is answered so, with both films in the order of the question', async () => {
  expect(await titleOf('is Toy Story longer than Titanic')).toMatch(/^No: Toy Story .*, Titanic /);
  expect(await titleOf('is Titanic longer than Toy Story')).toMatch(/^Yes: Titanic .*, Toy Story /);
});

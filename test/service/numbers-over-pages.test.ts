import { afterAll, expect, test } from 'vitest';
import { type Conversation, newConversation } from '../../src/dialogue/conversation.ts';
import { conversationAfter } from '../../src/service/conversation-after.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, slotIn, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

test('a number is the one before the film, on whichever page of the list', async () => {
  const { ask } = talkTo(service, 'es');
  const pages = [await ask('las mejores películas'), await ask('más')];
  const all = pages.flatMap(({ items }) => items.map(({ id }) => id));
  expect(all).toHaveLength(20);
  for (const number of [12, 7]) {
    const { request } = await ask(`la ${number}`);
    expect(request).toMatchObject({ kind: 'film', film: all[number - 1] });
  }
  const { request } = await ask('la segunda');
  expect(slotIn(request, 'film')).toBe(all[11]);
  const third = await ask('más');
  expect(third.request).toMatchObject({ kind: 'top', page: 3 });
});

test('another list begins anew', async () => {
  const { ask } = talkTo(service, 'es');
  await ask('las mejores películas');
  await ask('más');
  const { items } = await ask('las mejores de los 90');
  const { request } = await ask('la 3');
  expect(slotIn(request, 'film')).toBe(items[2]?.id);
});

test('a page shown again, or the one before, keeps the numbers before it', async () => {
  const { ask } = talkTo(service, 'es');
  const asker = await ask('las mejores películas');
  const list = asker.items.map(({ id }) => id);
  const page = (n: number) => ({ ...asker, storable: { ...asker.storable, page: n } }) as typeof asker;
  const talks: Conversation[] = [];
  for (const n of [1, 2, 2, 3, 2]) talks.push(conversationAfter(talks.at(-1) ?? newConversation, page(n)));
  expect(talks.map(({ earlier = [] }) => earlier.length / list.length)).toEqual([0, 1, 1, 2, 1]);
});

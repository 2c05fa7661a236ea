import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);

test.each([
  ['mejores películas', 'page'],
  ['parecidas a Heat', 'page'],
  ['películas de gente perdida en el espacio', 'page'],
  ['filmografía de Steven Spielberg', 'page'],
  ['actores con más películas', 'page'],
  ['cuántas películas se estrenaron en 1999', 'list'],
] as const)('"%s" tells which of its next questions goes on with it, and how (%s)', async (text, turns) => {
  const { next, storable, request } = await talkTo(service, 'es').ask(text);
  const going = next.filter((action) => action.turns !== undefined);
  expect(going.map((action) => action.turns)).toEqual([turns]);
  const { page, ...rest } = { ...going[0]?.request } as { readonly page?: number };
  expect(page).toBe(turns === 'page' ? 2 : 1);
  const { page: _page, ...asked } = { ...(storable ?? request) } as { readonly page?: number };
  expect(rest).toEqual(asked);
});

test('What only looks like a page of it does not go on with it: another figure of the same list begins anew', async () => {
  const { next } = await talkTo(service, 'es').ask('películas más votadas de 1999');
  const alike = next.filter(({ request }) => request.kind === 'top');
  expect(alike.length).toBeGreaterThan(0);
  for (const { request, turns } of alike)
    expect(turns === 'page').toBe('page' in request && (request.page ?? 1) > 1);
});

import { afterAll, expect, test } from 'vitest';
import type { AnyRequest } from '../../src/questions/question.ts';
import { asker, openTestButaca, sampleCatalog } from '../catalogs.ts';
import { slotIn } from '../service/talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const butaca = openTestButaca(catalog);

/** The pages of the same list that are offered after one of its pages. */
async function pagesAfter(request: AnyRequest): Promise<readonly unknown[]> {
  const { next } = await butaca.answer(request, asker());
  return next
    .filter((action) => action.request?.kind === request.kind)
    .map((action) => slotIn(action.request, 'page'))
    .filter((page) => page !== undefined);
}

test.each<AnyRequest>([
  { kind: 'top', metric: 'votes' },
  { kind: 'filmsInPeriod', from: '1980-01-01', to: '1989-12-31' },
  { kind: 'similar', film: 603 },
])('After a page of $kind comes the next one', async (request) => {
  expect(await pagesAfter({ ...request, page: 1 })).toContain(2);
  expect(await pagesAfter({ ...request, page: 2 })).toContain(3);
});

import { afterAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { packRequest } from '../../src/service/request-codec/pack-request.ts';
import { sampleCatalog } from '../catalogs.ts';
import { listOf, openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);

describe.each(locales)('In "%s" every example is one tap away', (locale) => {
  it.each(['greeting', 'help', 'votes', 'search', 'director'])('of %s', async (kind) => {
    const reply = await talkTo(service, locale).command(kind, '');
    expect(reply.next.length).toBe(listOf(reply).length);
    expect(reply.next.length).toBeGreaterThanOrEqual(3);
    for (const { request, isListed } of reply.next) {
      expect(isListed).toBe(true);
      expect(packRequest(request)).toBeDefined();
      const answer = await talkTo(service, locale).answer(request);
      expect([request, answer.problem]).toEqual([request, null]);
    }
  });
});

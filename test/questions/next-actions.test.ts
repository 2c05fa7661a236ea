import { afterAll, expect, test } from 'vitest';
import { openDraw } from '../bench/draw.ts';
import { drawRequest } from '../bench/requests.ts';
import { fillUrn } from '../bench/urn.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from '../service/talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const draw = openDraw(fillUrn(catalog), 2026);

const REQUESTS = 40;
const kinds = service.butaca.questions.map(({ kind }) => kind);

test.each(kinds)('whatever is offered after %s leads to an answer', async (kind) => {
  const question = service.butaca.questions.find((one) => one.kind === kind);
  const dead: unknown[] = [];
  for (let i = 0; question && i < REQUESTS; i++) {
    const reply = await talkTo(service, 'en').answer(drawRequest(question, draw));
    for (const { request } of reply.next) {
      const { problem, ask } = await talkTo(service, 'en').answer(request);
      if (problem && ask.length === 0) dead.push({ after: reply.request, request, problem });
    }
  }
  expect(dead).toEqual([]);
});

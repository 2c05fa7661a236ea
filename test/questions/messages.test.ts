import { afterAll, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { formatterIn } from '../../src/language/format.ts';
import { questions } from '../../src/questions/index.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo, textOf } from '../service/talk.ts';
import { requestsOf } from './requests.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

const LEAK = /\bundefined\b|\bNaN\b|\bnull\b|\[object|\bInfinity\b|-0\b/;
const cases = questions.flatMap(({ kind }) => locales.map((locale) => ({ kind, locale })));

async function repliesOf(
  kind: string,
  locale: Locale,
): Promise<readonly (Reply & { readonly asked: string })[]> {
  const replies: (Reply & { readonly asked: string })[] = [];
  for (const request of requestsOf(kind, catalog)) {
    const reply = await talkTo(service, locale).answer(request);
    replies.push({ ...reply, asked: JSON.stringify(request) });
  }
  return replies;
}

const followed = new Set<string>();

async function expectAnswer(request: AnyRequest): Promise<void> {
  const key = JSON.stringify(request);
  if (followed.has(key)) return;
  followed.add(key);
  const { problem, ask } = await talkTo(service).answer(request);
  if (ask.length === 0) expect(problem, key).toBeNull();
}

describe.each(cases)('$kind in $locale, with figures known and unknown', async ({ kind, locale }) => {
  const replies = await repliesOf(kind, locale);

  test('always says something, and no programmer’s word in it', () => {
    for (const reply of replies) {
      const text = textOf(reply);
      expect(text.trim(), reply.asked).not.toBe('');
      if (kind !== 'export') expect(text, reply.asked).not.toMatch(LEAK);
    }
  });

  test('has no empty block', () => {
    for (const { message, asked } of replies) {
      for (const block of message.blocks) {
        const [size] = Object.values(block).flatMap((value) => (Array.isArray(value) ? [value.length] : []));
        expect(block.type === 'line' ? block.text.trim().length : size, `${asked} ${block.type}`).not.toBe(0);
      }
    }
  });

  test('has buttons that Discord takes (80 characters), each leading to an answer', async () => {
    for (const { next, asked, alternatives } of replies) {
      expect(alternatives, asked).toEqual([]);
      for (const { label, request } of next) {
        expect(label.length, `${asked} ${label}`).toBeGreaterThan(0);
        expect(label.length, `${asked} ${label}`).toBeLessThanOrEqual(80);
        await expectAnswer(request);
      }
    }
  });

  test('is itself led to by a button of up to 34 characters', () => {
    const { button } = questions.find((question) => question.kind === kind)?.words[locale] ?? { button: '' };
    for (const request of requestsOf(kind, catalog)) {
      const label = typeof button === 'string' ? button : button(request, formatterIn(locale));
      expect([label.length > 0, label.length <= 34], label).toEqual([true, true]);
    }
  });

  test('has buttons that carry ids and no titles or sentences', () => {
    for (const { next, asked } of replies) {
      const values = next.flatMap(({ request }) => Object.values(request));
      const words = values.filter((value) => typeof value === 'string' && /\s/.test(value));
      expect(words, asked).toEqual([]);
    }
  });

  test('gives figures without NaN and numbered films of the catalog', () => {
    for (const { answer, items, asked } of replies) {
      const figures = JSON.stringify(answer, (_key, value) => (Number.isNaN(value) ? 'NaN!' : value)) ?? '';
      expect(figures, asked).not.toContain('NaN!');
      for (const { id, title, year } of items)
        expect([id > 0, title !== '', year === null || year > 1800], asked).toEqual([true, true, true]);
    }
  });
});

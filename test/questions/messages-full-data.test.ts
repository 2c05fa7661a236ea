import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { locales } from '../../src/domain/locale.ts';
import { questions } from '../../src/questions/index.ts';
import { fullCatalog, onFullData, withoutFullData } from '../catalogs.ts';
import { openService, type Service, talkTo, textOf } from '../service/talk.ts';
import { requestsOf } from './requests.ts';

const LEAK = /\bundefined\b|\bNaN\b|\bnull\b|\[object|\bInfinity\b/;
const cases = questions.flatMap(({ kind }) => locales.map((locale) => ({ kind, locale })));

describe.skipIf(withoutFullData)(`Where much is unknown, ${onFullData}`, () => {
  let catalog: Catalog;
  let service: Service;
  beforeAll(() => {
    catalog = fullCatalog();
    service = openService(catalog);
  });
  afterAll(() => catalog.close());

  test.each(cases)('$kind says something in $locale, and no programmer’s word', async ({ kind, locale }) => {
    for (const request of requestsOf(kind, catalog)) {
      const text = textOf(await talkTo(service, locale).answer(request));
      expect(text.trim(), JSON.stringify(request)).not.toBe('');
      if (kind !== 'export') expect(text, JSON.stringify(request)).not.toMatch(LEAK);
    }
  });
});

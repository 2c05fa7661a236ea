import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byLocale, locales } from '../../src/domain/locale.ts';
import { formatterIn } from '../../src/language/format.ts';
import * as registry from '../../src/language/locales/registry.ts';

const ROOT = join(import.meta.dirname, '../..');
/** `locale === 'es'`, `tag.startsWith('es')`, `l !== 'en' ? …`: whoever asks so takes any third language for the other one. */
const BRANCH = /[!=]==? '(?:es|en)'|startsWith\('(?:es|en)\b/g;
/** Languages of films and of TMDB's texts, small words that are spelled like one, and the language that is spoken first. */
const NOT_OF_ANSWERS: Readonly<Record<string, number>> = {
  'etl/sources/tmdb-details.ts': 2,
  'src/questions/account/language.ts': 1,
};

test('nothing outside the folders of the languages branches on a language', () => {
  const found = ['src', 'adapters', 'etl'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.ts') && !name.startsWith('src/language/locales/'))
      .flatMap((name) => {
        const count = [...readFileSync(join(ROOT, name), 'utf8').matchAll(BRANCH)].length;
        return count > 0 ? [[name, count]] : [];
      }),
  );
  expect(Object.fromEntries(found)).toEqual(NOT_OF_ANSWERS);
});

describe('The languages there are', () => {
  test('are those of the registry, Spanish first', () => {
    expect(locales[0]).toBe('es');
    expect([...locales].sort()).toEqual(Object.keys(registry).sort());
    expect(Object.keys(byLocale(String))).toEqual([...locales]);
  });

  test('are told by the language of a tag, not by its first letters', () => {
    expect(locales.map((locale) => formatterIn(`${locale}-XX`).locale)).toEqual([...locales]);
  });
});

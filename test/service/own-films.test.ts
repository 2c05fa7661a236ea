import { afterAll, describe, expect, test } from 'vitest';
import { ownLanguages } from '../../src/domain/own-languages.ts';
import { lexicons } from '../../src/language/locales/index.ts';
import { fullCatalog, onFullData, sampleCatalog, withoutFullData } from '../catalogs.ts';
import { openService, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);

type Row = { readonly id: number; readonly language: string | null };
const filmsOf = catalog.all<{ country: string }, Row>(
  'SELECT id, language FROM film JOIN film_country ON film_id = id WHERE country_code = @country',
);
const isOwn = (country: string) => {
  const languages = [...(ownLanguages(country) ?? []), 'xx', null];
  const own = new Set(
    filmsOf({ country })
      .filter(({ language }) => languages.includes(language))
      .map(({ id }) => id),
  );
  return ({ id }: { readonly id: number }): boolean => own.has(id);
};

describe('The films of a country are those in its own languages; its co-productions are said and one tap away', () => {
  test.each([
    ['las más votadas de Francia', 'FR', /En? francés|en francés/, 'Con coproducciones'],
    [
      'most voted films from Germany',
      'DE',
      /^In German: \d+ co-productions? in other languages/m,
      'With co-productions',
    ],
    [
      'las más votadas de España',
      'ES',
      /^Habladas en los idiomas del país: quedan? afuera/m,
      'Con coproducciones',
    ],
  ])('%s', async (text, country, told, label) => {
    const talk = talkTo(service, /^las/.test(text) ? 'es' : 'en');
    const reply = await talk.ask(text);
    expect(reply.request).toMatchObject({ kind: 'top', country });
    expect(reply.items.length).toBeGreaterThan(3);
    expect(reply.items.filter((film) => !isOwn(country)(film))).toEqual([]);
    expect(textOf(reply)).toMatch(told);
    const action = reply.next.find((next) => next.label === label);
    expect(action?.request).toMatchObject({ kind: 'top', country, coproductions: 'with' });
    const all = await talk.answer({ ...action?.request, n: 20, kind: 'top' });
    expect(all.items.some((film) => !isOwn(country)(film))).toBe(true);
    expect(all.next.some((next) => next.label === label)).toBe(false);
  });

  test('so is a surprise, and a count says how many are none', async () => {
    for (let i = 0; i < 5; i++) {
      const { items } = await talkTo(service).answer({ kind: 'pick', country: 'FR', n: 10 });
      expect(items.filter((film) => !isOwn('FR')(film))).toEqual([]);
    }
    const counted = await talkTo(service, 'en').ask('how many french films are there');
    const all = filmsOf({ country: 'FR' });
    expect(counted.answer).toEqual({ count: all.length });
    const others = all.filter((film) => !isOwn('FR')(film)).length;
    expect(textOf(counted)).toContain(`${others} are not in French: co-productions.`);
  });

  test('who names a language, or co-productions, gets all of them', async () => {
    const { items } = await talkTo(service).answer({
      kind: 'top',
      metric: 'votes',
      country: 'FR',
      language: 'en',
    });
    expect(items.length).toBeGreaterThan(0);
    const asked = await talkTo(service, 'en').ask('best french movies including co-productions');
    expect(asked.request).toMatchObject({ country: 'FR', coproductions: 'with' });
    expect(asked.ignored).toEqual([]);
  });

  test.each([
    ['una de terror española', { genre: 'Horror', country: 'ES' }],
    ['una comedia italiana', { genre: 'Comedy', country: 'IT' }],
    ['un drama portugués', { genre: 'Drama', country: 'PT' }],
  ])('what comes from a country is no mistyped language: %s', async (text, slots) => {
    expect((await talkTo(service, 'es').ask(text)).request).toMatchObject({ kind: 'pick', ...slots });
  });

  test('of every country that is heard by its name it is told what is spoken there', () => {
    const unknown = Object.keys(lexicons.es.places.countries).filter((code) => !ownLanguages(code));
    expect(unknown).toEqual([]);
  });
});

describe.skipIf(withoutFullData)(`Of countries, ${onFullData}`, () => {
  test('the highest grossing Mexican film is no American one', async () => {
    const full = fullCatalog();
    const { items } = await talkTo(openService(full), 'es').ask('la mexicana más taquillera');
    expect(items[0]?.title).toBe('Instructions Not Included');
    full.close();
  });
});

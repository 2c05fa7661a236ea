import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, slotIn, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

describe('What is left out is never what is asked for', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['pelis sin terror ni drama', { excludeGenres: ['Horror', 'Drama'] }],
    ['movies without war or romance', { excludeGenres: ['War', 'Romance'] }],
    ['no westerns, no musicals', { excludeGenres: ['Western', 'Music'] }],
    ['films without horror, comedy and war', { excludeGenres: ['Horror', 'Comedy', 'War'] }],
    ['algo que no sea ni de guerra ni romance', { excludeGenres: ['War', 'Romance'] }],
    ['anything but westerns', { excludeGenre: 'Western' }],
    ['neither horror nor war, from 2010', { excludeGenres: ['Horror', 'War'] }],
    ['avoid romance, suggest a thriller', { excludeGenre: 'Romance', genre: 'Thriller' }],
    ['less drama more comedy', { excludeGenre: 'Drama', genre: 'Comedy' }],
    ['non-French animated movies', { excludeCountry: 'FR', genre: 'Animation' }],
    ['im not in the mood for comedy, maybe a thriller', { excludeGenre: 'Comedy', genre: 'Thriller' }],
  ])('%s', async (text, wanted) => {
    const { request } = await talkTo(service).ask(text);
    expect(request).toMatchObject(wanted);
    if (!('genre' in wanted)) expect(request).not.toHaveProperty('genre');
  });

  test('a studio joined to one that is left out is told, and not wanted', async () => {
    const { request, ignored } = await talkTo(service, 'en').ask('animated movies not by Disney or Pixar');
    expect(request).not.toHaveProperty('company');
    expect(request).toHaveProperty('excludeCompany');
    expect(ignored).toEqual(['Pixar']);
  });

  test('less of it is not none of it', async () => {
    const { request } = await talkTo(service, 'en').ask('a horror movie that is not too scary');
    expect(request).toMatchObject({ genre: 'Horror' });
    expect(request).not.toHaveProperty('excludeGenre');
  });

  test('a decade that is left out is not the one that is counted', async () => {
    const { request } = await talkTo(service).ask('pelis que no sean de los 80');
    expect(slotIn(request, 'from')).toBeUndefined();
  });

  test.each([
    ['not american', 'US'],
    ['coreanas no', 'KR'],
    ['nothing french', 'FR'],
  ])('after a list: %s', async (text, excludeCountry) => {
    const talk = talkTo(service);
    await talk.ask('best comedies of the 90s');
    expect((await talk.ask(text)).request).toMatchObject({ kind: 'top', genre: 'Comedy', excludeCountry });
  });

  test('what is wanted after all is no longer left out, and the other way round', async () => {
    const talk = talkTo(service, 'en');
    await talk.ask('best movies of the 90s');
    await talk.ask('not from Disney');
    const wanted = (await talk.ask('from Disney')).request;
    expect(wanted).toHaveProperty('company');
    expect(wanted).not.toHaveProperty('excludeCompany');
    expect((await talk.ask('not from Disney')).request).not.toHaveProperty('company');
  });

  test('"¿por qué no con …?" wants whom it names', async () => {
    const { request } = await talkTo(service, 'es').ask('¿por qué no con Brad Pitt?');
    expect(request).not.toHaveProperty('excludePerson');
  });
});

import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

test.each([
  ['https://www.imdb.com/title/tt0133093/', 'film', 603],
  ['score of tt0133093', 'score', 603],
  ['movies like https://www.imdb.com/title/tt0133093/?ref_=fn_all', 'similar', 603],
  ['https://www.themoviedb.org/movie/603-the-matrix', 'film', 603],
  ['https://letterboxd.com/film/the-matrix/', 'film', 603],
  ['Matrix.Reloaded.2003.1080p', 'film', 604],
  ['The_Matrix_1999_BluRay_x264.mkv', 'film', 603],
  ['Matrix, The (1999)', 'film', 603],
])('a film is known by its address, its number, the name of its file: %s', async (text, kind, film) => {
  expect((await talkTo(service, 'en').ask(text)).request).toMatchObject({ kind, film });
});

test.each([
  ['en', 'the third Matrix', 605],
  ['es', 'la tercera de Matrix', 605],
  ['es', '¿quién dirigió la segunda de Toy Story?', 863],
] as const)(
  'a film is known by its place in its saga, which is said (%s: %s)',
  async (locale, text, film) => {
    const { request, assumed } = await talkTo(service, locale).ask(text);
    expect(request).toMatchObject({ film });
    expect(assumed).toHaveLength(1);
  },
);

test('a number that is nobody’s, an address of another site and an abbreviation name no film', async () => {
  for (const text of ['tt9999999999', 'https://example.org/movie/603', 'www.google.com', 'e.g. this']) {
    const { request } = await talkTo(service, 'en').ask(text);
    expect(request ?? {}).not.toHaveProperty('film');
  }
});

test('so many words of a title are said for it alone, written small or not', async () => {
  const { request } = await talkTo(service, 'en').ask('back to the future part ii');
  expect(request).toMatchObject({ kind: 'film', film: 165 });
});

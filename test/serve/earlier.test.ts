import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierEndpoints } from '../../adapters/serve/routes/earlier-api.ts';
import { openAnswerTyped } from '../../adapters/shared/receive/answer-typed.ts';
import { commandsOf } from '../../adapters/telegram/receive/commands.ts';
import { questions } from '../../src/questions/index.ts';
import { asker, openTestButaca, sampleCatalog } from '../catalogs.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function get(path: string) {
  const response = await server.app.inject(encodeURI(path));
  return { status: response.statusCode, body: response.json() };
}

describe('The API that Butaca grew out of', () => {
  it('counts in a sentence, whatever the case and the accents', async () => {
    const { body } = await get('/cantidad_peliculas_mes/enero');
    expect(body).toMatch(/^\d+ películas fueron estrenadas en el mes de enero$/);
    expect((await get('/cantidad_peliculas_mes/ENERO')).body).toBe(body);
    const day = (await get('/cantidad_peliculas_dia/miércoles')).body;
    expect(day).toMatch(/^\d+ películas fueron estrenadas en los días miércoles$/);
    for (const written of ['miercoles', 'Miercoles', 'MIÉRCOLES'])
      expect((await get(`/cantidad_peliculas_dia/${written}`)).body).toBe(day);
  });

  it('says so where more was asked than its parameter is for', async () => {
    expect((await get('/cantidad_peliculas_dia/viernes 13')).body).toMatch(/^\d+ películas .*viernes 13/);
    const { body } = await get('/cantidad_peliculas_mes/enero blorptastic');
    expect(body).toContain('No tuve en cuenta: «blorptastic».');
  });

  it('gives score and votes of a title', async () => {
    expect((await get('/score_titulo/titanic')).body).toEqual({
      'Título de la película': 'Titanic',
      Año: 1997,
      Puntaje: 7.5,
    });
    expect((await get('/votos_titulo/TITANIC')).body).toEqual({
      'Título de la película': 'Titanic',
      Año: 1997,
      'Voto total': 7770,
      'Voto promedio': 7.5,
    });
    expect((await get('/score_titulo/amelie')).body['Título de la película']).toBe('Amélie');
  });

  it('gives no mean where there are too few votes, and says why', async () => {
    const [few] = (await server.app.inject('/api/top?metric=votes&order=asc&n=1')).json().items;
    const { body } = await get(`/votos_titulo/${few.title} ${few.year}`);
    expect(body['Voto promedio']).toBeNull();
    expect(body['Mensaje']).toContain('2000');
  });

  it('gives the return of actors and directors, profit being revenue − budget', async () => {
    expect(Object.keys((await get('/get_actor/tom hanks')).body)).toEqual([
      'Actor/Actriz',
      'Cantidad de películas',
      'Retorno Total',
      'Retorno Promedio',
    ]);
    const { body } = await get('/get_director/christopher nolan');
    expect(body.Director).toBe('Christopher Nolan');
    const film = body.Películas.find(({ Título }: { Título: string }) => Título === 'Interstellar');
    expect(film['Fecha de lanzamiento']).toMatch(/^2014-\d\d-\d\d$/);
    expect(film.Ganancia).toBeCloseTo(film.Retorno * film.Presupuesto - film.Presupuesto, -1);
  });

  it('gives no return and no profit of dubious amounts, in the fields it had', async () => {
    const { body } = await get('/get_director/charlie chaplin');
    expect(Object.keys(body)).toEqual(['Director', 'Retorno Total', 'Películas']);
    const film = body.Películas.find(({ Título }: { Título: string }) => Título === 'Modern Times');
    expect(film).toMatchObject({ Retorno: null, Presupuesto: 1, Ganancia: null });
    const actor = (await get('/get_actor/charlie chaplin')).body;
    for (const figure of [body['Retorno Total'], actor['Retorno Total'], actor['Retorno Promedio']])
      expect(figure).toBeLessThan(1000);
  });

  it('recommends five titles', async () => {
    const { body } = await get('/recomendacion/matrix');
    expect(body).toHaveLength(5);
    for (const title of body) expect(typeof title).toBe('string');
  });

  it('tells what is not there, and what is no month', async () => {
    expect(await get('/score_titulo/Zzyzxqwv Blorgon')).toMatchObject({
      status: 404,
      body: { slot: 'film' },
    });
    expect(await get('/get_actor/Zzyzxqwv Blorgon')).toMatchObject({ status: 404, body: { slot: 'person' } });
    expect(await get('/cantidad_peliculas_mes/brumario')).toMatchObject({ status: 400 });
    expect(await get(`/score_titulo/${'x'.repeat(1001)}`)).toMatchObject({ status: 414 });
  });

  it('has names that are commands of the terminal and of Telegram, too', async () => {
    const catalog = sampleCatalog();
    const answerTyped = openAnswerTyped(openTestButaca(catalog));
    const telegram = commandsOf(questions);
    for (const { name, example, kind } of earlierEndpoints) {
      const { request, locale } = await answerTyped(`/${name} ${example}`, asker());
      expect([request?.kind, locale]).toEqual([kind, 'es']);
      expect(telegram.get(name)).toEqual({ kind, locale: 'es' });
    }
    catalog.close();
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestServer, type TestServer } from './open-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const get = (url: string) => server.app.inject({ url });
const post = (url: string, payload: object) => server.app.inject({ method: 'POST', url, payload });

it('shows the film to guess by its first clue, to be asked for anew each day', async () => {
  const answer = await get('/api/guess?locale=en');
  expect(answer.statusCode).toBe(200);
  expect(answer.json().answer).toMatchObject({
    day: '2026-11-22',
    outcome: 'begun',
    film: null,
    triesLeft: 6,
  });
  expect(answer.headers['cache-control']).toBe('private, no-store');
});

it('takes a try by POST alone: of a guest nothing is kept, of a conversation the game', async () => {
  expect((await get('/api/guess?film=Heat')).statusCode).toBe(405);
  for (let i = 0; i < 2; i++) {
    const guest = await post('/api/guess', { film: 'Heat', locale: 'en' });
    expect(guest.json().answer).toMatchObject({ outcome: 'wrong', triesLeft: 5 });
  }
  const own = { conversation: 'games-of-somebody', locale: 'en' };
  await post('/api/guess', { ...own, film: 'Heat' });
  const second = await post('/api/guess', { ...own, film: 'Titanic' });
  expect(second.json().answer).toMatchObject({
    triesLeft: 4,
    tries: [{ title: 'Heat' }, { title: 'Titanic' }],
  });
  const exported = await get('/api/export?conversation=games-of-somebody');
  expect(exported.json().answer.data.guess.tries).toHaveLength(2);
});

it('answers the film of the day, and says that it cannot be sent from here', async () => {
  const asked = await get('/api/daily?on=2026-11-29&locale=en');
  expect(asked.json().answer).toMatchObject({ day: '2026-11-29', outcome: 'film', hour: null });
  const wanted = await post('/api/daily', {
    hour: '9',
    zone: 'Madrid',
    on: '2026-11-29',
    conversation: 'games-2',
  });
  expect(wanted.json().answer).toMatchObject({ outcome: 'noPlace', hour: null });
});

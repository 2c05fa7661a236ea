import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyFaults } from '../discord/check-body.ts';
import {
  ANA,
  BOB,
  type Event,
  forwardOf,
  interactionOf,
  onMessage,
  pollOf,
  press,
  slash,
  submitted,
  typing,
} from '../discord/events.ts';
import { everyComponent } from '../discord/message-limits.ts';
import { slashCommands } from '../discord/options.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';
import { newSigningKey } from './signing.ts';

const key = newSigningKey();
let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ DISCORD_PUBLIC_KEY: key.publicKey });
});
afterAll(() => server.close());

const post = (body: string, headers: Record<string, string> = key.headers(body)) =>
  server.app.inject({ method: 'POST', url: '/discord', payload: body, headers });
const bodyOf = (event: Event): string => JSON.stringify(interactionOf(event));
/** The JSON of an answer, alone or beside its picture. */
const payloadIn = (body: string): string =>
  /name="payload_json"(?:\r\n[^\r\n]+)*\r\n\r\n([^\r\n]+)/.exec(body)?.[1] ?? body;
const PING = '{"id":"1","type":1,"application_id":"2","token":"t","version":1}';

describe('An interaction over HTTP', () => {
  test('is answered by the response: a ping', async () => {
    const { statusCode, body } = await post(PING);
    expect([statusCode, JSON.parse(body)]).toEqual([200, { type: 1 }]);
  });

  test('is answered by the response: a command, with the gateway’s own card', async () => {
    const { statusCode, body } = await post(bodyOf(slash(ANA, 'votes', { film: 'id:862' })));
    const { type, data } = JSON.parse(body);
    expect([statusCode, type, data.flags & 32_768]).toEqual([200, 4, 32_768]);
    expect(JSON.stringify(data.components)).toContain('Toy Story');
  });

  test('is answered by the response: a sentence, a press, a menu of a message, choices', async () => {
    const said = await post(bodyOf(slash(BOB, 'ask', { text: 'votes of Heat' })));
    expect(said.body).toContain('Heat');
    const pressed = JSON.parse((await post(bodyOf(press(BOB, 'n0|help')))).body);
    expect(pressed.type).toBe(4);
    const found = await post(bodyOf(onMessage(BOB, 'Which film is this?', 'Toy Story')));
    expect(found.body).toContain('Toy Story');
    const choices = JSON.parse((await post(bodyOf(typing(BOB, 'film', 'film', 'toy')))).body);
    expect([choices.type, choices.data.choices[0].value]).toEqual([8, 'id:862']);
  });

  test('opens a form and takes it, as over the gateway', async () => {
    const list = JSON.parse((await post(bodyOf(slash(BOB, 'top', { 'how-many': 3 })))).body);
    const refine = everyComponent(list.data.components).find(({ label }) => label === 'Refine');
    const form = JSON.parse((await post(bodyOf(press(BOB, refine?.custom_id ?? '')))).body);
    expect(form.type).toBe(9);
    expect(bodyFaults('POST', '/interactions/1/t/callback', form)).toEqual([]);
    const fields = { genres: ['Comedy'], from: '1990', to: '1999', maxRuntime: '', minScore: '' };
    const { body } = await post(bodyOf(submitted(BOB, form.data.custom_id, fields)));
    const answer = JSON.parse(payloadIn(body));
    expect(answer.type).toBe(7);
    expect(JSON.stringify(answer.data.components)).toMatch(/best films in comedy.*1990/);
  });

  test('keeps its conversation and its user, as over the gateway', async () => {
    await post(bodyOf(slash(BOB, 'film', { film: 'id:862' })));
    expect((await post(bodyOf(slash(BOB, 'ask', { text: 'and its votes?' })))).body).toContain('Toy Story');
  });

  test('is answered for every command that is registered', async () => {
    for (const { name } of slashCommands) {
      const { statusCode, body } = await post(
        bodyOf(slash({ id: `10000000000000${Math.random().toString().slice(2, 6)}` }, name)),
      );
      expect([name, statusCode, JSON.parse(payloadIn(body)).type]).toEqual([name, 200, 4]);
    }
  });

  test.each<[string, Event]>([
    ['a kind that nobody knows yet', { by: BOB, type: 77, data: {} }],
    ['a modal', { by: BOB, type: 5, data: { custom_id: 'x', components: [] } }],
    ['a person’s menu', { by: BOB, type: 2, data: { id: '1', name: 'x', type: 2, target_id: '1' } }],
    ['an entry point', { by: BOB, type: 2, data: { id: '1', name: 'launch', type: 4 } }],
    ['no data', { by: BOB, type: 2, data: null as never }],
    ['a menu of people', { by: BOB, type: 3, data: { component_type: 5, custom_id: 'x', values: ['1'] } }],
  ])('of %s is answered by words that say so, to its user alone', async (_name, event) => {
    const { statusCode, body } = await post(bodyOf(event));
    const answer = JSON.parse(body);
    expect([statusCode, answer.type, answer.data.flags & 64]).toEqual([200, 4, 64]);
    expect(body).toContain('This is no longer offered.');
    expect(bodyFaults('POST', '/interactions/1/t/callback', answer)).toEqual([]);
    expect((await post(PING)).statusCode).toBe(200);
  });

  test('on a poll, in a channel that nobody knows, is answered by the film that it names', async () => {
    const poll = pollOf('Which one tonight?', 'Toy Story', 'Heat');
    for (const more of [poll, forwardOf('', poll)]) {
      const { statusCode, body } = await post(bodyOf(onMessage(BOB, 'Which film is this?', '', more)));
      expect(statusCode).toBe(200);
      expect(bodyFaults('POST', '/interactions/1/t/callback', JSON.parse(body))).toEqual([]);
      expect(body).toContain('Toy Story (1995)');
    }
    expect(server.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  test('beyond the limit is answered each time', async () => {
    const limited = await openTestServer({ DISCORD_PUBLIC_KEY: key.publicKey, USER_LIMIT: '1' });
    for (let i = 0; i < 4; i++) {
      const body = bodyOf(slash(BOB, 'votes', { film: 'id:862' }));
      const answer = await limited.app.inject({
        ...{ method: 'POST', url: '/discord', payload: body, headers: key.headers(body) },
      });
      expect([answer.statusCode, JSON.parse(answer.body).type]).toEqual([200, 4]);
      if (i > 0) expect(answer.body).toContain('You are faster than I am');
    }
    await limited.close();
  });
});

describe('What Discord did not sign just now is refused (401)', () => {
  const now = (): number => Math.floor(Date.now() / 1000);
  const body = bodyOf(slash(BOB, 'film', { film: 'id:862' }));

  test.each<[string, () => Record<string, string>]>([
    ['unsigned', () => ({ 'content-type': 'application/json' })],
    ['signed by another', () => newSigningKey().headers(body)],
    ['signed for another body', () => key.headers(`${body} `)],
    ['signed at another time', () => ({ ...key.headers(body), 'x-signature-timestamp': String(now() - 5) })],
    ['signed ten minutes ago', () => key.headers(body, now() - 600)],
    ['signed in ten minutes', () => key.headers(body, now() + 600)],
    ['signed at no time', () => ({ ...key.headers(body), 'x-signature-timestamp': 'now' })],
    ['with half a signature', () => ({ ...key.headers(body), 'x-signature-ed25519': 'ab'.repeat(32) })],
    ['with a signature that is none', () => ({ ...key.headers(body), 'x-signature-ed25519': 'zz' })],
  ])('%s', async (_name, headers) => {
    const { statusCode, body: said } = await post(body, headers());
    expect([statusCode, said]).toEqual([401, '']);
  });

  test('replayed: the same interaction again', async () => {
    const once = bodyOf(slash(BOB, 'film', { film: 'id:862' }));
    const headers = key.headers(once);
    expect([(await post(once, headers)).statusCode, (await post(once, headers)).statusCode]).toEqual([
      200, 401,
    ]);
  });

  test('and signed nonsense is a bad request (400)', async () => {
    for (const nonsense of ['', '{', 'null', '[]', '{"id":1,"type":2}', '{"id":"../../x","type":2}'])
      expect((await post(nonsense)).statusCode, nonsense).toBe(400);
  });
});

test('Without DISCORD_PUBLIC_KEY there is no such address', async () => {
  const bare = await openTestServer();
  expect((await bare.app.inject({ method: 'POST', url: '/discord', payload: PING })).statusCode).toBe(404);
  await bare.close();
});

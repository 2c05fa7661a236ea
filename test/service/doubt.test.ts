import { afterAll, describe, expect, test } from 'vitest';
import { questions } from '../../src/questions/index.ts';
import { parseRequest } from '../../src/questions/request.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

describe('Who doubts or asks changes nothing', () => {
  test.each(['seguro?', '¿seguro?', 'sure?', 'yes?', 'ok?', 'yes 👎'])(
    'a doubtful answer to whether all shall be erased is no yes: %s',
    async (text) => {
      const talk = talkTo(service, 'es');
      await talk.answer({ kind: 'seen', film: 603 });
      await talk.ask('forget me');
      await talk.ask(text);
      expect(await talk.remembered()).toMatchObject({ user: { seen: [603] } });
    },
  );

  test.each(['¿ya vi Titanic?', 'ya vi Titanic?', 'clear my list?', '¿borro mi lista?'])(
    'a question is no statement: %s',
    async (text) => {
      const talk = talkTo(service, 'es');
      await talk.answer({ kind: 'seen', film: 603 });
      await talk.ask(text);
      expect(await talk.remembered()).toMatchObject({ user: { seen: [603] } });
    },
  );
});

test('an open question back keeps no word that was typed', async () => {
  const talk = talkTo(service, 'es');
  await talk.ask('puntaje de Matrix');
  for (const text of ['no vacies la lista', 'zeppelins voladores quizas', 'la que dibuja jirafas']) {
    await talk.ask(text);
    expect(JSON.stringify(await talk.remembered())).not.toMatch(/vacies|zeppelin|jirafas/i);
  }
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'])(
  'a request with the key %s is no fault',
  (key) => {
    for (const question of questions) {
      const request = { kind: question.kind, ...question.defaults, [key]: 1 };
      expect(Object.keys(parseRequest(question, request) ?? {})).not.toContain(key);
    }
  },
);

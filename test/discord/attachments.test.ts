import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/service/reply/reply.ts';
import { sampleCatalog } from '../catalogs.ts';
import { replyOf } from '../presenters/cases.ts';
import { seen } from './cards.ts';
import { ANA, directMessage, press, slash } from './events.ts';
import type { Call } from './rest.ts';
import { type Connected, connect } from './start-bot.ts';

const NAME = 'butaca-export.json';
const content = JSON.stringify(
  { seen: Array.from({ length: 20_000 }, (_, id) => ({ id, title: `Película "${id}" 千 💥\n` })) },
  null,
  2,
);
const exported: Reply = replyOf(
  [
    { type: 'line', text: 'Todo lo que hay.' },
    { type: 'file', name: NAME, mediaType: 'application/json', content },
  ],
  { request: { kind: 'export' }, personal: true },
);

const catalog = sampleCatalog();
let on: Connected;
beforeAll(async () => {
  on = await connect(catalog, {}, (butaca) => ({
    ...butaca,
    ask: async () => exported,
    command: async () => exported,
    fill: async () => exported,
    answer: async () => exported,
  }));
});
afterEach(() => expect(on.lines.filter((line) => !line.includes('"info"'))).toEqual([]));
afterAll(async () => {
  await on.close();
  catalog.close();
});

function expectFile(call: Call): void {
  const text = Buffer.from(call.files?.[NAME] ?? []).toString('utf8');
  expect(Object.keys(call.files ?? {})).toEqual([NAME]);
  expect(text).toBe(content);
  expect(JSON.parse(text).seen).toHaveLength(20_000);
  expect(JSON.stringify(call.body)).toContain(`"url":"attachment://${NAME}"`);
  expect(seen(call).text).toBe('Título\nTodo lo que hay.');
}

describe('A file of an answer is attached, whole however long, under a line that says what it is', () => {
  test('to a command, for its user alone', async () => {
    const call = await on.discord.interact(slash(ANA, 'export'));
    expect([call.status, call.body.type, seen(call).ephemeral]).toEqual([204, 4, true]);
    expectFile(call);
  });

  test('to a press', async () => {
    const call = await on.discord.interact(press(ANA, 'N1|export'));
    expect([call.status, seen(call).ephemeral]).toEqual([204, true]);
    expectFile(call);
  });

  test('to a press that turns a card into it', async () => {
    const own = `E${BigInt(ANA.id).toString(36)}|export`;
    const call = await on.discord.interact(press(ANA, own, { ephemeral: true }));
    expect([call.status, call.body.type]).toEqual([204, 7]);
    expectFile(call);
  });

  test('in a private channel', async () => {
    const call = await on.discord.write(directMessage(ANA, 'exportá mis datos'));
    expect(call.status).toBe(200);
    expectFile(call);
  });
});

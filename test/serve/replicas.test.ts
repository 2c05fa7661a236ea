import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onRedis, startRedis, type TestRedis, withoutRedis } from '../state/start-redis.ts';
import { type BotApi, openBotApi, TOKEN } from '../telegram/bot-api.ts';
import type { Update } from '../telegram/update-queue.ts';
import { message } from '../telegram/updates.ts';
import { samplePath } from '../terminal/run-butaca.ts';
import { type Process, startProcess } from './start-process.ts';

const SECRET = 'a-secret-of-sixteen-or-more';
type Replica = Process & { readonly url: string };

let redis: TestRedis;
let api: BotApi;
let replicas: readonly [Replica, Replica];

async function startReplica(): Promise<Replica> {
  const replica = startProcess({
    BUTACA_CATALOG: samplePath(),
    REDIS_URL: redis.url,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    LOG_LEVEL: 'trace',
  });
  const url = await replica.address;
  if (url === undefined) throw new Error(replica.stderr());
  return { ...replica, url };
}

/** Delivers an update to a replica; the status, or 0 where there is nobody. */
async function deliver(update: Update, { url }: Replica): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET };
  try {
    const response = await fetch(`${url}telegram`, { method: 'POST', headers, body: JSON.stringify(update) });
    await response.text();
    return response.status;
  } catch {
    return 0;
  }
}

const sent = () => api.calls.filter(({ method }) => method === 'sendMessage');
const lastText = (): string => String(sent().at(-1)?.payload['text']);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(withoutRedis)(`Two replicas of serve that share ${onRedis}`, { timeout: 90_000 }, () => {
  beforeAll(async () => {
    [redis, api] = await Promise.all([startRedis(), openBotApi()]);
    replicas = await Promise.all([startReplica(), startReplica()]);
  }, 60_000);
  afterAll(async () => {
    for (const { kill } of replicas ?? []) kill('SIGKILL');
    await Promise.all((replicas ?? []).map(({ ended }) => ended));
    await Promise.all([redis?.close(), api?.close()]);
  });

  test('hold one dialogue, whichever of them gets a turn', async () => {
    const ana = { id: 71_001, language_code: 'es' };
    const turns: readonly [text: string, answered: RegExp][] = [
      ['votos de Titanic', /Titanic.*7.?770/s],
      ['¿quién la dirigió?', /James Cameron/],
      ['parecidas a Matrix', /1\. /],
      ['la segunda', /\(\d{4}\)/],
      ['ya vi Titanic', /Anotada/],
      ['mis vistas', /Titanic/],
      ['hablame en inglés', /From now on/],
      ['Titanic', /Director<.b>: James/],
      ['olvidame', /Shall I erase|¿Borro todo/],
      ['yes', /Done|Listo/],
      ['mis vistas', /Todavía no hay ninguna/],
    ];
    for (const [i, [text, answered]] of turns.entries()) {
      expect(await deliver(message(text, ana), replicas[i % 2] ?? replicas[0])).toBe(200);
      expect(lastText(), text).toMatch(answered);
    }
    expect(await redis.dump()).not.toMatch(
      /talk:telegram:71001 .*Matrix|user:telegram:71001|seen:telegram:71001/,
    );
  });

  test('answer once what is delivered to both', async () => {
    const update = message('votos de Heat', { id: 71_002 });
    const before = sent().length;
    expect(await Promise.all(replicas.map((replica) => deliver(update, replica)))).toEqual([200, 200]);
    expect(sent()).toHaveLength(before + 1);
  });

  test('share a limit', async () => {
    const hasty = { id: 71_003, language_code: 'es' };
    for (let i = 0; i < 31; i++)
      await deliver(message('votos de Heat', hasty), replicas[i % 2] ?? replicas[0]);
    expect(lastText()).toContain('Vas más rápido que yo');
    const before = sent().length;
    for (const replica of replicas) await deliver(message('votos de Heat', hasty), replica);
    expect(sent()).toHaveLength(before);
  });

  test('lose nothing where one is killed in the middle: answered twice is only what it had in hand', async () => {
    const [doomed, survivor] = replicas;
    const people = Array.from({ length: 150 }, (_, i) => 72_000 + i);
    const inHand = new Set<number>();
    let isDead = false;
    api.fail('sendMessage', { lateMs: 40 }, people.length);

    /** As Telegram does: again until it is taken. */
    const deliverUntilTaken = async (person: number, i: number): Promise<void> => {
      const update = message('votos de Titanic', { id: person });
      for (let target = i % 2 ? survivor : doomed; ; target = survivor) {
        if (target === doomed) inHand.add(person);
        const status = await deliver(update, target);
        if (target === doomed && !isDead) inHand.delete(person);
        if (status === 200) return;
        await pause(100);
      }
    };
    const delivered = people.map(async (person, i) => {
      await pause(i * 10);
      await deliverUntilTaken(person, i);
    });
    await pause(700);
    isDead = true;
    doomed.kill('SIGKILL');
    await Promise.all(delivered);

    const answers = new Map(people.map((person) => [person, 0]));
    for (const { payload } of sent()) {
      const chat = Number(payload['chat_id']);
      if (answers.has(chat)) answers.set(chat, (answers.get(chat) ?? 0) + 1);
    }
    expect(people.filter((person) => answers.get(person) === 0)).toEqual([]);
    const twice = people.filter((person) => (answers.get(person) ?? 0) > 1);
    expect(twice.filter((person) => !inHand.has(person))).toEqual([]);
    expect(Math.max(...answers.values())).toBeLessThanOrEqual(2);
  });

  test('write nothing of what was said to their logs', () => {
    const logs = replicas.map(({ stderr }) => stderr()).join('\n');
    expect(logs).toContain('"event":"answer"');
    expect(logs).not.toMatch(/Titanic|Matrix|Nombre7|AAHdqTcvCH1v|a-secret-of/);
  });
});

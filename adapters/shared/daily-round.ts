import { setTimeout as pause } from 'node:timers/promises';
import type { Daily } from '../../src/domain/daily.ts';
import { localTime } from '../../src/domain/time-zone.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { Asker, Butaca } from '../../src/service/butaca.ts';
import type { Memory } from '../../src/service/memory.ts';
import type { Reply } from '../../src/service/reply.ts';
import { GUEST } from './guests.ts';

/**
 * What became of a message: it was sent, or may have been; it surely was not, and may be sent later; or the bot may not
 * write there any more.
 */
export type Sent = 'sent' | 'later' | 'gone';

type Parts = {
  readonly butaca: Pick<Butaca, 'answer'>;
  readonly memory: Pick<
    Memory,
    'subscriptions' | 'subscribe' | 'place' | 'user' | 'changeUser' | 'claim' | 'settle' | 'release'
  >;
  /** The platform's part of every address: "telegram:". */
  readonly prefix: string;
  /** The whole place of an address, for which what is chosen holds, where that is more. */
  readonly placeOf?: (address: string) => string;
  /** Sends an answer; `key` is the same for the same place and day. */
  readonly send: (address: string, reply: Reply, key: string) => Promise<Sent>;
  readonly now: () => number;
  readonly log: (line: string) => void;
};

/** Sent so many hours late at the most, and on its day: who was away longer sends tomorrow's. */
const LATEST_HOURS = 6;
/** Longer than anybody takes to answer and to send one. */
const LEASE_MS = 60_000;
const EVERY_MS = 30_000;
/** What is being sent then may end; a platform that does not answer is not waited for. */
const LONGEST_STOP_MS = 2000;

/**
 * Opens a round of all who are sent the film of the day: each whose hour has come gets it, once a day, whichever replica
 * comes first. It is noted as sent before it is: a replica that dies in between loses one day of one place, and nobody
 * gets it twice.
 */
export function openDailyRound({
  butaca,
  memory,
  prefix,
  placeOf = (address) => address,
  send,
  now,
  log,
}: Parts): () => Promise<void> {
  const unsubscribe = (address: string, { owner }: Daily): Promise<boolean> =>
    owner === undefined
      ? memory.subscribe(address, undefined)
      : memory.changeUser(owner, [{ change: 'daily', daily: undefined }]);
  const one = async (address: string, daily: Daily, day: string): Promise<void> => {
    const key = `daily:${address}:${day}`;
    if ((await memory.claim(key, LEASE_MS)) !== 'ours') return;
    // Where it is quiet the day passes.
    if ((await memory.place(placeOf(address))).quiet) return memory.settle(key);
    const request: AnyRequest = { kind: 'daily', on: day };
    const reply = await butaca.answer(request, nobody(address, placeOf(address), daily));
    await memory.settle(key);
    if (reply.problem) return;
    const isPlain = daily.owner !== undefined && (await memory.user(daily.owner)).pictures === false;
    const sent = await send(address, isPlain ? { ...reply, isPlain } : reply, key);
    if (sent === 'later') await memory.release(key);
    if (sent === 'gone') await unsubscribe(address, daily);
  };
  return async () => {
    for (const [address, daily] of await memory.subscriptions()) {
      const day = address.startsWith(prefix) ? dayDue(daily, now()) : undefined;
      if (day === undefined) continue;
      try {
        await one(address, daily, day);
      } catch (error) {
        log(`The film of the day was not sent (${error instanceof Error ? error.message : error}).`);
      }
    }
  };
}

/** The day of the place whose film is due there, by its clocks; undefined before its hour and long after. */
function dayDue({ hour, zone }: Daily, ms: number): string | undefined {
  const { day, hour: local } = localTime(ms, zone);
  return local >= hour && local <= hour + LATEST_HOURS ? day : undefined;
}

/** It is nobody's question: nothing is kept of it. */
function nobody(key: string, place: string, { locale, tag }: Daily): Asker {
  const address = { key, place, isOwn: false, mayManage: async () => false };
  return {
    address,
    user: GUEST,
    conversation: GUEST,
    locale,
    clientLocale: locale,
    clientTag: tag,
    shared: true,
  };
}

/** Makes the round now and every half a minute, one after the other. */
export function startRounds(
  round: () => Promise<void>,
  everyMs = EVERY_MS,
): { readonly stop: () => Promise<void> } {
  let running: Promise<void> | undefined;
  const run = (): void => {
    running ??= round().finally(() => {
      running = undefined;
    });
  };
  run();
  const timer = setInterval(run, everyMs).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.race([running, pause(LONGEST_STOP_MS, undefined, { ref: false })]);
    },
  };
}

import { createHash } from 'node:crypto';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Daily } from '../../src/domain/daily.ts';
import { type LocalTime, localTime, zoneOf } from '../../src/domain/time-zone.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { Asker } from '../../src/service/asker.ts';
import type { Butaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { COMPLETED_MS } from '../state/delivery-lock.ts';
import { GUEST } from '../state/guests.ts';
import type { State } from '../state/state.ts';

/**
 * What became of a message: it was sent, or may have been; it surely was not, and may be sent later; or the bot may not
 * write there any more.
 */
export type Sent = 'sent' | 'later' | 'gone';

type Parts = {
  readonly butaca: Pick<Butaca, 'answer'>;
  readonly state: Pick<
    State,
    | 'subscription'
    | 'subscriptions'
    | 'subscribe'
    | 'place'
    | 'user'
    | 'changeUser'
    | 'acquire'
    | 'complete'
    | 'release'
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
const EVERY_MS = 30_000;
/** What is being sent then may end; a platform that does not answer is not waited for. */
const LONGEST_STOP_MS = 2000;

/** Between so many others are let in: a round of thousands must not keep answers waiting. */
const AT_ONCE = 100;

/**
 * Opens a round of all who are sent the film of the day: each whose hour has come gets it, once a day, whichever replica
 * comes first. It is claimed for the whole day before it is sent, for what comes after may not be kept: a replica that
 * dies in between loses one day of one place, and nobody gets it twice.
 */
export function openDailyRound({
  butaca,
  state,
  prefix,
  placeOf = (address) => address,
  send,
  now,
  log,
}: Parts): () => Promise<void> {
  /** The answer, if it is still wanted just so: a round takes minutes, in which it may be stopped, changed or moved. */
  const wanted = async (address: string, daily: Daily, on: string): Promise<Reply | undefined> => {
    const request: AnyRequest = { kind: 'daily', on };
    const reply = await butaca.answer(request, nobody(address, placeOf(address), daily));
    const isPlain = daily.owner !== undefined && (await state.user(daily.owner)).pictures === false;
    const isWanted = isDeepStrictEqual(await state.subscription(address), daily);
    return isWanted ? { ...reply, ...(isPlain ? { isPlain } : {}) } : undefined;
  };
  /** True where it was dealt with, here or elsewhere. */
  const deal = async (address: string, daily: Daily, day: string, key: string): Promise<boolean> => {
    // A claim that no other replica hears of is none: each would send it.
    const lease = await state.acquire(key, COMPLETED_MS, 'busy');
    if (lease !== 'acquired') return lease === 'answered';
    let sent: Sent = 'later';
    try {
      // Where it is quiet the day passes.
      if ((await state.place(placeOf(address))).quiet) {
        sent = 'sent';
        return true;
      }
      const reply = await wanted(address, daily, day);
      if (reply) sent = 'sent'; // it may have been, from here on, whatever is thrown
      if (reply && !reply.problem) sent = await send(address, reply, key);
    } finally {
      await (sent === 'later' ? state.release(key) : state.complete(key));
    }
    if (sent === 'gone' && isDeepStrictEqual(await state.subscription(address), daily))
      await unsubscribe(state, address, daily);
    return sent !== 'later';
  };
  const once = openTellOnce(log);
  let dealt: ReadonlySet<string> = new Set();
  return async () => {
    const localTimes = openLocalTimes(now(), (zone) => once(zone, `${NOT_SENT} (no such zone: ${zone}).`));
    const due = new Set<string>();
    try {
      let passed = 0;
      for (const [address, daily] of await state.subscriptions()) {
        if (++passed % AT_ONCE === 0) await setImmediate();
        const day = address.startsWith(prefix) ? dayDue(daily, localTimes(daily.zone)) : undefined;
        if (day === undefined) continue;
        const key = keyOf(daily.formerly ?? address, day);
        if (dealt.has(key)) {
          due.add(key);
          continue;
        }
        const tell = (error: unknown): void => once(address, `${NOT_SENT} (${reasonOf(error)}).`);
        if (await deal(address, daily, day, key).catch(tell)) due.add(key);
        await setImmediate();
      }
      dealt = due;
    } catch (error) {
      once('', `${NOT_SENT} (${reasonOf(error)}).`);
    }
  };
}

/** The same for the same place and day; who the place is cannot be read from it: it outlives what is forgotten. */
function keyOf(address: string, day: string): string {
  return `daily:${createHash('sha256').update(`${address} ${day}`).digest('base64url')}`;
}

/** What is forgotten meanwhile is not written anew: that is asked before. */
function unsubscribe(state: Parts['state'], address: string, { owner }: Daily): Promise<boolean> {
  return owner === undefined
    ? state.subscribe(address, undefined)
    : state.changeUser(owner, [{ change: 'daily', daily: undefined }]);
}

const NOT_SENT = 'The film of the day was not sent';
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** So many lines are remembered as told. */
const MOST_TOLD = 1000;

/** Tells the same of the same place once: a round comes every half a minute. Whose place it is stays out of the log. */
function openTellOnce(log: (line: string) => void): (about: string, line: string) => void {
  const alreadyTold = new Set<string>();
  return (about, line) => {
    const key = `${about} ${line}`;
    if (alreadyTold.has(key)) return;
    if (alreadyTold.size >= MOST_TOLD) alreadyTold.clear();
    alreadyTold.add(key);
    log(line);
  };
}

/** What the clocks of a zone show at a moment: found once, for many places share it. Told of a zone that there is not. */
function openLocalTimes(
  ms: number,
  isUnknown: (zone: string) => void,
): (zone: string) => LocalTime | undefined {
  const times = new Map<string, LocalTime | undefined>();
  return (zone) => {
    if (!times.has(zone)) {
      const known = zoneOf(zone);
      if (known === undefined) isUnknown(zone);
      times.set(zone, known === undefined ? undefined : localTime(ms, known));
    }
    return times.get(zone);
  };
}

/** The day of the place whose film is due there, by its clocks; undefined before its hour and long after. */
function dayDue({ hour }: Daily, local: LocalTime | undefined): string | undefined {
  if (!local) return undefined;
  return local.hour >= hour && local.hour <= hour + LATEST_HOURS ? local.day : undefined;
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

/** Makes the round now and every half a minute, one after the other; one that failed is followed by the next. */
export function startRounds(
  round: () => Promise<void>,
  everyMs = EVERY_MS,
): { readonly stop: () => Promise<void> } {
  let running: Promise<void> | undefined;
  const run = (): void => {
    running ??= round()
      .catch(() => undefined) // it tells its faults itself
      .finally(() => {
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

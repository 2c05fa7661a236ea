import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { openDailyRound, type Sent, startRounds } from '../../adapters/runtime/daily-round.ts';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { openResilientState } from '../../adapters/state/resilient-state.ts';
import { openSqliteState } from '../../adapters/state/sqlite/sqlite-state.ts';
import type { State } from '../../adapters/state/state.ts';
import { newConversation } from '../../src/dialogue/conversation.ts';
import { addDays } from '../../src/domain/calendar.ts';
import type { Daily } from '../../src/domain/daily.ts';
import { localTime } from '../../src/domain/time-zone.ts';
import { openButaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { sampleCatalog } from '../catalogs.ts';
import { textOf } from '../service/talk.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

const HOUR = 60 * 60 * 1000;
const MADRID: Daily = { hour: 9, zone: 'Europe/Madrid', locale: 'es', tag: 'es-ES' };
const AIRES: Daily = { hour: 21, zone: 'America/Argentina/Buenos_Aires', locale: 'es' };
const SYDNEY: Daily = { hour: 0, zone: 'Australia/Sydney', locale: 'en' };

type Posted = { readonly address: string; readonly reply: Reply; readonly at: number };

/** Replicas over one file of user data, with one clock that a test moves. */
function openReplicas(start: string, answerOf: (address: string) => Sent | Promise<Sent> = () => 'sent') {
  const clock = { ms: Date.parse(start) };
  const path = `${temporaryFolder()}/users.sqlite`;
  const posted: Posted[] = [];
  const log: string[] = [];
  const opened: { close: () => void }[] = [];
  const replica = () => {
    const file = openSqliteState(path, () => clock.ms);
    opened.push(file);
    const state: State = withGuests(file);
    const today = () => new Date(clock.ms).toISOString().slice(0, 10);
    const butaca = openButaca({ catalog, memory: state, today, random: () => 0.5, now: () => clock.ms });
    const send = async (address: string, reply: Reply): Promise<Sent> => {
      const outcome = await answerOf(address);
      if (outcome === 'sent') posted.push({ address, reply, at: clock.ms });
      return outcome;
    };
    const round = openDailyRound({
      ...{ butaca, state, send, prefix: 'telegram:', now: () => clock.ms },
      log: (line) => log.push(line),
    });
    return { state, butaca, round };
  };
  return { clock, path, posted, log, replica, close: () => opened.map((file) => file.close()) };
}

/** Somebody who manages a place. */
const asksIn = (key: string) => ({
  ...{ user: 'telegram:9', conversation: 'telegram:9' },
  address: { key, isOwn: false, mayManage: async () => true },
});

describe('A week of days, on two replicas', () => {
  test('each place gets its film once a day, at its hour by its clocks', async () => {
    const { clock, posted, log, replica, close } = openReplicas('2026-11-22T00:00:00Z');
    const [one, two] = [replica(), replica()];
    const places = { 'telegram:-1': MADRID, 'telegram:-1:7': AIRES, 'telegram:-2': SYDNEY };
    for (const [address, daily] of Object.entries(places)) await one.state.subscribe(address, daily);
    await one.state.subscribe('discord:5', MADRID); // another platform's
    const step = HOUR / 4;
    for (let i = 0; i < (7 * 24 * HOUR) / step; i++) {
      await Promise.all([one.round(), two.round(), two.round()]);
      clock.ms += step;
    }
    // All begins in the night in Madrid, at nine in the evening in Buenos Aires, and too late in Sydney.
    const firstDay: Record<string, string> = {
      'telegram:-1': '2026-11-22',
      'telegram:-1:7': '2026-11-21',
      'telegram:-2': '2026-11-23',
    };
    const hasFilm = new Map<string, boolean>();
    for (let i = 0; i < 9; i++) {
      const on = addDays('2026-11-21', i);
      const reply = await one.butaca.answer({ kind: 'daily', on }, { user: '', conversation: '' });
      hasFilm.set(on, reply.problem === null);
    }
    for (const [address, daily] of Object.entries(places)) {
      const own = posted.filter((post) => post.address === address);
      const days = own.map(({ at }) => localTime(at, daily.zone).day);
      const due = Array.from({ length: 7 }, (_, i) => addDays(firstDay[address] ?? '', i));
      expect(days, address).toEqual(due.filter((day) => hasFilm.get(day)));
      for (const { at } of own.slice(1)) expect(localTime(at, daily.zone).hour).toBe(daily.hour);
      for (const { at, reply } of own)
        expect(reply.answer).toMatchObject({ day: localTime(at, daily.zone).day });
    }
    expect([...hasFilm.values()].filter((there) => there).length).toBeGreaterThan(4);
    expect(log).toEqual([]);
    close();
  });

  test('the film to guess is one a day for all, whichever replica is asked, and a streak grows day by day', async () => {
    const { clock, replica, close } = openReplicas('2026-11-22T10:00:00Z');
    const replicas = [replica(), replica()];
    const ana = { user: 'telegram:1', conversation: 'telegram:1', place: 'telegram:-9' };
    const bob = { user: 'telegram:2', conversation: 'telegram:2', place: 'telegram:-9' };
    const seen = new Set<unknown>();
    for (let day = 0; day < 7; day++) {
      const [here, there] = [replicas[day % 2], replicas[(day + 1) % 2]];
      await here?.butaca.answer({ kind: 'guess', clue: 2 }, bob);
      await here?.butaca.answer({ kind: 'guess', action: 'giveUp' }, bob);
      const lost = await there?.butaca.answer({ kind: 'guess' }, bob);
      const { film } = (lost?.answer ?? {}) as { film: { id: number } };
      seen.add(film.id);
      const won = await there?.butaca.answer({ kind: 'guess', film: film.id }, ana);
      expect(won?.answer).toMatchObject({ end: 'won', streak: day + 1, played: day + 1 });
      expect(won?.answer).toMatchObject({ board: { players: 2, won: 1, bestStreak: day + 1 } });
      clock.ms += 24 * HOUR;
    }
    expect(seen.size).toBe(7);
    clock.ms += 24 * HOUR; // a day that nobody plays
    const back = await replica().butaca.answer({ kind: 'guess' }, ana);
    expect(back?.answer).toMatchObject({ outcome: 'begun', streak: 0, best: 7 });
    await replica().butaca.answer({ kind: 'guess', clue: 2 }, ana);
    const lost = await replica().butaca.answer({ kind: 'guess', action: 'giveUp' }, ana);
    expect(textOf(lost)).toContain('la mejor: 7 días');
    close();
  });
});

describe('A bad subscription', () => {
  test('of a zone that this runtime does not know is told once, and the others get theirs', async () => {
    const { posted, log, replica, close } = openReplicas('2026-11-22T08:10:00Z');
    const { state, round } = replica();
    await state.subscribe('telegram:-1', { ...MADRID, zone: 'Mars/Base' });
    await state.subscribe('telegram:-2', { ...MADRID, zone: '+05:00' });
    await state.subscribe('telegram:-3', MADRID);
    for (let i = 0; i < 3; i++) await round();
    expect(posted.map(({ address }) => address)).toEqual(['telegram:-3']);
    expect(log.map((line) => /no such zone: (.*)\)/.exec(line)?.[1])).toEqual(['Mars/Base', '+05:00']);
    close();
  });

  test('whose sending throws is told once a reason, and the others get theirs', async () => {
    const { posted, log, replica, close } = openReplicas('2026-11-22T08:10:00Z', (address) => {
      if (address === 'telegram:-1') throw new Error('a bug');
      return 'sent';
    });
    const { state, round } = replica();
    for (const address of ['telegram:-1', 'telegram:-3']) await state.subscribe(address, MADRID);
    for (let i = 0; i < 3; i++) await round();
    expect(posted.map(({ address }) => address)).toEqual(['telegram:-3']);
    expect(log).toEqual(['The film of the day was not sent (a bug).']);
    close();
  });

  test('stops no round after it, nor the process, where subscriptions cannot be read', async () => {
    const { log, replica, close } = openReplicas('2026-11-22T08:10:00Z');
    const { butaca, state } = replica();
    const away = { ...state, subscriptions: () => Promise.reject(new Error('away')) };
    const parts = { butaca, state: away, prefix: 'telegram:', now: Date.now };
    const round = openDailyRound({ ...parts, send: async () => 'sent', log: (line) => log.push(line) });
    for (let i = 0; i < 2; i++) await round();
    expect(log).toEqual(['The film of the day was not sent (away).']);
    let made = 0;
    const failing = async () => {
      made++;
      throw new Error('a bug');
    };
    const rounds = startRounds(failing, 1);
    while (made < 3) await new Promise((resolve) => setTimeout(resolve, 2));
    await rounds.stop();
    close();
  });
});

describe('Where the store takes no writes', () => {
  const open = (refuses: ReadonlySet<keyof State>) => {
    const clock = { ms: Date.parse('2026-11-22T08:10:00Z') };
    const now = () => clock.ms;
    const store = openProcessState(now);
    const posted: string[] = [];
    const refused = () => Promise.reject(new Error('full'));
    const replica = () => {
      const file = Object.fromEntries(
        Object.entries(store).map(([name, call]) => [
          name,
          (...given: never[]) =>
            refuses.has(name as keyof State) ? refused() : (call as (...given: never[]) => unknown)(...given),
        ]),
      ) as State;
      const state = openResilientState(file, { notify: () => undefined, place: 'here', now, restMs: 0 });
      const today = () => '2026-11-22';
      const butaca = openButaca({ catalog, memory: state, today, random: () => 0.5, now });
      const send = async (address: string): Promise<Sent> => {
        posted.push(address);
        return 'sent';
      };
      const log = () => undefined;
      return openDailyRound({ butaca, state, send, prefix: 'telegram:', now, log });
    };
    return { clock, store, posted, replica };
  };

  test('the film is sent by no replica until it does, and then by one', async () => {
    const refuses = new Set<keyof State>(['acquire', 'complete', 'release', 'extend']);
    const { store, posted, replica } = open(refuses);
    await store.subscribe('telegram:-1', MADRID);
    const rounds = [replica(), replica()];
    for (const round of rounds) await round();
    expect(posted).toEqual([]);
    refuses.clear();
    for (const round of rounds) await round();
    expect(posted).toEqual(['telegram:-1']);
  });

  test('from the sending on it is not sent again, by a replica that begins later either', async () => {
    const { clock, store, posted, replica } = open(new Set<keyof State>(['complete']));
    await store.subscribe('telegram:-1', MADRID);
    for (let i = 0; i < 4; i++) {
      await replica()();
      clock.ms += HOUR;
    }
    expect(posted).toEqual(['telegram:-1']);
  });
});

describe('While a round is under way', () => {
  const own = (user: string) => ({ ...MADRID, address: user, owner: user });

  test('what is stopped, changed or forgotten is not sent, and not subscribed again', async () => {
    const { posted, replica, close } = openReplicas(
      '2026-11-22T08:10:00Z',
      async (address): Promise<Sent> => {
        if (address !== 'telegram:-1') return 'sent';
        await state.subscribe('telegram:-2', undefined);
        await state.subscribe('telegram:-3', { ...MADRID, hour: 21 });
        await state.forget('telegram:42', 'telegram:42', HOUR / 6);
        return 'sent';
      },
    );
    const { state, round } = replica();
    for (const address of ['telegram:-1', 'telegram:-2', 'telegram:-3'])
      await state.subscribe(address, MADRID);
    await state.changeUser('telegram:42', [{ change: 'daily', daily: own('telegram:42') }]);
    for (let i = 0; i < 2; i++) await round();
    expect(posted.map(({ address }) => address)).toEqual(['telegram:-1']);
    expect([...(await state.subscriptions())]).toEqual([
      ['telegram:-1', MADRID],
      ['telegram:-3', { ...MADRID, hour: 21 }],
    ]);
    close();
  });

  test('of who is forgotten no key is left, nor written anew where the bot was shut out as well', async () => {
    for (const outcome of ['sent', 'gone'] as const) {
      const { clock, path, replica, close } = openReplicas('2026-11-22T08:10:00Z', async () => {
        if (outcome === 'gone') await state.forget('telegram:424242', 'telegram:424242', HOUR / 6);
        return outcome;
      });
      const { state, round } = replica();
      await state.changeUser('telegram:424242', [{ change: 'daily', daily: own('telegram:424242') }]);
      await round();
      await state.forget('telegram:424242', 'telegram:424242', HOUR / 6);
      clock.ms += HOUR / 2;
      await state.remember('telegram:-1', newConversation); // whoever writes next sweeps what is over
      await state.forget('telegram:-1', 'telegram:-1', 1);
      const database = new Database(path, { readonly: true });
      const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
      const rows = tables.flatMap((name) => database.prepare(`SELECT * FROM ${name}`).all());
      database.close();
      expect(rows.length, outcome).toBeGreaterThan(0); // that it was sent is known
      expect(JSON.stringify(rows), outcome).not.toContain('424242');
      close();
    }
  });

  test('a group that moves is sent it once, under its old number or the new one', async () => {
    const { clock, posted, replica, close } = openReplicas(
      '2026-11-22T08:10:00Z',
      async (address): Promise<Sent> => {
        if (address === 'telegram:-1') await two.state.moveSubscription('telegram:-1', 'telegram:-1001');
        return 'sent';
      },
    );
    const [one, two] = [replica(), replica()];
    await one.state.subscribe('telegram:-1', MADRID);
    for (const { round } of [one, two, one]) await round();
    await one.butaca.answer({ kind: 'daily', hour: 11 }, asksIn('telegram:-1001'));
    clock.ms += 2 * HOUR;
    for (const { round } of [one, two]) await round();
    expect(posted.map(({ address }) => address)).toEqual(['telegram:-1']);
    // The sample has no film of some days.
    for (let day = 0; day < 4; day++) {
      clock.ms += 24 * HOUR;
      for (const { round } of [one, two]) await round();
    }
    const [first, ...rest] = posted.map(({ address, at }) => `${address} ${localTime(at, 'UTC').day}`);
    expect(first).toBe('telegram:-1 2026-11-22');
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.every((post) => post.startsWith('telegram:-1001 '))).toBe(true);
    expect(new Set(rest).size).toBe(rest.length);
    close();
  });

  test('others are let in among thousands, and those that were dealt with are not asked for again', async () => {
    const { clock, replica, close } = openReplicas('2026-11-22T08:10:00Z');
    const { state, butaca } = replica();
    const daily = { ...MADRID, hour: 9 };
    const all = new Map(
      Array.from({ length: 3000 }, (_, i) => [`telegram:-${i}`, i < 3 ? daily : { ...daily, hour: 23 }]),
    );
    const leases: string[] = [];
    const many = {
      ...state,
      subscriptions: async () => all,
      subscription: async (address: string) => all.get(address),
      acquire: async (key: string, ms: number) => {
        leases.push(key);
        return state.acquire(key, ms);
      },
    };
    const log = () => undefined;
    const parts = { butaca, state: many, prefix: 'telegram:', now: () => clock.ms, log };
    const round = openDailyRound({ ...parts, send: async () => 'sent' });
    await round();
    expect(leases).toHaveLength(3);
    let turns = 0;
    let isOver = false;
    const turn = () => {
      turns++;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    await round();
    isOver = true;
    expect(turns).toBeGreaterThan(20);
    expect(leases).toHaveLength(3);
    close();
  });
});

describe('The film of the day', () => {
  test('has no pictures where who is sent it, or who manages the place, wants none', async () => {
    const { posted, replica, close } = openReplicas('2026-11-22T12:00:00Z');
    const { state, round } = replica();
    const own = { ...MADRID, address: 'telegram:1', owner: 'telegram:1' };
    await state.changeUser('telegram:1', [
      { change: 'daily', daily: own },
      { change: 'pictures', pictures: false },
    ]);
    for (const address of ['telegram:-1', 'telegram:-2']) await state.subscribe(address, MADRID);
    await state.changePlace('telegram:-1', { pictures: false });
    await round();
    const plain = new Map(posted.map(({ address, reply }) => [address, reply.isPlain ?? false]));
    expect(plain).toEqual(
      new Map([
        ['telegram:1', true],
        ['telegram:-1', true],
        ['telegram:-2', false],
      ]),
    );
    close();
  });

  test('is not sent where it is quiet, on that day, and is in the language that the place speaks', async () => {
    const { clock, posted, replica, close } = openReplicas('2026-11-22T12:00:00Z');
    const { state, round } = replica();
    await state.subscribe('telegram:-1', MADRID);
    await state.changePlace('telegram:-1', { quiet: true, locale: 'en' });
    await round();
    await state.changePlace('telegram:-1', { quiet: undefined });
    await round();
    expect(posted).toEqual([]);
    for (let i = 0; i < 7 && posted.length === 0; i++) {
      clock.ms += 24 * HOUR; // the sample has no film of some days
      await round();
    }
    expect(posted.map(({ reply }) => reply.locale)).toEqual(['en']);
    expect(await state.subscription('telegram:-1')).toEqual(MADRID);
    close();
  });

  test('is sent after a restart, late on its day, and not at all where it is too late', async () => {
    const { clock, posted, replica, close } = openReplicas('2026-11-22T05:00:00Z');
    const first = replica();
    await first.state.subscribe('telegram:-1', MADRID);
    await first.round();
    expect(posted).toHaveLength(0); // six in the morning there
    clock.ms += 7 * HOUR; // down since before nine
    await replica().round();
    await replica().round();
    expect(posted).toHaveLength(1);
    clock.ms = Date.parse('2026-11-23T16:30:00Z'); // half past five there: nine was too long ago
    await replica().round();
    expect(posted).toHaveLength(1);
    close();
  });

  test('is sent once where the clocks are put forward over its hour, and where they show it twice', async () => {
    const daily = { ...MADRID, hour: 2 };
    for (const night of ['2026-03-29', '2026-10-25']) {
      const { clock, posted, replica, close } = openReplicas(`${night}T00:00:00Z`);
      const { state, round } = replica();
      await state.subscribe('telegram:-1', daily);
      clock.ms -= 2 * HOUR;
      for (let i = 0; i < 20; i++) {
        await round();
        clock.ms += HOUR / 2;
      }
      const days = posted.map(({ at }) => localTime(at, daily.zone).day);
      expect(
        days.filter((day) => day === night),
        night,
      ).toHaveLength(1);
      close();
    }
  });

  test('is tried again where it surely did not arrive, and never where it may have', async () => {
    const outcomes: Sent[] = ['later', 'later', 'sent', 'sent'];
    const { posted, replica, close } = openReplicas('2026-11-22T08:10:00Z', () => outcomes.shift() ?? 'sent');
    const { state, round } = replica();
    await state.subscribe('telegram:-1', MADRID);
    for (let i = 0; i < 5; i++) await round();
    expect(posted).toHaveLength(1);
    expect(outcomes).toEqual(['sent']);
    close();
  });

  test('is sent no more where the bot may not write, and the others get theirs', async () => {
    const { posted, replica, close } = openReplicas('2026-11-22T08:10:00Z', (address) =>
      address === 'telegram:-1' || address === 'telegram:42' ? 'gone' : 'sent',
    );
    const { state, round } = replica();
    const own = { ...MADRID, address: 'telegram:42', owner: 'telegram:42' };
    await state.subscribe('telegram:-1', MADRID);
    await state.changeUser('telegram:42', [{ change: 'daily', daily: own }]);
    await state.subscribe('telegram:-3', MADRID);
    await round();
    expect(posted.map(({ address }) => address)).toEqual(['telegram:-3']);
    expect([...(await state.subscriptions()).keys()]).toEqual(['telegram:-3']);
    expect((await state.user('telegram:42')).daily).toBeUndefined();
    close();
  });
});

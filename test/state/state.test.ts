import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '../../adapters/state/state.ts';
import type { Conversation } from '../../src/dialogue/conversation.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { MOST_LISTED } from '../../src/domain/own-films.ts';
import type { PersonId } from '../../src/domain/person.ts';
import { talkKey } from '../../src/service/user/dialogue-store.ts';
import { newUser, type UserChange } from '../../src/service/user/user-record.ts';
import { STRANGER } from '../../src/service/user/user-store.ts';
import { implementations, type Place } from './implementations.ts';

const [titanic, heat, alien] = [597, 949, 348] as FilmId[] as [FilmId, FilmId, FilmId];
const film = { id: titanic, title: 'Titanic', year: 1997 };
const talk: Conversation = {
  request: { kind: 'votes', film: titanic },
  items: [film],
  film,
  person: 3894 as PersonId,
  alternatives: [],
};
const A_MOMENT = 60;
const A_WHILE = 10_000;

const tryOf = (tried: FilmId, day: string, place?: string): UserChange => ({
  change: 'guess',
  move: { does: 'try', tried, isRight: tried === heat, day, film: heat, place },
});

let keys = 0;
const newKey = (): string => `telegram:${4200 + keys++}`;
const stranger = STRANGER;
/** What is left of who was forgotten: that something can be had back. */
const forgotten = { ...stranger, erased: expect.anything() };

describe.each(implementations)('User data in $name', { timeout: 20_000 }, ({ skip, isShared, place }) => {
  let kept: Place;
  let state: State;
  /** Another replica, or the same after a restart. */
  let other: State;
  beforeAll(async () => {
    if (skip) return;
    kept = await place();
    state = await kept.open();
    other = await kept.open();
  });
  afterAll(() => kept?.close());
  const check = test.skipIf(skip);

  check('knows nothing of a stranger', async () => {
    const key = newKey();
    expect(await state.recall(key, key)).toEqual(stranger);
    expect([await state.user(key), await state.conversation(key)]).toEqual([newUser, undefined]);
  });

  check('keeps a conversation whole, the last one', async () => {
    const key = newKey();
    await state.remember(key, { items: [], alternatives: [film] });
    expect(await state.remember(key, talk)).toBe(true);
    expect(await other.conversation(key)).toEqual(talk);
    expect((await other.recall('telegram:1', key)).conversation).toEqual(talk);
  });

  check(
    'keeps the language chosen, seen films once each in their order, and whether they are shown',
    async () => {
      const key = newKey();
      await state.changeUser(key, [
        { change: 'locale', locale: 'en' },
        { change: 'seen', film: titanic },
        { change: 'seen', film: heat },
      ]);
      expect(await state.changeUser(key, [{ change: 'seen', film: titanic }])).toBe(true);
      expect(await other.user(key)).toEqual({ locale: 'en', seen: [heat, titanic] });
      await state.changeUser(key, [{ change: 'showSeen', showSeen: true }]);
      expect(await other.user(key)).toEqual({ locale: 'en', seen: [heat, titanic], showSeen: true });
      await state.changeUser(key, [
        { change: 'clear', list: 'seen' },
        { change: 'showSeen', showSeen: false },
        { change: 'locale', locale: 'es' },
      ]);
      expect(await other.user(key)).toEqual({ locale: 'es', seen: [], showSeen: false });
    },
  );

  const today = '2026-11-30';
  const rating = (film: FilmId, score: number, on = today): UserChange => ({
    change: 'rate',
    rating: { film, score, on },
  });

  check(
    'keeps a watchlist in its order, ratings by their days, and the last word on each taste',
    async () => {
      const key = newKey();
      await state.changeUser(key, [
        { change: 'watch', film: titanic },
        { change: 'watch', film: heat },
        rating(alien, 8.5),
        rating(titanic, 4, '2026-11-29'),
        { change: 'taste', taste: { about: 'genre', value: 'Horror', likes: true } },
        { change: 'taste', taste: { about: 'person', value: 3894, likes: true } },
      ]);
      await other.changeUser(key, [
        { change: 'watch', film: titanic },
        rating(alien, 9),
        { change: 'taste', taste: { about: 'genre', value: 'Horror', likes: false } },
      ]);
      expect(await state.user(key)).toEqual({
        seen: [],
        watch: [heat, titanic],
        rated: [
          { film: titanic, score: 4, on: '2026-11-29' },
          { film: alien, score: 9, on: today },
        ],
        tastes: [
          { about: 'person', value: 3894, likes: true },
          { about: 'genre', value: 'Horror', likes: false },
        ],
      });
      await state.changeUser(key, [
        { change: 'unlist', list: 'watch', film: heat },
        { change: 'unlist', list: 'rated', film: alien },
        { change: 'dropTaste', taste: { about: 'person', value: 3894 } },
      ]);
      expect(await other.user(key)).toEqual({
        seen: [],
        watch: [titanic],
        rated: [{ film: titanic, score: 4, on: '2026-11-29' }],
        tastes: [{ about: 'genre', value: 'Horror', likes: false }],
      });
      for (const list of ['watch', 'rated', 'tastes'] as const)
        await state.changeUser(key, [{ change: 'clear', list }]);
      expect(await other.user(key)).toEqual(newUser);
    },
  );

  check(
    'takes in ten thousand films of each list, changes none that is there, and no more than fit',
    async () => {
      const key = newKey();
      const films = Array.from({ length: MOST_LISTED + 20 }, (_, at) => (at + 1) as FilmId);
      await state.changeUser(key, [
        rating(films[5] as FilmId, 2),
        { change: 'watch', film: films[7] as FilmId },
      ]);
      const rated = films.map((film) => ({ film, score: 7, on: today }));
      await state.changeUser(key, [{ change: 'import', films: { watch: films, seen: films, rated } }]);
      const user = await other.user(key);
      expect([user.seen.length, user.watch?.length, user.rated?.length]).toEqual([
        MOST_LISTED,
        MOST_LISTED,
        MOST_LISTED,
      ]);
      expect(user.watch?.[0]).toBe(films[7]);
      expect(user.rated?.find(({ film }) => film === films[5])?.score).toBe(2);
      await state.forget(key, key, A_WHILE);
      expect(await other.user(key)).toEqual(newUser);
      expect(await other.restore(key)).toBe(true);
      expect(await state.user(key)).toEqual(user);
    },
  );

  check('brings back lists and tastes beside those since', async () => {
    const key = newKey();
    await state.changeUser(key, [
      { change: 'watch', film: titanic },
      rating(heat, 9),
      { change: 'taste', taste: { about: 'genre', value: 'Horror', likes: false } },
    ]);
    await state.forget(key, key, A_WHILE);
    await state.changeUser(key, [
      { change: 'watch', film: alien },
      rating(heat, 6),
      { change: 'taste', taste: { about: 'genre', value: 'Horror', likes: true } },
    ]);
    expect(await other.restore(key)).toBe(true);
    const user = await state.user(key);
    expect([...(user.watch ?? [])].sort()).toEqual([alien, titanic].sort());
    expect(user.rated).toEqual([{ film: heat, score: 6, on: today }]);
    expect(user.tastes).toEqual([{ about: 'genre', value: 'Horror', likes: true }]);
  });

  check('loses no change where two replicas change a user at once', async () => {
    const key = newKey();
    const films = Array.from({ length: 40 }, (_, i) => (i + 1) as FilmId);
    await Promise.all(
      films.map((id, i) => (i % 2 ? state : other).changeUser(key, [{ change: 'seen', film: id }])),
    );
    expect([...(await state.user(key)).seen].sort((a, b) => a - b)).toEqual(films);
  });

  check('keeps a game as it was played, and loses no try where two replicas play it at once', async () => {
    const key = newKey();
    const day = '2026-11-29';
    const tries = Array.from({ length: 5 }, (_, i) => (i + 1) as FilmId);
    await Promise.all(tries.map((tried, i) => (i % 2 ? state : other).changeUser(key, [tryOf(tried, day)])));
    const { guess } = await other.user(key);
    expect([...(guess?.tries ?? [])].sort()).toEqual(tries);
    await other.changeUser(key, [tryOf(heat, day)]);
    expect((await state.user(key)).guess).toMatchObject({
      day,
      end: 'won',
      won: 1,
      streak: 1,
      lastWon: day,
    });
    await state.changeUser(key, [tryOf(heat, '2026-11-30')]);
    expect((await state.user(key)).guess).toMatchObject({ tries: [heat], won: 2, streak: 2, best: 2 });
  });

  describe('brings back a game beside what was played since', () => {
    const [day, next] = ['2026-11-29', '2026-11-30'];
    const lostOn = (on: string): UserChange => ({
      change: 'guess',
      move: { does: 'giveUp', day: on, film: heat },
    });
    const both = async (before: readonly UserChange[], since: readonly UserChange[]) => {
      const key = newKey();
      await state.changeUser(key, before);
      await state.forget(key, key, A_WHILE);
      await other.changeUser(key, since);
      expect(await other.restore(key)).toBe(true);
      return { key, guess: (await state.user(key)).guess };
    };
    const streakOfTwo = [tryOf(heat, '2026-11-27', 'a:1'), tryOf(heat, '2026-11-28', 'a:1')];

    check('where a game was only begun, the streak stays', async () => {
      const { guess } = await both(streakOfTwo, [tryOf(alien, day)]);
      expect(guess).toMatchObject({ day, tries: [alien], played: 2, won: 2, streak: 2, best: 2 });
      expect(guess).toMatchObject({ lastWon: '2026-11-28', places: ['a:1'] });
      expect(guess).not.toHaveProperty('end');
    });

    check('where it was won the day after, the streak goes on, on all boards', async () => {
      const since = [tryOf(titanic, day), tryOf(heat, day, 'a:2')];
      const { key, guess } = await both(streakOfTwo, since);
      const all = { played: 3, won: 3, streak: 3, best: 3, lastWon: day, places: ['a:1', 'a:2'] };
      expect(guess).toEqual({ day, film: heat, tries: [titanic, heat], end: 'won', ...all });
      for (const place of all.places) expect((await other.board(place)).get(key)).toEqual(guess);
    });

    check('where it was lost since, or a day lies between, the streak is what it is since', async () => {
      const lost = await both(streakOfTwo, [tryOf(alien, day), lostOn(day)]);
      expect(lost.guess).toMatchObject({ end: 'lost', played: 3, won: 2, streak: 0, best: 2 });
      const late = await both(streakOfTwo, [tryOf(heat, next)]);
      expect(late.guess).toMatchObject({ won: 3, streak: 1, best: 2, lastWon: next });
    });

    check(
      'a day that had ended is not played twice, and its tries are those of both until then',
      async () => {
        const twice = await both([...streakOfTwo, tryOf(heat, day)], [tryOf(alien, day), lostOn(day)]);
        expect(twice.guess).toMatchObject({ tries: [heat], end: 'won', played: 3, won: 3, streak: 3 });
        const open = await both(
          [...streakOfTwo, tryOf(alien, day)],
          [tryOf(alien, day), tryOf(titanic, day)],
        );
        expect(open.guess).toMatchObject({ tries: [alien, titanic], played: 2, streak: 2 });
        const midnight = await both(
          [...streakOfTwo, tryOf(heat, day)],
          [tryOf(heat, day), tryOf(heat, next)],
        );
        expect(midnight.guess).toMatchObject({ day: next, streak: 4, best: 4, lastWon: next });
      },
    );
  });

  check('knows who plays in a place; who is forgotten is no more of them, until it is undone', async () => {
    const [ana, bob] = [newKey(), newKey()];
    const place = `telegram:-${ana}`;
    for (const key of [ana, bob]) await state.changeUser(key, [tryOf(heat, '2026-11-29', place)]);
    await state.changeUser(ana, [tryOf(heat, '2026-11-30', `${place}:2`)]);
    const players = async (of: string) => [...(await other.board(of)).keys()].sort();
    expect(await players(place)).toEqual([ana, bob].sort());
    expect(await players(`${place}:2`)).toEqual([ana]);
    expect((await other.board(place)).get(ana)).toEqual((await state.user(ana)).guess);
    await state.forget(ana, ana, A_WHILE);
    expect([await players(place), await players(`${place}:2`)]).toEqual([[bob], []]);
    expect((await other.user(ana)).guess).toBeUndefined();
    await other.restore(ana);
    expect([await players(place), await players(`${place}:2`)]).toEqual([[ana, bob].sort(), [ana]]);
    expect((await state.user(ana)).guess).toMatchObject({ won: 2, places: [place, `${place}:2`] });
  });

  check('moves a player to the board of a place that has another key now', async () => {
    const ana = newKey();
    const [from, to, away] = [`telegram:-${ana}`, `telegram:-100${ana}`, `telegram:-1${ana}`];
    for (const place of [from, away]) await state.changeUser(ana, [tryOf(heat, '2026-11-29', place)]);
    const game = (await other.user(ana)).guess;
    for (let again = 0; again < 2; again++) await state.changeUser(ana, [{ change: 'guessPlace', from, to }]);
    expect((await other.user(ana)).guess).toEqual({ ...game, places: [to, away] });
    const players = async (of: string) => [...(await other.board(of)).keys()];
    expect([await players(from), await players(to), await players(away)]).toEqual([[], [ana], [ana]]);
    const stranger = newKey();
    await state.changeUser(stranger, [{ change: 'guessPlace', from, to }]);
    expect((await other.user(stranger)).guess).toBeUndefined();
  });

  check(
    'knows who is sent the film of the day; what a user is sent goes and comes with all that is theirs',
    async () => {
      const [ana, group] = [newKey(), `telegram:-${newKey()}`];
      const daily = { hour: 9, zone: 'Europe/Madrid', locale: 'es' } as const;
      await state.subscribe(group, { ...daily, tag: 'es-AR' });
      await state.changeUser(ana, [
        { change: 'daily', daily: { ...daily, address: 'telegram:a', owner: ana } },
      ]);
      expect(await other.subscription(group)).toEqual({ ...daily, tag: 'es-AR' });
      expect((await other.subscriptions()).get('telegram:a')).toEqual({ ...daily, owner: ana });
      const moved = { ...daily, hour: 21, address: 'telegram:b', owner: ana };
      await other.changeUser(ana, [{ change: 'daily', daily: moved }]);
      expect((await state.user(ana)).daily).toEqual(moved);
      expect(await state.subscription('telegram:a')).toBeUndefined();
      await state.forget(ana, ana, A_WHILE);
      expect(await other.subscription('telegram:b')).toBeUndefined();
      expect((await other.user(ana)).daily).toBeUndefined();
      await other.restore(ana);
      expect(await state.subscription('telegram:b')).toEqual({ ...daily, hour: 21, owner: ana });
      await state.changeUser(ana, [{ change: 'daily', daily: undefined }]);
      await other.subscribe(group, undefined);
      expect(
        [...(await state.subscriptions()).keys()].filter((key) => /[ab]$/.test(key) || key === group),
      ).toEqual([]);
      expect((await other.user(ana)).daily).toBeUndefined();
    },
  );

  check('keeps what is chosen for a place, setting by setting, and it is nobody’s', async () => {
    const [group, ana] = [`telegram:-${newKey()}`, newKey()];
    expect(await state.place(group)).toEqual({});
    await Promise.all([
      state.changePlace(group, { locale: 'en' }),
      other.changePlace(group, { pictures: false }),
      state.changePlace(group, { quiet: true }),
    ]);
    const all = { locale: 'en', pictures: false, quiet: true };
    expect([await state.place(group), await other.place(group)]).toEqual([all, all]);
    await other.changePlace(group, { locale: undefined, quiet: undefined });
    expect(await state.place(group)).toEqual({ pictures: false });
    await state.changeUser(ana, [{ change: 'pictures', pictures: false }]);
    expect(await other.user(ana)).toEqual({ seen: [], pictures: false });
    await state.forget(ana, ana, A_WHILE);
    expect([await other.user(ana), await other.place(group)]).toEqual([newUser, { pictures: false }]);
    await state.restore(ana);
    expect((await other.user(ana)).pictures).toBe(false);
    await state.changePlace(group, { pictures: undefined });
    expect(await other.place(group)).toEqual({});
  });

  check(
    'moves what a place is sent to its new address, once, and over nothing that is sent there',
    async () => {
      const [old, place, taken] = [newKey(), newKey(), newKey()];
      const daily = { hour: 9, zone: 'Europe/Madrid', locale: 'es' } as const;
      await state.subscribe(old, daily);
      await Promise.all([state.moveSubscription(old, place), other.moveSubscription(old, place)]);
      expect(await other.subscription(place)).toEqual({ ...daily, formerly: old });
      expect(await state.subscription(old)).toBeUndefined();
      await other.subscribe(place, undefined);
      await state.moveSubscription(old, place);
      expect(await state.subscription(place)).toBeUndefined();
      await state.subscribe(old, daily);
      await state.subscribe(taken, { ...daily, hour: 21 });
      await state.moveSubscription(old, taken);
      expect(await other.subscription(taken)).toEqual({ ...daily, hour: 21 });
      expect(await other.subscription(old)).toBeUndefined();
    },
  );

  check('forgets everything of a user at once, and nothing of others', async () => {
    const [user, group, bystander] = [newKey(), newKey(), newKey()];
    for (const key of [user, bystander]) {
      await state.changeUser(key, [
        { change: 'seen', film: alien },
        { change: 'locale', locale: 'en' },
      ]);
      await state.remember(key, talk);
      await state.count(key, 60_000);
    }
    await state.remember(group, talk);
    expect(await state.forget(user, group, A_WHILE)).toBe(true);
    expect(await other.recall(user, group)).toMatchObject(forgotten);
    expect(await other.recall(user, user)).toMatchObject(forgotten);
    const left = { ...stranger, user: { locale: 'en', seen: [alien] }, conversation: talk, asked: 1 };
    expect(await other.recall(bystander, bystander)).toEqual(left);
  });

  check('forgets what a user spoke of in other places, too, and brings it back', async () => {
    const [user, bystander] = [newKey(), newKey()];
    const places = [talkKey(user, '-500'), talkKey(user, '-500:42'), user];
    const others = [talkKey(bystander, '-500'), `${user}0`, `${user}@x`];
    for (const key of [...places, ...others]) await state.remember(key, talk);
    await state.forget(user, user, A_WHILE);
    for (const key of places) expect(await other.conversation(key)).toBeUndefined();
    for (const key of others) expect(await other.conversation(key)).toEqual(talk);
    await state.restore(user);
    for (const key of places) expect(await other.conversation(key)).toEqual(talk);
  });

  check('brings back what was erased, with its talk, and names it until then', async () => {
    const [user, group] = [newKey(), newKey()];
    const [kept, since] = [
      [
        { change: 'seen', film: alien },
        { change: 'seen', film: heat },
        { change: 'locale', locale: 'en' },
        { change: 'showSeen', showSeen: true },
      ],
      [
        { change: 'seen', film: titanic },
        { change: 'seen', film: alien },
        { change: 'locale', locale: 'es' },
      ],
    ] as const;
    await state.changeUser(user, kept);
    await state.remember(group, talk);
    await state.forget(user, group, A_WHILE);
    const { erased } = await other.recall(user, group);
    expect((erased?.until ?? 0) - (erased?.at ?? 0)).toBe(A_WHILE);
    expect(await other.restore(user)).toBe(true);
    expect(await state.recall(user, group)).toEqual({
      ...stranger,
      user: { seen: [alien, heat], locale: 'en', showSeen: true },
      conversation: talk,
    });
    expect(await state.restore(user)).toBe(false); // once
    await state.forget(user, group, A_WHILE);
    await state.changeUser(user, since);
    await state.remember(group, { items: [], alternatives: [film] });
    await state.restore(user);
    const { user: both, conversation } = await other.recall(user, group);
    // What was told since then holds.
    expect(both).toEqual({ seen: [heat, titanic, alien], locale: 'es', showSeen: true });
    expect(conversation).toEqual({ items: [], alternatives: [film] });
  });

  check('has nothing to bring back of who had nothing, of others, and when its time is over', async () => {
    const [user, bystander] = [newKey(), newKey()];
    await state.forget(user, user, A_WHILE);
    expect((await state.recall(user, user)).erased).toBeUndefined();
    await state.changeUser(user, [{ change: 'seen', film: alien }]);
    await state.forget(user, user, A_MOMENT);
    expect(await other.restore(bystander)).toBe(false);
    await state.forget(user, user, A_WHILE); // a second time, with nothing kept, takes nothing away
    expect((await other.recall(user, user)).erased).toBeDefined();
    await kept.pass(A_MOMENT);
    expect((await other.recall(user, user)).erased).toBeUndefined();
    expect(await state.restore(user)).toBe(false);
    expect((await other.user(user)).seen).toEqual([]);
  });

  check(
    'keeps what was erased before where only a talk was kept since: to ask for it again is one',
    async () => {
      const user = newKey();
      await state.changeUser(user, [{ change: 'seen', film: alien }]);
      await state.forget(user, user, A_WHILE);
      await state.remember(user, talk);
      await state.forget(user, user, A_WHILE);
      expect(await other.conversation(user)).toBeUndefined();
      expect(await state.restore(user)).toBe(true);
      expect((await other.user(user)).seen).toEqual([alien]);
    },
  );

  check('knows whom it asked whether to erase, until that is taken back, done or over', async () => {
    const [user, bystander] = [newKey(), newKey()];
    const isAsked = async (key: string): Promise<boolean> => (await other.recall(key, key)).offered;
    await state.offer(user, A_WHILE);
    expect([await isAsked(user), await isAsked(bystander)]).toEqual([true, false]);
    await state.withdraw(user);
    expect(await isAsked(user)).toBe(false);
    await state.offer(user, A_WHILE);
    await state.forget(user, user, A_WHILE);
    expect(await isAsked(user)).toBe(false);
    await state.offer(user, A_MOMENT);
    await kept.pass(A_MOMENT);
    expect(await isAsked(user)).toBe(false);
  });

  check(
    'gives an update to the first who claims it, until it is settled, released or its time is over',
    async () => {
      const update = newKey();
      const leases = await Promise.all(
        [state, other, state, other].map((one) => one.acquire(update, 10_000)),
      );
      expect(leases.toSorted()).toEqual(['acquired', 'busy', 'busy', 'busy']);
      await state.release(update);
      expect(await other.acquire(update, A_MOMENT)).toBe('acquired');
      expect(await state.acquire(update, A_MOMENT)).toBe('busy');
      await kept.pass(A_MOMENT); // whoever claimed it was killed
      expect(await state.acquire(update, A_MOMENT)).toBe('acquired');
      await state.extend(update, 10_000);
      await kept.pass(A_MOMENT);
      expect(await other.acquire(update, A_MOMENT)).toBe('busy');
      await state.complete(update);
      await kept.pass(A_MOMENT);
      expect([await state.acquire(update, 1), await other.acquire(update, 1)]).toEqual([
        'answered',
        'answered',
      ]);
    },
  );

  check('counts uses in a window that starts with the first of them', async () => {
    const key = newKey();
    const uses: number[] = [];
    for (const one of [state, other, state]) {
      const { uses: so_far, leftMs } = await one.count(key, 10_000);
      uses.push(so_far);
      expect(leftMs).toBeGreaterThan(0);
      expect(leftMs).toBeLessThanOrEqual(10_000);
    }
    expect(uses).toEqual([1, 2, 3]);
    expect((await other.recall(key, key)).asked).toBe(3);
    const short = newKey();
    await state.count(short, A_MOMENT);
    await kept.pass(A_MOMENT);
    expect((await state.count(short, A_MOMENT)).uses).toBe(1);
  });

  check('takes any key, however it is written', async () => {
    const odd = ["x'; DROP TABLE user; --", '\0', '💥'.repeat(50), '* {a}\r\n$1'];
    for (const [i, key] of odd.entries()) {
      await state.changeUser(key, [{ change: 'seen', film: (i + 1) as FilmId }]);
      await state.remember(key, talk);
    }
    const seen = await Promise.all(odd.map(async (key) => (await other.user(key)).seen));
    expect(seen).toEqual([[1], [2], [3], [4]]);
  });

  test.skipIf(skip || !isShared)('is there after a restart', async () => {
    const key = newKey();
    await state.changeUser(key, [{ change: 'seen', film: heat }]);
    await state.remember(key, talk);
    await state.offer(key, A_WHILE);
    await state.complete(`update ${key}`);
    const restarted = await kept.open();
    expect(await restarted.recall(key, key)).toMatchObject({
      ...{ user: { seen: [heat] }, conversation: talk, offered: true },
    });
    expect(await restarted.acquire(`update ${key}`, 1)).toBe('answered');
  });
});

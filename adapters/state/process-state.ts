import type { Conversation } from '../../src/dialogue/conversation.ts';
import { type Daily, movedFrom } from '../../src/domain/daily.ts';
import { changedNight, type FilmNight, isOver, takesPart } from '../../src/domain/film-night.ts';
import { changedSettings, type PlaceSettings } from '../../src/domain/place-settings.ts';
import { CONVERSATION_MS, IN_PLACE } from '../../src/service/user/dialogue-store.ts';
import {
  changedUser,
  dailyOf,
  isNothing,
  newUser,
  restoredUser,
  type UserRecord,
} from '../../src/service/user/user-record.ts';
import { type Erased, MOST_ON_A_BOARD, UNDO_MS } from '../../src/service/user/user-store.ts';
import { COMPLETED_MS } from './delivery-lock.ts';
import type { State } from './state.ts';

/** Something that is over at a time in milliseconds. */
type Expiring<T> = { readonly value: T; readonly ends: number };
type Talks = readonly (readonly [string, Expiring<Conversation>])[];
type ErasedRow = { readonly at: number; readonly user: UserRecord; readonly talks: Talks };

/** Memory that ends with the process; beyond `most` of a kind the longest unchanged go first. */
export function openProcessState(now: () => number = () => 0, most = 10_000): State {
  const conversations = new Map<string, Expiring<Conversation>>();
  const users = new Map<string, UserRecord>();
  const dailies = new Map<string, Daily>();
  const places = new Map<string, PlaceSettings>();
  const nights = openNights(now, most);
  const updates = new Map<string, Expiring<'busy' | 'answered'>>();
  const uses = new Map<string, Expiring<number>>();
  const offers = new Map<string, Expiring<true>>();
  const erased = new Map<string, Expiring<ErasedRow>>();
  const until = <T>(value: T, ms: number): Expiring<T> => ({ value, ends: now() + ms });
  // An end further away than it was ever set means that the clock was put back.
  const alive = <T>(entry: Expiring<T> | undefined, ms: number): T | undefined =>
    entry && entry.ends > now() && entry.ends <= now() + ms ? entry.value : undefined;
  const conversation = (key: string) => alive(conversations.get(key), CONVERSATION_MS);
  const user = (key: string): UserRecord => users.get(key) ?? newUser;
  const subscribe = (address: string, daily: Daily | undefined): void => {
    if (daily) keep(dailies, address, daily, most);
    else dailies.delete(address);
  };
  /** What a user is sent follows what is kept of them. */
  const put = (key: string, after: UserRecord): void => {
    const before = user(key).daily;
    if (before && before !== after.daily) dailies.delete(before.address);
    if (after.daily) subscribe(after.daily.address, dailyOf(after.daily));
    if (isNothing(after)) users.delete(key);
    else keep(users, key, after, most);
  };
  const erasedOf = (key: string): Erased | undefined => {
    dropDead(erased, now());
    const row = erased.get(key);
    return row && alive(row, UNDO_MS) ? { at: row.value.at, until: row.ends } : undefined;
  };

  return {
    conversation: async (key) => conversation(key),
    user: async (key) => user(key),
    recall: async (key, talk) => ({
      user: user(key),
      conversation: conversation(talk),
      asked: alive(uses.get(key), Number.POSITIVE_INFINITY) ?? 0,
      offered: alive(offers.get(key), UNDO_MS) ?? false,
      erased: erasedOf(key),
    }),
    remember: async (key, value) => {
      keep(conversations, key, until(value, CONVERSATION_MS), most);
      return true;
    },
    changeUser: async (key, changes) => {
      put(key, changes.reduce(changedUser, user(key)));
      return true;
    },
    board: async (place) => {
      const there = [...users].flatMap(([key, { guess }]) =>
        guess?.places.includes(place) ? [[key, guess] as const] : [],
      );
      return new Map(there.slice(-MOST_ON_A_BOARD));
    },
    subscription: async (address) => dailies.get(address),
    subscriptions: async () => new Map(dailies),
    subscribe: async (address, daily) => {
      subscribe(address, daily);
      return true;
    },
    place: async (key) => places.get(key) ?? {},
    changePlace: async (key, change) => {
      keep(places, key, changedSettings(places.get(key) ?? {}, change), most);
      return true;
    },
    night: async (place) => nights.of(place),
    nights: async () => nights.all(),
    changeNight: async (place, change) => {
      nights.put(place, changedNight(nights.of(place), change));
      return true;
    },
    moveNight: async (from, to) => {
      const night = nights.of(from);
      nights.put(from, undefined);
      if (night && !nights.of(to)) nights.put(to, night);
      return true;
    },
    moveSubscription: async (from, to) => {
      const daily = dailies.get(from);
      dailies.delete(from);
      if (daily && !dailies.has(to)) subscribe(to, movedFrom(from, daily));
      return true;
    },
    offer: async (key, ms) => {
      keep(offers, key, until(true, ms), most);
      return true;
    },
    withdraw: async (key) => {
      offers.delete(key);
      return true;
    },
    forget: async (key, talk, undoMs) => {
      const isTheirs = (name: string) => name === key || name === talk || name.startsWith(key + IN_PLACE);
      const talks: Talks = [...conversations].filter(([name]) => isTheirs(name));
      const row = { at: now(), user: user(key), talks };
      // The question whether to erase is a talk, too: it does not take the place of what was erased before.
      if (!isNothing(row.user) || (talks.length > 0 && !erasedOf(key)))
        keep(erased, key, until(row, undoMs), most);
      if (row.user.daily) dailies.delete(row.user.daily.address);
      for (const entries of [users, uses, offers]) entries.delete(key);
      for (const [name] of talks) conversations.delete(name);
      nights.forget(key);
      return true;
    },
    restore: async (key) => {
      const row = erasedOf(key) && erased.get(key)?.value;
      erased.delete(key);
      if (!row) return false;
      put(key, restoredUser(row.user, user(key)));
      for (const [name, talk] of row.talks) if (!conversation(name)) keep(conversations, name, talk, most);
      return true;
    },
    acquire: async (update, ms) => {
      const claimed = alive(updates.get(update), Math.max(ms, COMPLETED_MS));
      if (claimed) return claimed;
      keep(updates, update, until('busy', ms), most);
      return 'acquired';
    },
    extend: async (update, ms) => keep(updates, update, until('busy', ms), most),
    complete: async (update) => keep(updates, update, until('answered', COMPLETED_MS), most),
    release: async (update) => void updates.delete(update),
    count: async (key, windowMs) => {
      const used = alive(uses.get(key), windowMs);
      const ends = used === undefined ? now() + windowMs : (uses.get(key)?.ends ?? 0);
      keep(uses, key, { value: (used ?? 0) + 1, ends }, most);
      return { uses: (used ?? 0) + 1, leftMs: ends - now() };
    },
  };
}

function openNights(now: () => number, most: number) {
  const nights = new Map<string, FilmNight>();
  const of = (place: string): FilmNight | undefined => {
    const night = nights.get(place);
    return night && !isOver(night, now()) ? night : undefined;
  };
  const all = (): ReadonlyMap<string, FilmNight> => {
    for (const place of nights.keys()) if (!of(place)) nights.delete(place);
    return new Map(nights);
  };
  const put = (place: string, night: FilmNight | undefined): void => {
    if (night) keep(nights, place, night, most);
    else nights.delete(place);
  };
  const forget = (user: string): void => {
    for (const [place, night] of all())
      if (takesPart(night, user)) put(place, changedNight(night, { does: 'leave', user }));
  };
  return { of, all, put, forget };
}

/** What was erased must not lie about until somebody asks for it. */
function dropDead<T>(entries: Map<string, Expiring<T>>, now: number): void {
  for (const [key, { ends }] of entries) if (ends <= now) entries.delete(key);
}

function keep<T>(entries: Map<string, T>, key: string, value: T, most: number): void {
  entries.delete(key);
  entries.set(key, value);
  for (const oldest of entries.keys()) {
    if (entries.size <= most) break;
    entries.delete(oldest);
  }
}

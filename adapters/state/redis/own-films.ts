import type { ChainableCommander, Redis } from 'ioredis';
import type { FilmId } from '../../../src/domain/film.ts';
import { inOrder, MOST_LISTED, type Rating } from '../../../src/domain/own-films.ts';
import { MOST_TASTES, type Taste, type TasteSubject } from '../../../src/domain/taste.ts';
import { changedUser, type UserChange, type UserRecord } from '../../../src/service/user/user-record.ts';

/**
 * A user's watchlist, ratings and tastes as fields of their hash: "watch 603" → when it was listed, "rated 603" → "8.5
 * 2026-11-30", "taste genre Horror" → "0 1767..." (disliked, when). Each is a field of its own, so that what two replicas
 * change at once both holds, and all are erased and brought back with the hash.
 */
const watchField = (film: FilmId): string => `watch ${film}`;
const ratedField = (film: FilmId): string => `rated ${film}`;
const tasteField = ({ about, value }: Pick<Taste, 'about' | 'value'>): string =>
  `taste ${about} ${typeof value === 'number' ? '#' : '='}${value}`;

/** The changes of these; undefined where it is another. */
export async function stepsOfOwnFilms(
  redis: Redis,
  key: string,
  change: UserChange,
  before: () => Promise<UserRecord>,
  seenKey: string,
): Promise<((steps: ChainableCommander) => unknown) | undefined> {
  switch (change.change) {
    case 'watch':
      return (steps) => steps.hset(key, watchField(change.film), order(0));
    case 'rate':
      return (steps) => steps.hset(key, ratedField(change.rating.film), ratedValue(change.rating));
    case 'taste':
      return (steps) =>
        steps.hset(key, tasteField(change.taste), `${Number(change.taste.likes)} ${order(0)}`);
    case 'dropTaste':
      return (steps) => steps.hdel(key, tasteField(change.taste));
    case 'unlist': {
      if (change.list === 'seen') return (steps) => steps.lrem(seenKey, 0, String(change.film));
      const field = change.list === 'watch' ? watchField(change.film) : ratedField(change.film);
      return (steps) => steps.hdel(key, field);
    }
    case 'clear': {
      if (change.list === 'seen') return (steps) => steps.del(seenKey);
      const start = change.list === 'tastes' ? 'taste ' : `${change.list} `;
      const fields = (await redis.hkeys(key)).filter((field) => field.startsWith(start));
      return (steps) => fields.length === 0 || steps.hdel(key, ...fields);
    }
    case 'import': {
      const known = await before();
      return importSteps(key, seenKey, known, changedUser(known, change));
    }
    default:
      return undefined;
  }
}

/** What an import added, in two commands. */
function importSteps(key: string, seenKey: string, before: UserRecord, after: UserRecord) {
  const seen = after.seen.slice(before.seen.length).map(String);
  const watch = (after.watch ?? []).slice(before.watch?.length ?? 0);
  const ratedBefore = new Set(before.rated?.map(({ film }) => film));
  const rated = (after.rated ?? []).filter(({ film }) => !ratedBefore.has(film));
  const fields = Object.fromEntries([
    ...watch.map((film, at) => [watchField(film), order(at)] as const),
    ...rated.map((rating) => [ratedField(rating.film), ratedValue(rating)] as const),
  ]);
  return (steps: ChainableCommander): void => {
    if (seen.length > 0) steps.rpush(seenKey, ...seen);
    if (Object.keys(fields).length > 0) steps.hset(key, fields);
  };
}

/** What the fields of a user's hash hold of these. */
export function ownFilmsOf(
  fields: Readonly<Record<string, string>>,
): Pick<UserRecord, 'watch' | 'rated' | 'tastes'> {
  const all = Object.entries(fields);
  const of = (start: string) =>
    all.flatMap(([field, value]) =>
      field.startsWith(start) ? [{ rest: field.slice(start.length), value }] : [],
    );
  const watch = of('watch ')
    .map(({ rest, value }) => ({ film: Number(rest) as FilmId, at: Number(value) }))
    .sort((a, b) => a.at - b.at || a.film - b.film)
    .map(({ film }) => film)
    .slice(0, MOST_LISTED);
  const rated = inOrder(of('rated ').map(({ rest, value }) => readRating(Number(rest) as FilmId, value)));
  const tastes = of('taste ')
    .map(({ rest, value }) => ({ taste: readTaste(rest, value), at: Number(value.slice(2)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ taste }) => taste)
    .slice(-MOST_TASTES);
  return {
    ...(watch.length > 0 ? { watch } : {}),
    ...(rated.length > 0 ? { rated } : {}),
    ...(tastes.length > 0 ? { tastes } : {}),
  };
}

let last = 0;
/** A number that grows: the time in microseconds, as far as it is known. */
function order(after: number): string {
  last = Math.max(Date.now() * 1000, last + 1);
  return String(last + after);
}

function ratedValue({ score, on }: Rating): string {
  return `${score} ${on}`;
}

function readRating(film: FilmId, value: string): Rating {
  const [score = '', on = ''] = value.split(' ');
  return { film, score: Number(score), on };
}

function readTaste(rest: string, value: string): Taste {
  const at = rest.indexOf(' ');
  const text = rest.slice(at + 2);
  return {
    about: rest.slice(0, at) as TasteSubject,
    value: rest[at + 1] === '#' ? Number(text) : text,
    likes: value.startsWith('1'),
  };
}

import type { FilmId } from '../domain/film.ts';
import type { UserData } from '../questions/question.ts';
import type { UserRecord } from './memory.ts';

/** A user's record while one question is answered: read and changed at will, saved once after. */
export type UserDraft = {
  readonly data: UserData;
  /** The record to save; undefined where nothing was changed. */
  readonly changed: () => UserRecord | undefined;
  readonly forgotten: () => boolean;
};

export function draftUser(user: UserRecord): UserDraft {
  let record = user;
  let forgotten = false;
  const seenWithout = (film: FilmId): readonly FilmId[] => record.seen.filter((id) => id !== film);
  return {
    data: {
      seen: () => new Set(record.seen),
      markSeen: (film) => {
        record = { ...record, seen: [...seenWithout(film), film] };
      },
      clearSeen: () => {
        record = { ...record, seen: [] };
      },
      chooseLocale: (locale) => {
        record = { ...record, locale };
      },
      everything: () => record,
      forget: () => {
        forgotten = true;
      },
    },
    changed: () => (record === user ? undefined : record),
    forgotten: () => forgotten,
  };
}

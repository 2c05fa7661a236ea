import type { UserData } from '../questions/question.ts';
import type { Recalled } from './memory.ts';
import { changedUser, type UserChange } from './user-record.ts';

/** A user's data while one question is answered: read and changed at will, saved once after. */
export type UserDraft = {
  readonly data: UserData;
  /** The changes to save, in their order. */
  readonly changes: () => readonly UserChange[];
  readonly forgotten: () => boolean;
};

export function draftUser({ user, conversation, asked }: Recalled): UserDraft {
  const changes: UserChange[] = [];
  let record = user;
  let forgotten = false;
  const change = (one: UserChange): void => {
    changes.push(one);
    record = changedUser(record, one);
  };
  return {
    data: {
      seen: () => new Set(record.seen),
      hidden: () => new Set(record.showSeen ? [] : record.seen),
      markSeen: (film) => change({ change: 'seen', film }),
      clearSeen: () => change({ change: 'clearSeen' }),
      showSeen: (showSeen) => change({ change: 'showSeen', showSeen }),
      chooseLocale: (locale) => change({ change: 'locale', locale }),
      everything: () => ({ ...record, ...(conversation ? { conversation } : {}), askedThisMinute: asked }),
      forget: () => {
        forgotten = true;
      },
    },
    changes: () => changes,
    forgotten: () => forgotten,
  };
}

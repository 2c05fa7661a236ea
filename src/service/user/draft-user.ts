import { toldGame } from '../../domain/daily-guess.ts';
import type { FilmId } from '../../domain/film.ts';
import type { Locale } from '../../domain/locale.ts';
import type { OwnList } from '../../domain/own-films.ts';
import type { ErasedOfUser, UserData } from '../../questions/request-context.ts';
import type { Memory } from './memory.ts';
import { changedUser, type UserChange, type UserRecord } from './user-record.ts';
import { type Recalled, type Saved, UNDO_MS } from './user-store.ts';

/** A user's data while one question is answered: read and changed at will, saved once after. */
export type UserDraft = {
  readonly data: UserData;
  /** The language that was chosen just now. */
  readonly chosenLocale: () => Locale | undefined;
  /** True where the conversation is erased or put back: it must not be written over. */
  readonly movesConversation: () => boolean;
  /** Saves what the answer did to the user's data; false where it could not be kept. */
  readonly save: (memory: Memory, user: string, conversation: string) => Promise<Saved>;
};

type Act = 'offer' | 'withdraw' | 'forget' | 'restore';

/** `sentences` are those that are remembered for some minutes, beside what is kept. */
export function draftUser(
  { user, conversation, asked, offered, erased, isGuest = false }: Recalled,
  sentences: readonly string[] = [],
): UserDraft {
  const changes: UserChange[] = [];
  let record = user;
  let act: Act | undefined;
  const change = (made: UserChange): void => {
    changes.push(made);
    record = changedUser(record, made);
  };
  const doing = (what: Act) => (): void => {
    act = what;
  };
  const whenErased = (): ErasedOfUser | undefined =>
    erased && { at: new Date(erased.at).toISOString(), until: new Date(erased.until).toISOString() };
  const rest = () => ({
    ...(conversation ? { conversation } : {}),
    ...(sentences.length > 0 ? { sentences } : {}),
    askedThisMinute: asked,
    ...(erased ? { erased: whenErased() as ErasedOfUser } : {}),
  });
  return {
    data: {
      seen: () => new Set(record.seen),
      hidden: () => new Set(record.showSeen ? [] : record.seen),
      markSeen: (film) => change({ change: 'seen', film }),
      list: (list) => listOf(record, list),
      ratings: () => record.rated ?? [],
      watch: (film) => change({ change: 'watch', film }),
      rate: (rating) => change({ change: 'rate', rating }),
      unlist: (list, film) => change({ change: 'unlist', list, film }),
      clear: (list) => change({ change: 'clear', list }),
      addFilms: (films) => change({ change: 'import', films }),
      tastes: () => record.tastes ?? [],
      tellTaste: (taste) => change({ change: 'taste', taste }),
      dropTaste: (taste) => change({ change: 'dropTaste', taste }),
      showSeen: (showSeen) => change({ change: 'showSeen', showSeen }),
      locale: () => record.locale,
      pictures: () => record.pictures ?? true,
      showPictures: (pictures) => change({ change: 'pictures', pictures }),
      chooseLocale: (locale) => change({ change: 'locale', locale }),
      game: () => record.guess,
      play: (move) => change({ change: 'guess', move }),
      isGuest: () => isGuest,
      everything: () => ({
        ...record,
        ...(record.guess ? { guess: toldGame(record.guess) } : {}),
        ...rest(),
      }),
      isAsked: () => offered,
      erased: whenErased,
      ask: doing('offer'),
      withdraw: doing('withdraw'),
      forget: doing('forget'),
      restore: doing('restore'),
    },
    chosenLocale: () => changes.findLast((made) => made.change === 'locale')?.locale,
    movesConversation: () => act === 'forget' || act === 'restore',
    save: async (memory, key, talk) => {
      if (act) return saving[act](memory, key, talk);
      return changes.length === 0 || memory.changeUser(key, changes);
    },
  };
}

function listOf(user: UserRecord, list: OwnList): readonly FilmId[] {
  return list === 'rated' ? (user.rated ?? []).map(({ film }) => film) : (user[list] ?? []);
}

const saving: Readonly<Record<Act, (memory: Memory, user: string, conversation: string) => Promise<Saved>>> =
  {
    offer: (memory, user) => memory.offer(user, UNDO_MS),
    withdraw: (memory, user) => memory.withdraw(user),
    forget: (memory, user, conversation) => memory.forget(user, conversation, UNDO_MS),
    restore: (memory, user) => memory.restore(user),
  };

import type { Conversation } from '../../dialogue/conversation.ts';
import type { Daily } from '../../domain/daily.ts';
import type { GuessGame } from '../../domain/daily-guess.ts';
import type { PlaceSettings } from '../../domain/place-settings.ts';
import { newUser, type UserChange, type UserRecord } from './user-record.ts';

/** What is known when a question arrives. */
export type Recalled = {
  readonly user: UserRecord;
  /** Undefined where there is none or it has expired. */
  readonly conversation: Conversation | undefined;
  /** How many questions the user has asked in the running window of their limit. */
  readonly asked: number;
  /** True where the user was asked whether to erase what is kept of them, and may still say so. */
  readonly offered: boolean;
  /** What the user erased and may still have back. */
  readonly erased: Erased | undefined;
  /** True for somebody of whom nothing is ever kept. */
  readonly isGuest?: boolean;
};

/** When something was erased, and until when it can be had back, in milliseconds. */
export type Erased = { readonly at: number; readonly until: number };

/** What is known of somebody who was never met. */
export const STRANGER: Recalled = {
  user: newUser,
  conversation: undefined,
  asked: 0,
  offered: false,
  erased: undefined,
};

/** False where user data cannot be kept at the moment: the user is told. */
export type Saved = boolean;

/** Where user data lives. Keys are opaque to the service ("telegram:42"); every call may be remote. */
export type UserStore = {
  /** Everything that answering needs to know, in one go. */
  readonly recall: (user: string, conversation: string) => Promise<Recalled>;
  readonly user: (key: string) => Promise<UserRecord>;
  /** Makes changes to what is kept of a user, whatever others change meanwhile. */
  readonly changeUser: (key: string, changes: readonly UserChange[]) => Promise<Saved>;
  /** The games of those who play the daily guess in a place, by whose they are: some hundreds at the most. */
  readonly board: (place: string) => Promise<ReadonlyMap<string, GuessGame>>;
  /** How the film of the day is sent to an address; to all of them; and another way from now on, or none. */
  readonly subscription: (address: string) => Promise<Daily | undefined>;
  readonly subscriptions: () => Promise<ReadonlyMap<string, Daily>>;
  readonly subscribe: (address: string, daily: Daily | undefined) => Promise<Saved>;
  /** What was chosen for a group or channel; and a change of some of it. */
  readonly place: (key: string) => Promise<PlaceSettings>;
  readonly changePlace: (key: string, change: PlaceSettings) => Promise<Saved>;
  /** A place of several has another address now: what it is sent goes there, unless it is sent something there already. */
  readonly moveSubscription: (from: string, to: string) => Promise<Saved>;
  /** Notes for `ms` that a user is asked whether to erase what is kept of them; `withdraw` takes it back. */
  readonly offer: (user: string, ms: number) => Promise<Saved>;
  readonly withdraw: (user: string) => Promise<Saved>;
  /**
   * Erases all that is kept of a user, and the conversation, at once; so are theirs in other places (`talkKey`). For `undoMs` it can be had back, then it is gone;
   * where nothing but talks was kept, what was erased before can still be had back.
   */
  readonly forget: (user: string, conversation: string, undoMs: number) => Promise<Saved>;
  /** Puts back what the user erased; what was kept since then stays. False where there is nothing any more. */
  readonly restore: (user: string) => Promise<Saved>;
};

/** Of so many who play in a place it is told how they fare. */
export const MOST_ON_A_BOARD = 500;

/** For so long a question whether to erase may be answered, and what was erased may be had back. */
export const UNDO_MS = 10 * 60 * 1000;

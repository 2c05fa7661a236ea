import type { FilmId } from './film.ts';
import type { Locale } from './locale.ts';

/**
 * A film night of a place, as it is kept while it goes on: whoever joined, which films are to be voted on, the poll that
 * runs. Ids and filters, no text. It gathers people, shows films, has them voted on, is to be closed, is counted.
 */
export type FilmNight = {
  /** When it was opened, in milliseconds: buttons name it so. */
  readonly id: number;
  /** Who opened it, by their key, and who joined; nobody opened it any more where they were forgotten. */
  readonly opener?: string | undefined;
  readonly members: readonly string[];
  /** What narrows the films: slots and their values. */
  readonly filter: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  readonly tag?: string | undefined;
  readonly phase: 'gathering' | 'choosing' | 'voting' | 'closing' | 'counted';
  /** The films that stand for election, the best score first. */
  readonly candidates: readonly FilmId[];
  /** All that ever stood: none of them comes again. */
  readonly offered: readonly FilmId[];
  /** A film that was vetoed, and by whom: each of those who joined has one veto. */
  readonly vetoes: readonly Veto[];
  /** How many polls were asked for; the last one counts. */
  readonly polls: number;
  readonly poll?: NightPoll | undefined;
  /** Polls that another took the place of, by their messages: to be ended. */
  readonly stale: readonly string[];
  /** When the vote ends, in milliseconds. */
  readonly ends?: number | undefined;
  /** Votes for each candidate of the poll, as they were last told. */
  readonly votes: readonly number[];
};
export type Veto = { readonly film: FilmId; readonly by?: string | undefined };

/** A poll as the platform has it; `id` where it has one beside its message. */
export type NightPoll = {
  readonly number: number;
  readonly message: string;
  readonly id?: string | undefined;
};

/** What somebody opens. */
export type NewNight = Pick<FilmNight, 'id' | 'filter' | 'locale' | 'tag'> & { readonly opener: string };

/** One thing that is done to a night; `night` is its id: what belongs to another one changes nothing. */
export type NightChange =
  | { readonly does: 'open'; readonly night: NewNight }
  | { readonly does: 'join'; readonly night: number; readonly user: string }
  /** Forgets somebody; a veto of theirs stays, and is nobody's. */
  | { readonly does: 'leave'; readonly user: string }
  /** Shows films before the vote, or others in the place of some. */
  | { readonly does: 'show'; readonly night: number; readonly films: readonly FilmId[] }
  /** Has films voted on until `ends`: a poll, or a new one in the place of the one that runs. */
  | {
      readonly does: 'start';
      readonly night: number;
      readonly films: readonly FilmId[];
      readonly ends: number;
      /** How many polls there were: two who start at once start one. */
      readonly after: number;
    }
  /** `instead` takes the film's place, before the vote. */
  | {
      readonly does: 'veto';
      readonly night: number;
      readonly user: string;
      readonly film: FilmId;
      readonly instead?: FilmId | undefined;
    }
  | { readonly does: 'posted'; readonly night: number; readonly poll: NightPoll }
  | { readonly does: 'ended'; readonly night: number; readonly message: string }
  /** What the platform tells of a poll, by its id. */
  | { readonly does: 'tally'; readonly poll: string; readonly votes: readonly number[] }
  | { readonly does: 'close'; readonly night: number }
  | { readonly does: 'count'; readonly night: number; readonly votes: readonly number[] }
  | { readonly does: 'end'; readonly night: number };

/** A vote is open for so long, in milliseconds. */
export const VOTE_MS = 60 * 60 * 1000;
/** A night is over after so long, whatever it came to. */
export const NIGHT_MS = 24 * 60 * 60 * 1000;
/** So many films are voted on, and so many people join one night. */
export const MOST_CANDIDATES = 5;
export const MOST_MEMBERS = 200;

/** The night after a change; undefined where there is none any more, or was none. */
export function changedNight(night: FilmNight | undefined, change: NightChange): FilmNight | undefined {
  if (change.does === 'open') return night ?? opened(change.night);
  if (!night) return undefined;
  if (change.does === 'leave') return without(night, change.user);
  if (change.does === 'tally')
    return night.poll?.id === change.poll && !isCounted(night) ? { ...night, votes: change.votes } : night;
  if (change.night !== night.id) return night;
  return change.does === 'end' ? undefined : moved(night, change);
}

function opened({ opener, ...night }: NewNight): FilmNight {
  const nothing = { candidates: [], offered: [], vetoes: [], polls: 0, stale: [], votes: [] } as const;
  return { ...night, opener, members: [opener], phase: 'gathering', ...nothing };
}

type Moves = Exclude<NightChange, { readonly does: 'open' | 'leave' | 'tally' | 'end' }>;

function moved(night: FilmNight, change: Moves): FilmNight {
  switch (change.does) {
    case 'join':
      return canJoin(night, change.user) ? { ...night, members: [...night.members, change.user] } : night;
    case 'show':
      return isOpen(night) && night.phase !== 'voting'
        ? {
            ...night,
            phase: 'choosing',
            ...standing(
              night,
              change.films.filter((film) => !isVetoed(night, film)),
            ),
          }
        : night;
    case 'start':
      return isOpen(night) && change.after === night.polls ? started(night, change) : night;
    case 'veto':
      return vetoed(night, change);
    case 'posted':
      return change.poll.number === night.polls ? { ...night, poll: change.poll } : ended(night, change.poll);
    case 'ended':
      return { ...night, stale: night.stale.filter((message) => message !== change.message) };
    case 'close':
      return night.phase === 'voting' ? { ...night, phase: 'closing' } : night;
    case 'count':
      return isCounted(night) ? night : { ...night, phase: 'counted', votes: change.votes };
  }
}

/** A poll that another took the place of before it was posted is to be ended, too. */
function ended(night: FilmNight, { message }: NightPoll): FilmNight {
  return { ...night, stale: [...night.stale, message] };
}

function standing(night: FilmNight, films: readonly FilmId[]): Pick<FilmNight, 'candidates' | 'offered'> {
  return { candidates: films, offered: [...new Set([...night.offered, ...films])] };
}

function started(
  { poll, ...night }: FilmNight,
  { films, ends }: Extract<Moves, { readonly does: 'start' }>,
): FilmNight {
  return {
    ...night,
    ...standing(night, films),
    phase: 'voting',
    polls: night.polls + 1,
    stale: poll ? [...night.stale, poll.message] : night.stale,
    votes: [],
    ends,
  };
}

function vetoed(
  night: FilmNight,
  { user, film, instead }: Extract<Moves, { readonly does: 'veto' }>,
): FilmNight {
  if (!canVeto(night, user) || !night.candidates.includes(film) || isVetoed(night, film)) return night;
  const vetoes = [...night.vetoes, { film, by: user }];
  if (night.phase !== 'choosing') return { ...night, vetoes };
  const rest = night.candidates.filter((candidate) => candidate !== film);
  return { ...night, vetoes, ...standing(night, instead === undefined ? rest : [...rest, instead]) };
}

function without(night: FilmNight, user: string): FilmNight {
  const { opener, ...rest } = night;
  return {
    ...rest,
    ...(opener === undefined || opener === user ? {} : { opener }),
    members: night.members.filter((member) => member !== user),
    vetoes: night.vetoes.map(({ film, by }) => (by === undefined || by === user ? { film } : { film, by })),
  };
}

/** True where people may join, films be vetoed and the vote be started. */
export function isOpen({ phase }: FilmNight): boolean {
  return phase === 'gathering' || phase === 'choosing' || phase === 'voting';
}

const isCounted = ({ phase }: FilmNight): boolean => phase === 'counted';

export function isMember({ members }: FilmNight, user: string): boolean {
  return members.includes(user);
}

export function canJoin(night: FilmNight, user: string): boolean {
  return isOpen(night) && !isMember(night, user) && night.members.length < MOST_MEMBERS;
}

/** Whoever joined vetoes one film of those that are shown. */
export function canVeto(night: FilmNight, user: string): boolean {
  const isShown = night.phase === 'choosing' || night.phase === 'voting';
  return isShown && isMember(night, user) && night.vetoes.every(({ by }) => by !== user);
}

export function isVetoed({ vetoes }: FilmNight, film: FilmId): boolean {
  return vetoes.some((veto) => veto.film === film);
}

/** True for who opened it; for all who joined where that is not known any more. */
export function isOpener(night: FilmNight, user: string): boolean {
  return night.opener === undefined ? isMember(night, user) : night.opener === user;
}

/** True for somebody who takes part, whether as who opened it, by joining or by a veto. */
export function takesPart({ opener, members, vetoes }: FilmNight, user: string): boolean {
  return opener === user || members.includes(user) || vetoes.some(({ by }) => by === user);
}

/** True where the time of a night is over; one that begins later than now means that the clock was put back. */
export function isOver({ id }: FilmNight, now: number): boolean {
  return now >= id + NIGHT_MS || id > now + NIGHT_MS;
}

/** What a vote came to: the film, its votes and all, and how it was decided; undefined where every film was vetoed. */
export type Winner = {
  readonly film: FilmId;
  readonly votes: number;
  readonly all: number;
  readonly by: 'votes' | 'score' | 'noVotes' | 'only';
};

/**
 * The film with most votes that nobody vetoed; of several the one of the best score, as where nobody voted. Where one
 * stood there was no vote.
 */
export function winnerOf(night: FilmNight): Winner | undefined {
  const { candidates, votes } = night;
  const standing = candidates
    .map((film, at) => ({ film, votes: votes[at] ?? 0 }))
    .filter(({ film }) => !isVetoed(night, film));
  const most = Math.max(0, ...standing.map(({ votes }) => votes));
  const first = standing.filter(({ votes }) => votes === most);
  const [best] = first;
  if (!best) return undefined;
  const all = votes.reduce((sum, count) => sum + count, 0);
  return { ...best, all, by: decidedBy(candidates.length, most, first.length) };
}

function decidedBy(candidates: number, most: number, first: number): Winner['by'] {
  if (candidates === 1) return 'only';
  if (most === 0) return 'noVotes';
  return first > 1 ? 'score' : 'votes';
}

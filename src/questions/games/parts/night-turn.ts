import type { Catalog } from '../../../catalog/catalog.ts';
import type { FilmFilter } from '../../../catalog/films/film-filter.ts';
import type { FilmId } from '../../../domain/film.ts';
import {
  canVeto,
  type FilmNight,
  isMember,
  isOpen,
  isOpener,
  isVetoed,
  MOST_CANDIDATES,
  MOST_MEMBERS,
  VOTE_MS,
  type Winner,
  winnerOf,
} from '../../../domain/film-night.ts';
import type { Problem } from '../../../domain/problem.ts';
import { narrowing } from '../../../filters/index.ts';
import { openGroupCandidates, type Preferences } from '../../../recommend/group-candidates.ts';
import type { SlotValues } from '../../../slots/slot.ts';
import { type FilterNames, filterNames } from '../../parts/describe-filter.ts';
import { type FilmCard, openFilmCards } from '../../parts/film-card.ts';
import { openOwnFilms } from '../../parts/own-films.ts';
import type { HeldNight, RequestContext } from '../../request-context.ts';

/** What is done to a night by its buttons; `poll` and `result` are asked by who delivers them. */
export const nightMoves = [
  ...(['join', 'show', 'start', 'others', 'veto', 'close', 'cancel'] as const),
  ...(['poll', 'result'] as const),
] as const;
export type NightMove = (typeof nightMoves)[number];

export const outcomes = [
  ...['opened', 'open', 'joined', 'shown', 'others', 'started', 'vetoed', 'closing', 'calledOff'],
  ...['poll', 'won', 'alone', 'cannotWrite'],
  ...['already', 'full', 'notJoined', 'vetoedOnce', 'notTheirs', 'noOthers', 'none', 'over'],
] as const;
export type Outcome = (typeof outcomes)[number];

/** What only who pressed need read: nothing came of it. */
const ASIDE: ReadonlySet<string> = new Set<Outcome>([
  ...(['already', 'full', 'notJoined', 'vetoedOnce', 'notTheirs', 'noOthers', 'none', 'over'] as const),
  'cannotWrite',
]);

export function isForNobodyElse(outcome: string): boolean {
  return ASIDE.has(outcome);
}

/** What was done to a night, and how it stands. */
export type NightTurn = {
  readonly outcome: string;
  readonly night: FilmNight | undefined;
  /** The films to be voted on, the best score first. */
  readonly films: readonly FilmCard[];
  readonly vetoed: ReadonlySet<FilmId>;
  readonly filter: FilmFilter;
  readonly names: FilterNames;
  readonly now: number;
  readonly winner: (Omit<Winner, 'film'> & { readonly card: FilmCard }) | undefined;
};

type Asked = FilmFilter & {
  readonly move?: NightMove | undefined;
  readonly night?: number | undefined;
  readonly veto?: FilmId | undefined;
};

/** So many films make way for others. */
const OTHERS = 3;

/** Finds so many films for those who joined, but for some. */
type Find = (
  filter: FilmFilter,
  group: readonly Preferences[],
  left: readonly FilmId[],
  wanted: number,
) => readonly FilmId[];

/** Opens what answers all that is asked of film nights. */
export function openNightTurns(
  catalog: Catalog,
): (asked: Asked, context: RequestContext) => NightTurn | Problem {
  const candidates = openGroupCandidates(catalog);
  const ownFilms = openOwnFilms(catalog);
  const card = openFilmCards(catalog);
  const cardsOf = (films: readonly FilmId[]): readonly FilmCard[] => films.flatMap((id) => card(id) ?? []);
  const byScore = (films: readonly FilmId[]): readonly FilmId[] =>
    [...cardsOf(films)]
      .sort((a, b) => (b.voteAverage ?? 0) - (a.voteAverage ?? 0) || a.film.id - b.film.id)
      .map(({ film }) => film.id);
  const turnOf = (
    outcome: Outcome,
    night: FilmNight | undefined,
    filter: FilmFilter,
    now: number,
  ): NightTurn => {
    const winner = outcome === 'won' && night ? winnerOf(night) : undefined;
    const won = winner && card(winner.film);
    return {
      ...{ outcome, night, filter, now },
      films: cardsOf(night?.candidates ?? []),
      vetoed: new Set(night?.candidates.filter((film) => isVetoed(night, film)) ?? []),
      names: filterNames(filter, catalog),
      winner: winner && won && { ...winner, card: won },
    };
  };
  return ({ move, night: id, veto, ...filter }, context) => {
    const find: Find = (narrowed, group, left, wanted) =>
      candidates(ownFilms(narrowed).filter, group, left, wanted, context.random);
    const { night: held } = context;
    if (!held) {
      if (context.place !== undefined || context.isShared || move !== undefined)
        return turnOf('cannotWrite', undefined, filter, 0);
      const films = cardsOf(byScore(find(filter, [ownPreferences(context)], [], MOST_CANDIDATES)));
      if (films.length === 0) return { problem: 'noData', about: 'films' };
      return { ...turnOf('alone', undefined, filter, 0), films };
    }
    const outcome =
      move === undefined ? opened(held, filter, context) : done(move, { held, id, veto, find, byScore });
    const current = held.current();
    return turnOf(outcome, current, current ? filterOf(current) : filter, held.now);
  };
}

function ownPreferences({ user }: RequestContext): Preferences {
  return { seen: [...user.seen()], rated: user.ratings(), tastes: user.tastes() };
}

function opened(held: HeldNight, filter: FilmFilter, { locale, tag }: RequestContext): Outcome {
  if (held.current()) return 'open';
  const narrowed = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  held.change({
    does: 'open',
    night: { id: held.now, opener: held.me, filter: narrowed, locale, ...(tag === undefined ? {} : { tag }) },
  });
  return 'opened';
}

type Doing = {
  readonly held: HeldNight;
  readonly id: number | undefined;
  readonly veto: FilmId | undefined;
  readonly find: Find;
  readonly byScore: (films: readonly FilmId[]) => readonly FilmId[];
};
type Step = (night: FilmNight, doing: Doing) => Outcome;

/** Only for who opened it, or manages the place. */
const RUN: ReadonlySet<NightMove> = new Set(['show', 'start', 'close', 'cancel']);

function done(move: NightMove, doing: Doing): Outcome {
  const { held, id } = doing;
  const night = held.current();
  if (!night || night.id !== id) return 'over';
  if (move === 'result') return night.phase === 'counted' ? 'won' : 'over';
  if (!isOpen(night)) return 'over';
  if (RUN.has(move) && !mayRun(night, held)) return 'notTheirs';
  return steps[move](night, doing);
}

function mayRun(night: FilmNight, { me, isManager }: HeldNight): boolean {
  return isManager || isOpener(night, me);
}

const steps: Readonly<Record<Exclude<NightMove, 'result'>, Step>> = {
  join: (night, { held }) => {
    if (isMember(night, held.me)) return 'already';
    if (night.members.length >= MOST_MEMBERS) return 'full';
    held.change({ does: 'join', night: night.id, user: held.me });
    return 'joined';
  },
  show: (night, doing) => {
    const films = doing.byScore(fresh(night, doing, MOST_CANDIDATES));
    if (films.length === 0) return 'none';
    if (night.phase === 'gathering') doing.held.change({ does: 'show', night: night.id, films });
    return 'shown';
  },
  start: (night, doing) => {
    const isShown = night.candidates.length > 0;
    const films = isShown ? night.candidates : doing.byScore(fresh(night, doing, MOST_CANDIDATES));
    if (films.length === 0) return 'none';
    // Whoever presses it again sees that the vote is on.
    if (night.phase !== 'voting') voteOn(films, night, doing.held);
    return 'started';
  },
  others: (night, doing) => {
    const { held } = doing;
    const isVote = night.phase === 'voting';
    if (isVote && !mayRun(night, held)) return 'notTheirs';
    if (!isVote && !isMember(night, held.me) && !mayRun(night, held)) return 'notJoined';
    const films = withOthers(night, doing);
    if (!films) return 'noOthers';
    if (isVote) voteOn(films, night, held);
    else held.change({ does: 'show', night: night.id, films });
    return 'others';
  },
  veto: (night, doing) => {
    const { held, veto } = doing;
    if (!isMember(night, held.me)) return 'notJoined';
    if (!canVeto(night, held.me)) return 'vetoedOnce';
    if (veto === undefined || !night.candidates.includes(veto) || isVetoed(night, veto)) return 'over';
    const [instead] = night.phase === 'choosing' ? fresh(night, doing, 1) : [];
    held.change({ does: 'veto', night: night.id, user: held.me, film: veto, instead });
    const after = held.current();
    if (night.phase === 'choosing' && after)
      held.change({ does: 'show', night: night.id, films: doing.byScore(after.candidates) });
    return 'vetoed';
  },
  close: (night, { held }) => {
    if (night.phase !== 'voting') return 'over';
    held.change({ does: 'close', night: night.id });
    return 'closing';
  },
  cancel: (night, { held }) => {
    if (night.phase === 'voting') return 'over';
    held.change({ does: 'end', night: night.id });
    return 'calledOff';
  },
  poll: () => 'poll',
};

/** Films that never stood for election in this night. */
function fresh(night: FilmNight, { find, held }: Doing, wanted: number): readonly FilmId[] {
  return find(filterOf(night), held.group, night.offered, wanted);
}

/** Of one film there is no vote: it is closed at once. */
function voteOn(films: readonly FilmId[], night: FilmNight, held: HeldNight): void {
  held.change({ does: 'start', night: night.id, films, ends: held.now + VOTE_MS, after: night.polls });
  if (films.length === 1) held.change({ does: 'close', night: night.id });
}

/** The films with some replaced: the vetoed ones first, then those of the lowest score. */
function withOthers(night: FilmNight, doing: Doing): readonly FilmId[] | undefined {
  const found = fresh(night, doing, OTHERS);
  if (found.length === 0) return undefined;
  const standing = night.candidates.filter((film) => !isVetoed(night, film));
  const stay = standing.slice(0, Math.max(0, MOST_CANDIDATES - found.length));
  return doing.byScore([...stay, ...found]);
}

/** What narrows a night's films, as another version may have kept it: what is no filter any more is none. */
function filterOf({ filter }: FilmNight): FilmFilter {
  const slots: Readonly<
    Record<string, { readonly schema: { safeParse: (value: unknown) => { data?: unknown } } }>
  > = narrowing;
  const read: SlotValues = Object.fromEntries(
    Object.entries(filter).flatMap(([slot, value]) => {
      const data = slots[slot]?.schema.safeParse(value).data;
      return data === undefined ? [] : [[slot, data]];
    }),
  );
  return read as FilmFilter;
}

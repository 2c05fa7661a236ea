import type { Catalog } from '../../../catalog/catalog.ts';
import { filmRefs } from '../../../catalog/films/film-refs.ts';
import type { IsoDate } from '../../../domain/calendar.ts';
import { type GuessGame, type GuessStep, gameOf, nextClue } from '../../../domain/daily-guess.ts';
import type { FilmId, FilmRef } from '../../../domain/film.ts';
import { fold } from '../../../domain/fold.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { RequestContext } from '../../request-context.ts';
import { openFilmOfTheDay, openFilmsToGuess } from './film-of-the-day.ts';
import { type Board, boardOf, MOST_NAMED, type Player, playersOn } from './guess-board.ts';
import { type GuessFilm, openGuessFilms, type Shared, sharedBy } from './guess-clues.ts';
import { openFilmsOfName } from './guess-name.ts';

type Asked = {
  readonly film?: FilmId | undefined;
  /** True where the film was said by a name that others may have. */
  readonly byName?: true | undefined;
  readonly clue?: number | undefined;
  readonly action?: 'clue' | 'giveUp' | undefined;
  readonly on?: IsoDate | undefined;
};

export const outcomes = ['begun', 'goesOn', 'right', 'wrong', 'again', 'over', 'past', 'which'] as const;

/** A turn of the game, and what there is to say of it. */
export type GuessTurn = {
  readonly game: GuessGame;
  readonly meant: GuessFilm;
  readonly outcome: (typeof outcomes)[number];
  /** The film that was tried just now, and what it shares with the one that is meant. */
  readonly tried: { readonly film: FilmRef; readonly shared: Shared } | undefined;
  readonly tries: readonly (FilmRef | null)[];
  /** Films of which one is to be chosen first, where the name that was said does not fit the year that is told. */
  readonly which: readonly FilmRef[];
  /** How the day goes in the group that it is played in. */
  readonly board: Board | undefined;
  /** The first of those who play there. */
  readonly named: readonly Player[];
  /** True where others read it: the film is not named there. */
  readonly isShared: boolean;
  /** True for somebody of whom nothing is kept. */
  readonly isGuest: boolean;
};

/** Opens what takes a turn in the game of the day. */
export function openGuessTurns(
  catalog: Catalog,
): (asked: Asked, context: RequestContext) => GuessTurn | Problem {
  const toGuess = openFilmsToGuess(catalog);
  const ofDay = openFilmOfTheDay(catalog, toGuess);
  const films = openGuessFilms(catalog);
  const ofName = openFilmsOfName(catalog, toGuess);
  /** The film of a game stays, unless another catalog does not have it. */
  const meantOn = (day: IsoDate, known: GuessGame | undefined): GuessFilm | undefined => {
    const begun = known?.day === day ? films(known.film) : undefined;
    if (begun) return begun;
    const film = ofDay(day);
    return film === undefined ? undefined : films(film);
  };
  const titlesOf = (tries: GuessGame['tries']): GuessTurn['tries'] =>
    tries.map((id) => (id === null ? null : (filmRefs([id], catalog)[0] ?? null)));
  /** The film that is tried; one said by name is that of the year that is told, where there is one. */
  const namedFilm = (
    { film, byName }: Asked,
    meant: FilmRef,
  ): Pick<GuessTurn, 'which'> & { tried?: GuessFilm } => {
    const tried = film === undefined ? undefined : films(film);
    if (!tried) return { which: [] };
    if (!byName || meant.year === null || tried.film.year === meant.year) return { tried, which: [] };
    const { same, longer } = ofName(tried.film, meant.year);
    const [first] = same.some(({ id }) => id === meant.id) ? [meant] : same;
    if (first) return { tried: films(first.id) ?? tried, which: [] };
    return { tried, which: longer.length > 0 ? [...longer, tried.film] : [] };
  };
  return (asked, { today: day, user, place, isShared = false, there }) => {
    const known = user.game();
    const meant = meantOn(day, known);
    if (!meant) return { problem: 'noData', about: 'films' };
    const before = gameOf(known, day, meant.film.id);
    const isGuest = user.isGuest();
    if (asked.on !== undefined && asked.on !== day)
      return { ...pastTurn(before, asked.on), meant, isShared, isGuest };
    const { tried, which } = namedFilm(asked, meant.film);
    if (which.length > 0 && before.end === undefined)
      return { ...untouched(before, 'which'), which, meant, isShared, isGuest };
    const isRight = tried !== undefined && isOfTitle(tried.film, meant.film);
    const step = stepOf(asked, before, isGuest, tried && { tried: tried.film.id, isRight });
    if (step) user.play({ ...step, day, film: meant.film.id, place });
    const game = (step && user.game()) ?? before;
    const players = there && [...there.others, { ...there.me, game }];
    return {
      game,
      meant,
      outcome: outcomeOf(before, step),
      tried: tried && { film: tried.film, shared: sharedBy(tried, meant) },
      tries: titlesOf(game.tries),
      which: [],
      board: players && boardOf(players, day),
      named: playersOn(players ?? [], day).slice(0, MOST_NAMED),
      isShared,
      isGuest,
    };
  };
}

/** Whoever says the title says the film: a remake has it, too. */
function isOfTitle(tried: FilmRef, meant: FilmRef): boolean {
  return tried.id === meant.id || fold(tried.title) === fold(meant.title);
}

type Try = { readonly tried: FilmId; readonly isRight: boolean };

type Untouched = Omit<GuessTurn, 'meant' | 'isShared' | 'isGuest'>;

/** The game of another day: whatever is done in it changes nothing any more. */
function pastTurn(today: GuessGame, on: IsoDate): Untouched {
  return untouched({ ...today, day: on, tries: [], end: undefined }, 'past');
}

function untouched(game: GuessGame, outcome: 'past' | 'which'): Untouched {
  return { game, outcome, tried: undefined, tries: [], which: [], board: undefined, named: [] };
}

function stepOf(
  { clue, action }: Asked,
  before: GuessGame,
  isGuest: boolean,
  tried: Try | undefined,
): GuessStep | undefined {
  if (tried) return { does: 'try', ...tried };
  // Whoever has not begun has nothing to give up: it was said to another's game. Of a guest no game is known, and none lost.
  if (action === 'giveUp') return before.tries.length > 0 || isGuest ? { does: 'giveUp' } : undefined;
  const wanted = clue ?? (action === 'clue' ? nextClue(before) : undefined);
  return wanted === undefined ? undefined : { does: 'clue', clue: wanted };
}

function outcomeOf({ end, tries }: GuessGame, step: GuessStep | undefined): GuessTurn['outcome'] {
  if (end !== undefined) return 'over';
  if (step?.does === 'try') return tries.includes(step.tried) ? 'again' : step.isRight ? 'right' : 'wrong';
  return tries.length === 0 && !step ? 'begun' : 'goesOn';
}

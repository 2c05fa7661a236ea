import { type GuessGame, MOST_TRIES, openClues, streakOn } from '../../../domain/daily-guess.ts';
import type { FilmRef } from '../../../domain/film.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, facts, line, type Message, note } from '../../../message/message.ts';
import { countryName } from '../../../slots/place.ts';
import { genreLabel } from '../../parts/reason-words.ts';
import type { Board, Player } from './guess-board.ts';
import { castFromTheEnd } from './guess-clues.ts';
import type { GuessTurn } from './guess-turn.ts';
import { type GuessWords, guessWords } from './guess-words.ts';

/** The tries of a game as squares, which spoil nothing. */
export function squares({ tries, end }: Pick<GuessGame, 'tries' | 'end'>): string {
  const last = tries.length - 1;
  const square = (tried: number | null, at: number): string =>
    tried === null ? '⬜' : end === 'won' && at === last ? '🟩' : '🟥';
  return tries.map(square).join('');
}

/** "Butaca 2026-11-29 3/6 🟥🟥🟩": to be shown to whom one likes. */
export function shareLine(game: Pick<GuessGame, 'day' | 'tries' | 'end'>): string {
  const count = game.end === 'won' ? game.tries.length : 'X';
  return `Butaca ${game.day} ${count}/${MOST_TRIES} ${squares(game)}`.trimEnd();
}

export function guessMessage(turn: GuessTurn, format: Formatter): Message {
  const w = guessWords[format.locale];
  const { game, isGuest, board, named } = turn;
  const title = `${w.title} · ${format.date(game.day)}`;
  if (turn.outcome === 'past') return { title, blocks: [line(w.past)] };
  const ambiguous = turn.which.at(-1);
  if (ambiguous)
    return { title: format.own(w.which(format.film(ambiguous), String(turn.meant.film.year))), blocks: [] };
  return {
    title,
    blocks: [
      ...outcomeLines(turn, format, w),
      facts(...clueRows(turn, format, w)),
      ...(game.end === undefined ? openLines(turn, format, w) : endLines(game, format, w)),
      ...(board && board.players > 0
        ? [note(boardText(board, format, w)), ...named.map((player) => playerLine(player, w))]
        : []),
      ...(isGuest ? [note(format.own(w.guest))] : []),
    ],
  };
}

function outcomeLines(
  { outcome, tried, game, meant, isShared }: GuessTurn,
  format: Formatter,
  w: GuessWords,
): readonly Block[] {
  const solution = isShared ? [] : [line(w.itIs(format.filmInFull(meant.film)))];
  if (outcome === 'right') return [line(w.right), ...solution];
  if (outcome === 'over') return [line(format.own(w.over)), ...solution];
  if (outcome === 'again' && tried) return [line(w.again(format.film(tried.film)))];
  const wrong = outcome === 'wrong' && tried ? [line(wrongText(tried, format, w))] : [];
  if (game.end === undefined) return wrong;
  return [...wrong, line(w.lost), ...solution, ...(isShared ? [note(w.inPrivate)] : [])];
}

/** "No es Heat (1995). La de hoy es posterior. Comparten: Drama, a Al Pacino." */
function wrongText(
  { film, shared }: NonNullable<GuessTurn['tried']>,
  format: Formatter,
  w: GuessWords,
): string {
  const names = [...new Set([...shared.director, ...shared.cast])].slice(0, MOST_NAMES);
  const common = [
    ...(shared.saga ? [w.saga] : []),
    ...names,
    ...shared.genres.map((name) => genreLabel(name, format.locale)),
  ];
  const parts = [
    w.wrong(format.film(film)),
    w[shared.when],
    ...(common.length > 0 ? [w.common(common.join(', '))] : []),
  ];
  return parts.join(' ');
}
const MOST_NAMES = 3;

/** The clues that are open, in their order; one of which the data has nothing is said to be unknown. */
function clueRows(
  { game, meant }: GuessTurn,
  format: Formatter,
  w: GuessWords,
): readonly (readonly [string, string])[] {
  const names = (list: readonly string[]): string => (list.length > 0 ? list.join(', ') : format.unknown);
  const countries = meant.countries.map((code) => countryName(code, format.locale));
  const genres = meant.genres.map((name) => genreLabel(name, format.locale));
  const runtime = meant.runtime === null ? [] : [format.minutes(meant.runtime)];
  const rows: readonly (readonly [string, string])[] = [
    [w.clues.when, names([String(meant.film.year), ...countries])],
    [w.clues.what, names([...genres, ...runtime])],
    [w.clues.keywords, names(meant.keywords)],
    [w.clues.cast, names(castFromTheEnd(meant))],
    [w.clues.director, names(meant.director)],
    [w.clues.letter, initials(meant.film, format).join(' / ')],
  ];
  return rows.slice(0, game.end === undefined ? openClues(game) : MOST_TRIES);
}

/** The letters that its title here, and the one elsewhere, begin with. */
function initials(film: FilmRef, format: Formatter): readonly string[] {
  const initial = (title: string): string =>
    (/[\p{L}\p{N}]/u.exec(title)?.[0] ?? title.charAt(0)).toUpperCase();
  return [...new Set([initial(format.title(film)), initial(film.title)])];
}

function openLines({ game, isShared }: GuessTurn, format: Formatter, w: GuessWords): readonly Block[] {
  const left = MOST_TRIES - game.tries.length;
  const row = squares(game);
  return [
    line(`${row === '' ? '' : `${row} `}${format.own(w.left(format.number(left), left))}`),
    note(format.own(isShared && row === '' ? `${w.how} ${w.public}` : w.how)),
  ];
}

function endLines(game: GuessGame, format: Formatter, w: GuessWords): readonly Block[] {
  const { played, won, best } = game;
  const run = streakOn(game, game.day);
  return [
    line(shareLine(game)),
    note(
      format.own(
        w.score(format.number(won), format.number(played), w.days(run, format), w.days(best, format)),
      ),
    ),
    note(w.tomorrow),
  ];
}

/** "Ana · 2/6 🟥🟩". */
function playerLine({ key, name = '', game }: Player, w: GuessWords): Block {
  const shown = name === '' ? w.somebody : name;
  const { end, tries } = game;
  const count = end === undefined ? [] : [`${end === 'won' ? tries.length : 'X'}/${MOST_TRIES}`];
  const text = [shown, '·', ...count, `${squares(game)}${end === undefined ? '…' : ''}`].join(' ');
  return { type: 'line', quiet: true, text, begins: { name: shown, key } };
}

function boardText({ players, won, byTries, bestStreak }: Board, format: Formatter, w: GuessWords): string {
  const counts = byTries.flatMap((count, at) =>
    count > 0 ? [`${at + 1}/${MOST_TRIES}: ${format.number(count)}`] : [],
  );
  const text = w.board(w.players(players, format), format.number(won), w.days(bestStreak, format));
  return counts.length > 0 ? `${text} ${counts.join(' · ')}` : text;
}

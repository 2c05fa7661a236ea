import { z } from 'zod';
import { MOST_TRIES, nextClue, openClues, streakOn } from '../../domain/daily-guess.ts';
import type { ByLocale, Locale } from '../../domain/locale.ts';
import { choice } from '../../slots/choice.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import { on } from '../../slots/on-day.ts';
import type { Slot, SlotWords } from '../../slots/slot.ts';
import { defineQuestion } from '../question.ts';
import { guessMessage, shareLine } from './parts/guess-message.ts';
import { type GuessTurn, openGuessTurns, outcomes } from './parts/guess-turn.ts';

const actionWords: ByLocale<SlotWords> = {
  es: { name: 'acción', about: 'Otra pista, o rendirse' },
  en: { name: 'action', about: 'Another clue, or to give up' },
};
const actions = choice<'clue' | 'giveUp'>(
  'action',
  actionWords,
  {
    clue: { label: { es: 'Otra pista', en: 'Another clue' } },
    giveUp: { label: { es: 'Me rindo', en: 'I give up' } },
  },
  (words) => words.questions.guess.actions,
);
/** Said to a game alone: in any other talk the words mean something else. */
const { hear: _hear, vocabulary: _vocabulary, ...action } = actions;

/** The number of the clue that a button asks for: pressed twice it takes one. */
const clue: Slot<number> = {
  schema: z.int().min(1).max(MOST_TRIES),
  words: null,
  read: (typed) => ({ problem: 'unknown', slot: 'clue', typed, nearest: [] }),
};

/** Said by a name, which others may have. */
const byName: Slot<true> = {
  schema: z.literal(true),
  words: null,
  read: (typed) => ({ problem: 'unknown', slot: 'byName', typed, nearest: [] }),
};

type Asked = {
  readonly film?: number | undefined;
  readonly clue?: number | undefined;
  readonly action?: 'clue' | 'giveUp' | undefined;
};
const isEnded = ({ game }: GuessTurn): boolean => game.end !== undefined;

/** The film of the day, the same for everybody, to be guessed in six tries, each of which opens a clue. */
export const guess = defineQuestion({
  kind: 'guess',
  personal: true,
  changes: { how: 'writes', where: ['film', 'clue', 'action'] },
  plays: true,
  slots: {},
  // A button is of the game of its day: pressed on another one it does nothing to that day's.
  optional: { film, byName, clue, action, on },
  dependsOn: 'player',
  shape: z.strictObject({
    day: z.iso.date(),
    outcome: z.enum(outcomes),
    end: z.enum(['won', 'lost']).nullable(),
    film: filmShape.nullable(),
    tries: z.array(filmShape.nullable()),
    triesLeft: z.int(),
    line: z.string().nullable(),
    streak: z.int(),
    best: z.int(),
    played: z.int(),
    won: z.int(),
    board: z
      .strictObject({ players: z.int(), won: z.int(), byTries: z.array(z.int()), bestStreak: z.int() })
      .nullable(),
  }),
  prepare: ({ catalog }) => openGuessTurns(catalog),
  figures: (turn: GuessTurn) => {
    const { day, end, best, played, won } = turn.game;
    return {
      day,
      outcome: turn.outcome,
      end: end ?? null,
      film: isEnded(turn) && !turn.isShared ? turn.meant.film : null,
      tries: turn.tries,
      triesLeft: isEnded(turn) || turn.outcome === 'past' ? 0 : MOST_TRIES - turn.tries.length,
      line: isEnded(turn) ? shareLine(turn.game) : null,
      streak: streakOn(turn.game, day),
      ...{ best, played, won },
      board: turn.board ?? null,
    };
  },
  about: (turn) => (isEnded(turn) && !turn.isShared ? { film: turn.meant.film } : {}),
  // While it is open the talk is about it: a title is a try then.
  keep: (turn) => {
    if (turn.outcome === 'past') return { kind: 'guess', on: turn.game.day };
    return { kind: 'guess', ...(isEnded(turn) ? {} : { clue: openClues(turn.game), on: turn.game.day }) };
  },
  // A name that does not fit the year that is told costs no try: it is asked which film is meant.
  asks: ({ which, game }) =>
    which.map((of) => ({ request: { kind: 'guess', film: of.id, on: game.day }, of })),
  next: (turn) => {
    const { game, meant, isShared, outcome } = turn;
    if (outcome === 'past') return [{ kind: 'guess' }];
    if (isEnded(turn))
      return isShared
        ? []
        : [
            { kind: 'film', film: meant.film.id },
            { kind: 'similar', film: meant.film.id },
          ];
    const clue = nextClue(game);
    const { day } = game;
    return [
      ...(clue === undefined ? [] : [{ kind: 'guess', clue, on: day }]),
      ...(game.tries.length > 0 ? [{ kind: 'guess', action: 'giveUp', on: day }] : []),
    ];
  },
  phrases: ({ questions }) => questions.guess.phrases,
  words: {
    es: {
      command: 'adivina',
      about: 'Adivina la película del día: la misma para todos, seis intentos y una pista más en cada uno',
      slots: { film: 'La película que creés que es', action: 'Otra pista, o rendirse' },
      examples: ['adiviná la película del día'],
      button: (request) => label(request, 'es'),
      message: guessMessage,
    },
    en: {
      command: 'guess',
      about: 'Guess the film of the day: the same for everybody, six tries and a clue more with each',
      slots: { film: 'The film that you think it is', action: 'Another clue, or to give up' },
      examples: ['guess the movie of the day'],
      button: (request) => label(request, 'en'),
      message: guessMessage,
    },
  },
});

const PLAY: ByLocale<string> = { es: 'Adivinar la del día', en: "Guess today's film" };
const COSTS: ByLocale<string> = { es: 'cuesta un intento', en: 'costs a try' };
const TRY: ByLocale<string> = { es: 'Digo', en: 'I say' };

function label({ film, clue, action }: Asked, locale: Locale): string {
  if (film !== undefined) return TRY[locale];
  const named = action ?? (clue === undefined ? undefined : 'clue');
  if (!named) return PLAY[locale];
  const name = actions.label(named, locale);
  return named === 'clue' ? `${name} (${COSTS[locale]})` : name;
}

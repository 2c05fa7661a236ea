import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';

/** What the daily guess says, beside names and figures. */
export type GuessWords = {
  readonly title: string;
  readonly right: string;
  readonly itIs: (film: string) => string;
  readonly wrong: (film: string) => string;
  readonly again: (film: string) => string;
  readonly lost: string;
  readonly over: string;
  readonly past: string;
  readonly inPrivate: string;
  readonly earlier: string;
  readonly later: string;
  readonly sameYear: string;
  readonly saga: string;
  readonly common: (what: string) => string;
  readonly left: (tries: string, count: number) => string;
  readonly how: string;
  /** That a title is a try still, after an answer about something else. */
  readonly goesOn: string;
  readonly which: (film: string, year: string) => string;
  readonly public: string;
  readonly score: (won: string, played: string, streak: string, best: string) => string;
  readonly days: (count: number, format: Formatter) => string;
  readonly tomorrow: string;
  readonly players: (count: number, format: Formatter) => string;
  readonly board: (players: string, won: string, streak: string) => string;
  readonly somebody: string;
  readonly guest: string;
  readonly clues: Readonly<Record<'when' | 'what' | 'keywords' | 'cast' | 'director' | 'letter', string>>;
};

export const guessWords: ByLocale<GuessWords> = {
  es: {
    title: 'Adivina la película',
    right: '¡Correcto!',
    itIs: (film) => `Es ${film}.`,
    wrong: (film) => `No es ${film}.`,
    again: (film) => `${film} ya estaba dicha: no cuenta.`,
    lost: 'Por hoy se terminó.',
    over: 'La de hoy ya está jugada.',
    past: 'La de ese día ya terminó: no cambia más.',
    inPrivate: 'Cuál era te lo digo en privado.',
    earlier: 'La de hoy es anterior.',
    later: 'La de hoy es posterior.',
    sameYear: 'La de hoy es del mismo año.',
    saga: 'la saga',
    common: (what) => `Tienen en común: ${what}.`,
    left: (tries, count) => (count === 1 ? 'Te queda un intento.' : `Te quedan ${tries} intentos.`),
    how: 'Escribí el título, o «/adivina» y el título. Cada intento abre otra pista; pedir una cuesta un intento.',
    goesOn:
      'Tu «adivina la película» sigue: un título solo es otro intento; «otra pista» y «me rindo» también valen, y «olvidalo» lo deja para después.',
    which: (film, year) => `${film} no es de ${year}. ¿Cuál decís? No cuenta como intento.`,
    public: 'Acá lo leen todos; también podés jugarla conmigo en privado.',
    score: (won, played, streak, best) =>
      `Acertaste ${won} de ${played}. Racha: ${streak}; la mejor: ${best}.`,
    days: (count, format) => format.plural(count, 'día', 'días'),
    tomorrow: 'Mañana hay otra, la misma para todos (cambia a la medianoche UTC).',
    players: (count, format) => format.plural(count, 'jugó', 'jugaron'),
    board: (players, won, streak) => `Acá, hoy: ${players}, acertaron ${won}; la racha más larga: ${streak}.`,
    somebody: 'alguien',
    guest: 'De vos no guardo nada acá: cada intento empieza de nuevo.',
    clues: {
      when: 'Año y país',
      what: 'Género y duración',
      keywords: 'Palabras clave (en inglés)',
      cast: 'Reparto, desde el final',
      director: 'Dirección',
      letter: 'Empieza con',
    },
  },
  en: {
    title: 'Guess the film',
    right: 'Right!',
    itIs: (film) => `It is ${film}.`,
    wrong: (film) => `It is not ${film}.`,
    again: (film) => `You have tried ${film} already: it does not count.`,
    lost: 'That is all for today.',
    over: "You have played today's already.",
    past: "That day's game is over: nothing changes it any more.",
    inPrivate: 'Which one it was I tell you in private.',
    earlier: "Today's is earlier.",
    later: "Today's is later.",
    sameYear: "Today's is of the same year.",
    saga: 'the saga',
    common: (what) => `They share: ${what}.`,
    left: (tries, count) => (count === 1 ? 'One try is left.' : `${tries} tries are left.`),
    how: 'Type the title, or “/guess” and the title. Each try opens another clue; asking for one costs a try.',
    goesOn:
      'Your “guess the film” goes on: a title alone is another try; “another clue” and “I give up” are heard, too, and “never mind” leaves it for later.',
    which: (film, year) => `${film} is not of ${year}. Which one do you mean? It does not count as a try.`,
    public: 'Everybody here reads it; you can play it with me in private, too.',
    score: (won, played, streak, best) =>
      `You guessed ${won} of ${played}. Streak: ${streak}; the best: ${best}.`,
    days: (count, format) => format.plural(count, 'day', 'days'),
    tomorrow: 'There is another one tomorrow, the same for everybody (it changes at midnight UTC).',
    players: (count, format) => format.plural(count, 'player', 'players'),
    board: (players, won, streak) =>
      `Here today: ${players}, guessed by ${won}; the longest streak: ${streak}.`,
    somebody: 'somebody',
    guest: 'Nothing is kept of you here: each try begins anew.',
    clues: {
      when: 'Year and country',
      what: 'Genre and length',
      keywords: 'Keywords',
      cast: 'Cast, from the end',
      director: 'Director',
      letter: 'Begins with',
    },
  },
};

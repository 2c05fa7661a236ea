import type { IsoDate } from '../../../domain/calendar.ts';
import type { FilmId, FilmRef } from '../../../domain/film.ts';
import type { ByLocale, Locale } from '../../../domain/locale.ts';
import { MOST_LISTED, type Rating } from '../../../domain/own-films.ts';
import type { Formatter } from '../../../language/format.ts';
import { line, type Message } from '../../../message/message.ts';
import { FILMS_A_PAGE } from '../../parts/film-list.ts';

/** What came of rating, and a page of the ratings. */
export type Rated = {
  readonly done:
    | {
        readonly film: FilmRef;
        readonly outcome: 'rated' | 'full' | 'unrated' | 'absent';
        readonly score: number | null;
        readonly before: Rating | undefined;
        /** True where it was marked as seen, and taken off the watchlist, by being rated. */
        readonly isMarked?: boolean;
        readonly isUnlisted?: boolean;
      }
    | undefined;
  readonly list: readonly { readonly film: FilmRef; readonly rating: number; readonly on: IsoDate }[];
  readonly page: number;
  readonly more: boolean;
  readonly total: number;
  readonly ratings: 'best' | 'worst' | undefined;
};

type Words = {
  readonly title: string;
  readonly rated: (film: string, score: string, before: string | undefined) => string;
  readonly unrated: (film: string, before: string) => string;
  readonly absent: (film: string) => string;
  readonly full: (film: string, most: string) => string;
  readonly marked: string;
  readonly unlisted: string;
  readonly none: string;
  readonly total: (count: string, isOne: boolean) => string;
  readonly buttons: {
    readonly more: string;
    readonly mine: string;
    readonly off: string;
    readonly again: (score: string) => string;
  };
};

const words: ByLocale<Words> = {
  es: {
    title: 'Tus puntajes',
    rated: (film, score, before) =>
      `Tu puntaje: ${score} para ${film}${before === undefined ? '' : ` (antes, ${before})`}.`,
    unrated: (film, before) => `Saqué tu puntaje de ${film}: era ${before}.`,
    absent: (film) => `No le habías puesto puntaje a ${film}.`,
    full: (film, most) =>
      `Tus puntajes están completos: caben ${most}. No anoté el de ${film}; no borré ninguno.`,
    marked: 'La marqué como vista.',
    unlisted: 'La saqué de tu lista para ver.',
    none: 'Todavía no hay ninguno. Para puntuar: «le pongo 8», «le doy un 7,5 a Heat».',
    total: (count, isOne) => `${count} ${isOne ? 'película puntuada' : 'películas puntuadas'}.`,
    buttons: {
      more: 'Más',
      mine: 'Mis puntajes',
      off: 'Sacar el puntaje',
      again: (score) => `Volver a ${score}`,
    },
  },
  en: {
    title: 'Your ratings',
    rated: (film, score, before) =>
      `Your rating: ${score} for ${film}${before === undefined ? '' : ` (${before} before)`}.`,
    unrated: (film, before) => `Your rating of ${film} is gone: it was ${before}.`,
    absent: (film) => `You had not rated ${film}.`,
    full: (film, most) =>
      `Your ratings are full: there is room for ${most}. That of ${film} was not noted; none was erased.`,
    marked: 'It is marked as seen.',
    unlisted: 'It is off your watchlist.',
    none: 'There are none yet. To rate: “I give it 8”, “rate Alien 9”.',
    total: (count, isOne) => `${count} ${isOne ? 'film' : 'films'} rated.`,
    buttons: {
      more: 'More',
      mine: 'My ratings',
      off: 'Take the rating away',
      again: (score) => `Back to ${score}`,
    },
  },
};

type Asked = {
  readonly film?: FilmId | undefined;
  readonly rating?: number | undefined;
  readonly unrated?: 'off' | undefined;
  readonly ratings?: 'best' | 'worst' | undefined;
  readonly page?: number | undefined;
};

/** The label of a button that leads to ratings, or rates. */
export function rateButton(
  { film, rating, unrated, ratings, page = 1 }: Asked,
  format: Formatter,
  labelOf: (ratings: 'best' | 'worst', locale: Locale) => string,
): string {
  const { buttons } = words[format.locale];
  if (film !== undefined)
    return unrated || rating === undefined ? buttons.off : buttons.again(scoreOf(rating, format));
  if (page > 1) return buttons.more;
  return ratings ? labelOf(ratings, format.locale) : buttons.mine;
}

/** "8", "7.5": no more digits than it was given with. */
function scoreOf(score: number, { number, vote }: Formatter): string {
  return Number.isInteger(score) ? number(score) : vote(score);
}

export function rateMessage(answer: Rated, format: Formatter): Message {
  const { done, list, page, total } = answer;
  const w = words[format.locale];
  if (done) return { title: w.title, blocks: [line(doneText(done, w, format))] };
  if (list.length === 0) return { title: w.title, blocks: [line(format.own(w.none))] };
  const entries = list.map(({ film, rating }) => ({
    text: format.filmInFull(film),
    detail: scoreOf(rating, format),
  }));
  return {
    title: w.title,
    blocks: [
      line(w.total(format.number(total), total === 1)),
      { type: 'list', from: (page - 1) * FILMS_A_PAGE + 1, entries },
    ],
  };
}

function doneText(done: NonNullable<Rated['done']>, w: Words, format: Formatter): string {
  const film = format.filmInFull(done.film);
  const before = done.before && scoreOf(done.before.score, format);
  switch (done.outcome) {
    case 'rated':
      return [
        w.rated(film, scoreOf(done.score ?? 0, format), before),
        ...(done.isMarked ? [w.marked] : []),
        ...(done.isUnlisted ? [w.unlisted] : []),
      ].join(' ');
    case 'unrated':
      return w.unrated(film, before ?? '');
    case 'absent':
      return w.absent(film);
    case 'full':
      return w.full(film, format.number(MOST_LISTED));
  }
}

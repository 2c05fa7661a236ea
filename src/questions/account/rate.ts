import { z } from 'zod';
import type { Catalog } from '../../catalog/catalog.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { type IsoDate, isIsoDate } from '../../domain/calendar.ts';
import type { FilmId, FilmRef } from '../../domain/film.ts';
import type { Rating } from '../../domain/own-films.ts';
import type { Problem } from '../../domain/problem.ts';
import { everyWord } from '../../language/every-locale.ts';
import { choice } from '../../slots/choice.ts';
import { page } from '../../slots/count.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import type { Slot } from '../../slots/slot.ts';
import { FILMS_A_PAGE } from '../parts/film-list.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion, type Next } from '../question.ts';
import type { UserData } from '../request-context.ts';
import { isFull } from './parts/own-list-pages.ts';
import { type Rated, rateButton, rateMessage } from './parts/rate-message.ts';
import { isScore, rating } from './parts/rating.ts';
import { takingOff } from './parts/taking-off.ts';

const unrated = takingOff(
  'unrated',
  {
    es: { name: 'sin-puntaje', about: 'Para sacarle el puntaje' },
    en: { name: 'unrate', about: 'To take the rating away' },
  },
  ({ questions }) => questions.rate.off,
);
const OWN = everyWord(({ questions }) => questions.rate.own);
const order = choice<'best' | 'worst'>(
  'ratings',
  {
    es: { name: 'primero', about: 'Cuáles primero' },
    en: { name: 'first', about: 'Which ones first' },
  },
  {
    best: { label: { es: 'Las mejores primero', en: 'Best first' } },
    worst: { label: { es: 'Las peores primero', en: 'Worst first' } },
  },
  ({ questions }) => questions.rate.ratings,
);
/** Which of one's own ratings come first: "best" alone is said of other figures. */
const ratings: typeof order = {
  ...order,
  hear: (sentence, reading) =>
    sentence.words.some(({ word }) => OWN.has(word)) ? (order.hear?.(sentence, reading) ?? []) : [],
};

/** What an undo puts back beside the rating: that it was not seen, that it was to be watched; it never does more than that. */
const also: Slot<'seen' | 'watch' | 'both' | 'nothing'> = {
  schema: z.enum(['seen', 'watch', 'both', 'nothing']),
  words: null,
  read: (typed) => ({ problem: 'unknown', slot: 'also', typed, nearest: [] }),
};
/** The day of a rating that an undo puts back. */
const ratedOn: Slot<IsoDate> = {
  schema: z.string().refine(isIsoDate),
  words: null,
  read: (typed) => ({ problem: 'unknown', slot: 'ratedOn', typed, nearest: [] }),
};

type Asked = {
  readonly film?: FilmId | undefined;
  readonly rating?: number | undefined;
  readonly unrated?: 'off' | undefined;
  readonly also?: 'seen' | 'watch' | 'both' | 'nothing' | undefined;
  readonly ratedOn?: IsoDate | undefined;
};

/** Rates a film, takes its rating away, or lists the ratings; what is rated was seen, and is to be watched no more. */
export const rate = defineQuestion({
  kind: 'rate',
  personal: true,
  private: true,
  changes: { how: 'writes', where: ['film'] },
  slots: {},
  optional: { film, rating, unrated, ratings, page, also, ratedOn },
  dependsOn: 'user',
  shape: z.strictObject({
    film: filmShape.nullable(),
    outcome: z.enum(['rated', 'full', 'unrated', 'absent']).nullable(),
    rating: z.number().nullable(),
    list: z.array(z.strictObject({ film: filmShape, rating: z.number(), on: z.string() })),
    total: z.int(),
  }),
  prepare:
    ({ catalog }) =>
    ({ ratings, page = 1, ...asked }, { user, today }): Rated | Problem => {
      const done = asked.film === undefined ? undefined : doneTo(asked.film, asked, user, today);
      if (done && 'problem' in done) return done;
      const [film] = asked.film === undefined ? [] : filmRefs([asked.film], catalog);
      const all = inOrderOf(ratings, user.ratings());
      const list = listed(all.slice((page - 1) * FILMS_A_PAGE, page * FILMS_A_PAGE), catalog);
      if (page > 1 && list.length === 0) return { problem: 'noData', about: 'films' };
      const more = all.length > page * FILMS_A_PAGE;
      return { done: film && done && { film, ...done }, list, page, more, total: all.length, ratings };
    },
  figures: ({ done, list, total }) => ({
    film: done?.film ?? null,
    outcome: done?.outcome ?? null,
    rating: done?.score ?? null,
    list,
    total,
  }),
  items: ({ done, list }) => (done ? [] : list.map(({ film }) => film)),
  about: ({ done }) => (done ? { film: done.film } : {}),
  next: ({ done, more, page, ratings, total }) =>
    done
      ? [...undoOf(done), { kind: 'rate' }, { kind: 'similar', film: done.film.id }]
      : [
          ...(more ? [nextPage({ kind: 'rate', ...(ratings ? { ratings } : {}) }, page)] : []),
          ...(ratings !== 'best' && total > 1 ? [{ kind: 'rate', ratings: 'best' }] : []),
        ],
  phrases: ({ questions }) => questions.rate.phrases,
  words: {
    es: {
      command: 'puntuar',
      about: 'Tu puntaje para una película, de 0,5 a 10, o todos tus puntajes',
      slots: {
        film: 'Título de la película',
        rating: 'De 0,5 a 10, de a medios; o «4 estrellas»',
        unrated: '«off» para sacarle el puntaje',
        ratings: 'Las mejores o las peores primero',
      },
      examples: ['le doy un 7,5 a Heat', 'mis puntajes', 'mis mejores puntajes'],
      button: (request, format) => rateButton(request, format, ratings.label),
      message: rateMessage,
    },
    en: {
      command: 'rate',
      about: 'Your rating of a film, from 0.5 to 10, or all your ratings',
      slots: {
        film: 'Title of the film',
        rating: 'From 0.5 to 10, by halves; or “4 stars”',
        unrated: '“off” to take the rating away',
        ratings: 'Best or worst first',
      },
      examples: ['rate Alien 8', 'my ratings', 'what did I rate best?'],
      button: (request, format) => rateButton(request, format, ratings.label),
      message: rateMessage,
    },
  },
});

type Done = NonNullable<Rated['done']>;

function doneTo(
  film: FilmId,
  { rating, unrated, also, ratedOn }: Asked,
  user: UserData,
  today: IsoDate,
): Omit<Done, 'film'> | Problem {
  const before = user.ratings().find((known) => known.film === film);
  if (unrated) {
    if (before) user.unlist('rated', film);
    putBack(film, also, user);
    return { outcome: before ? 'unrated' : 'absent', score: null, before };
  }
  if (rating === undefined) return { problem: 'missing', slot: 'rating' };
  if (!isScore(rating)) return { problem: 'unknown', slot: 'rating', typed: String(rating), nearest: [] };
  if (isFull(user.list('rated'), film)) return { outcome: 'full', score: rating, before };
  user.rate({ film, score: rating, on: ratedOn ?? today });
  if (also === undefined) return { outcome: 'rated', score: rating, before, ...withSeen(film, user) };
  putBack(film, also, user);
  return { outcome: 'rated', score: rating, before };
}

/** Whoever rates a film has seen it, and has it before them no more. */
function withSeen(film: FilmId, user: UserData): Pick<Done, 'isMarked' | 'isUnlisted'> {
  const isMarked = !user.seen().has(film) && !isFull(user.list('seen'), film);
  if (isMarked) user.markSeen(film);
  const isUnlisted = user.list('watch').includes(film);
  if (isUnlisted) user.unlist('watch', film);
  return { isMarked, isUnlisted };
}

function putBack(film: FilmId, also: Asked['also'], user: UserData): void {
  if (also === 'seen' || also === 'both') user.unlist('seen', film);
  if ((also === 'watch' || also === 'both') && !isFull(user.list('watch'), film)) user.watch(film);
}

/** What undoes just that. */
function undoOf({ film, outcome, before, isMarked, isUnlisted }: Done): readonly Next[] {
  const also = isMarked ? (isUnlisted ? 'both' : 'seen') : isUnlisted ? 'watch' : 'nothing';
  const asked = { kind: 'rate', film: film.id };
  if (outcome === 'rated' && !before) return [{ ...asked, unrated: 'off', also }];
  if (!before || (outcome !== 'rated' && outcome !== 'unrated')) return [];
  return [{ ...asked, rating: before.score, ratedOn: before.on, also }];
}

/** The last ones first; or by their scores, of equal ones the last first. */
function inOrderOf(ratings: 'best' | 'worst' | undefined, all: readonly Rating[]): readonly Rating[] {
  const newest = all.toReversed();
  if (!ratings) return newest;
  const sign = ratings === 'best' ? -1 : 1;
  return newest.toSorted((a, b) => sign * (a.score - b.score));
}

function listed(all: readonly Rating[], catalog: Catalog): Rated['list'] {
  const refs = new Map<FilmId, FilmRef>(
    filmRefs(
      all.map(({ film }) => film),
      catalog,
    ).map((ref) => [ref.id, ref]),
  );
  return all.flatMap(({ film, score, on }) => {
    const ref = refs.get(film);
    return ref ? [{ film: ref, rating: score, on }] : [];
  });
}

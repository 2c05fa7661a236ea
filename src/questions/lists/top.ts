import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import {
  LOWEST_FLOOR,
  type Metric,
  type Order,
  openRanking,
  type RankedPage,
  type VotedFilm,
} from '../../catalog/films/ranking.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { ByLocale, Locale } from '../../domain/locale.ts';
import { isDubious } from '../../domain/money.ts';
import type { Problem } from '../../domain/problem.ts';
import { filters } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, line, type Message, note } from '../../message/message.ts';
import { count } from '../../slots/count.ts';
import { type ForMe, forMe } from '../../slots/for-me.ts';
import { describeFilter, type FilterNames, filterNames } from '../parts/describe-filter.ts';
import { type LeftOut, leftOutNote } from '../parts/dubious-money.ts';
import { openForMe } from '../parts/for-me.ts';
import { metric, metricLabels } from '../parts/metric.ts';
import { metricValue } from '../parts/metric-value.ts';
import { order } from '../parts/order.ts';
import {
  type Coproductions,
  leftOutCoproductions,
  openOwnFilms,
  withCoproductions,
} from '../parts/own-films.ts';
import { leftOutShape, rankedShape } from '../parts/shapes.ts';
import { allTheSame, type ForMeTold, forMeNotes } from '../parts/taste-words.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion } from '../question.ts';
import { floorNote } from './parts/floor-note.ts';
import { topChart } from './parts/top-chart.ts';
import { type Ranked, titleOf } from './parts/top-title.ts';

type Top = RankedPage<VotedFilm> & {
  readonly metric: Metric;
  readonly order: Order;
  readonly names: FilterNames;
  readonly page: number;
  readonly n: number;
  /** True where films that the user has seen may be missing. */
  readonly withoutSeen: boolean;
  /** Another figure by which the same films can be ranked. */
  readonly beside: Metric | undefined;
  readonly coproductions: Coproductions | undefined;
  /** What is told of the user's tastes, where the list is for them. */
  readonly forMe: ForMeTold | undefined;
};

const USUAL = 10;

/** A ranked list of the films that fit, its floor stated; without those that the user has seen. */
export const top = defineQuestion({
  kind: 'top',
  slots: { metric },
  refusable: true,
  optional: { order, n: count, ...filters, forMe },
  defaults: { metric: 'score' },
  shape: rankedShape.extend(leftOutShape),
  prepare: (dependencies) => {
    const { catalog } = dependencies;
    const forUser = openForMe(dependencies);
    const ranking = openRanking(catalog);
    const ownFilms = openOwnFilms(catalog);
    return ({ metric, order = 'desc', n = USUAL, page = 1, forMe, ...filter }, context): Top | Problem => {
      const seen = context.user.hidden();
      const mine = forUser(filter, forMe, context);
      const hidden = mine ? new Set([...seen, ...mine.leftOut]) : seen;
      const own = ownFilms(filter);
      const ranked = ranking(metric, order, own.filter, n, (page - 1) * n, hidden);
      // A list that would be made of dubious amounts alone still tells whose they are.
      const isEmpty = ranked.films.length === 0 && (ranked.filmsLeftOut === 0 || page > 1);
      if (isEmpty) return { problem: 'noData', about: 'films' };
      const beside: Metric = metric === 'score' ? 'revenue' : 'score';
      // A film of this list will be on the other: to rank all once more for that would take as long again.
      const isThere = ranked.films.some((film) =>
        beside === 'score' ? film.voteCount >= LOWEST_FLOOR : film.revenue !== null && !isDubious(film),
      );
      return {
        ...ranked,
        beside: isThere ? beside : undefined,
        metric,
        order,
        names: filterNames(filter, catalog),
        coproductions: own.coproductions,
        page,
        n,
        withoutSeen: seen.size > 0,
        forMe: mine?.wording,
      };
    };
  },
  figures: (top: Top) => ({
    list: top.films.map((film) => ({ film: refOf(film), value: film.value })),
    filmsLeftOut: top.filmsLeftOut,
    leftOut: leftOutOf(top),
  }),
  items: ({ films }) => films.map(refOf),
  next: ({ films, more, page, beside, withoutSeen, coproductions, forMe }, request) => [
    ...(more ? [nextPage(request, page)] : []),
    // Without a page: that tells it from its own further pages, and from another figure beside it.
    ...(coproductions ? [{ ...request, coproductions: 'with', page: undefined }] : []),
    ...(beside ? [{ ...request, metric: beside, page: 1 }] : []),
    ...films
      .slice(0, 1)
      .flatMap((film) => [
        { request: { kind: 'film', film: film.id }, of: film },
        ...(request.list === 'watch' ? [] : [{ request: { kind: 'watch', film: film.id }, of: film }]),
      ]),
    ...(forMe && forMe.dislikes.length > 0 ? [{ ...request, forMe: 'no', page: undefined }] : []),
    ...(withoutSeen ? [{ kind: 'seen', action: 'show' }] : []),
  ],
  phrases: ({ questions }) => questions.top.phrases,
  words: {
    es: {
      command: 'top',
      about: 'Las mejores, las más taquilleras, las más rentables…',
      slots: { metric: 'Por qué figura', order: 'De mayor a menor o al revés', n: 'Cuántas (1 a 20)' },
      examples: ['las 10 mejores de los 90', 'las más taquilleras de 2009', 'las peores de terror'],
      button: (request) => (isLater(request) ? 'Más' : buttonOf(request, 'es')),
      message: (answer, format, request) =>
        topMessage(answer, format, describeFilter(request, answer.names, format), request),
    },
    en: {
      command: 'top',
      about: 'The best, the highest grossing, the most profitable…',
      slots: { metric: 'By which figure', order: 'Highest or lowest first', n: 'How many (1 to 20)' },
      examples: ['top 10 movies of the 90s', 'highest grossing films of 2009', 'worst horror movies'],
      button: (request) => (isLater(request) ? 'More' : buttonOf(request, 'en')),
      message: (answer, format, request) =>
        topMessage(answer, format, describeFilter(request, answer.names, format), request),
    },
  },
});

const WITHOUT_SEEN: ByLocale<string> = { es: 'Sin las que ya viste.', en: 'Without those you have seen.' };

type Offered = Ranked &
  Pick<FilmFilter, 'coproductions' | 'anyPeople'> & {
    readonly page?: number | undefined;
    readonly forMe?: ForMe | undefined;
  };

const APART: ByLocale<string> = { es: 'Juntos o por separado', en: 'Together or apart' };

function buttonOf(request: Offered, locale: Locale): string {
  if (request.metric === 'date' && request.anyPeople) return APART[locale];
  if (request.forMe === 'no' && request.page === undefined) return allTheSame[locale];
  const takesIn = request.coproductions !== undefined && request.page === undefined;
  return takesIn ? withCoproductions({ locale }) : titleOf(request, locale);
}

function isLater({ page = 1 }: { readonly page?: number | undefined }): boolean {
  return page > 1;
}

/** "The biggest loss" is none where every film of the list earned more than it cost. */
const ALL_EARNED: ByLocale<string> = {
  es: 'Las de menor ganancia',
  en: 'The films with the smallest profit',
};

function headOf({ metric, order, films }: Top, { locale }: Formatter): string {
  const isGain = metric === 'profit' && order === 'asc' && (films[0]?.value ?? 0) > 0;
  return isGain ? ALL_EARNED[locale] : titleOf({ metric, order }, locale);
}

const NONE: ByLocale<string> = {
  es: 'Ninguna tiene montos con los que hacer la lista.',
  en: 'None has amounts that a list can be made of.',
};

/** Beside a bound of the score stands the mean vote that it bounds: the weighted one may lie on its other side. */
function shownIn({ films, metric }: Top, { minScore, maxScore }: Bounds): Top['films'] {
  if (metric !== 'score' || (minScore === undefined && maxScore === undefined)) return films;
  return films.map((film) => ({ ...film, value: film.voteAverage ?? film.value }));
}
type Bounds = { readonly minScore?: number | undefined; readonly maxScore?: number | undefined };

const MEAN_SHOWN: ByLocale<string> = {
  es: 'Se muestra el promedio de los votos; el orden es por puntaje ponderado.',
  en: 'Shown is the mean of the votes; the order is by the weighted score.',
};

function topMessage(top: Top, format: Formatter, filter: string, bounds: Bounds): Message {
  const { metric, page, n, withoutSeen, forMe } = top;
  const films = shownIn(top, bounds);
  const title = `${headOf(top, format)}${filter}`;
  const entries = films.map((film) => ({
    text: format.filmInFull(film),
    detail: metricValue(film.value, metric, format),
  }));
  const from = (page - 1) * n + 1;
  const label = metricLabels[format.locale][metric];
  const chart = topChart({ title, metric, label, films, from }, metricValue, format);
  const list: Block = films.length > 0 ? { type: 'list', from, entries } : line(NONE[format.locale]);
  return {
    title,
    blocks: [
      list,
      ...floorNote(top, format),
      ...leftOutCoproductions(top.coproductions, format),
      ...(films === top.films ? [] : [note(MEAN_SHOWN[format.locale])]),
      ...leftOutNote(leftOutOf(top), top.filmsLeftOut, format),
      ...(forMe ? forMeNotes(forMe, format) : []),
      ...(withoutSeen ? [note(WITHOUT_SEEN[format.locale])] : []),
      ...(chart ? [{ type: 'chart', chart, told: true } as const] : []),
    ],
  };
}

function refOf({ id, title, year }: FilmRef): FilmRef {
  return { id, title, year };
}

function leftOutOf({ leftOut }: Top): readonly LeftOut[] {
  return leftOut.map(({ budget, revenue, ...film }) => ({ film: refOf(film), budget, revenue }));
}

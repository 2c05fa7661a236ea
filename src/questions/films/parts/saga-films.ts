import type { Metric, Order } from '../../../catalog/films/ranking.ts';
import type { FilmRef } from '../../../domain/film.ts';
import { isDubious } from '../../../domain/money.ts';

export type SagaFilm = {
  readonly film: FilmRef;
  readonly releaseDate: string;
  readonly voteAverage: number | null;
  readonly budget: number | null;
  readonly revenue: number | null;
  readonly return: number | null;
};

export type Row = FilmRef &
  Omit<SagaFilm, 'film' | 'return'> & {
    readonly votes: number;
    readonly runtime: number | null;
    readonly popularity: number | null;
  };
export type Ranked = Omit<Row, keyof FilmRef> & Pick<SagaFilm, 'film' | 'return'>;

/** The films with a known figure first, in its order; an amount that is no sum of dollars is none. */
export function rankedBy(metric: Metric, order: Order, list: readonly Ranked[]): readonly Ranked[] {
  const sign = order === 'asc' ? 1 : -1;
  const known = list.filter((film) => figureOf(film, metric) !== null);
  const sorted = known.sort((a, b) => sign * ((figureOf(a, metric) ?? 0) - (figureOf(b, metric) ?? 0)));
  return [...sorted, ...list.filter((film) => !sorted.includes(film))];
}

export function figureOf(film: Ranked, metric: Metric): number | null {
  switch (metric) {
    case 'score':
      return film.voteAverage;
    case 'date':
      return Number(film.releaseDate.replaceAll('-', ''));
    case 'votes':
    case 'runtime':
    case 'popularity':
      return film[metric];
    case 'profit':
      return isDubious(film) || film.revenue === null || film.budget === null
        ? null
        : film.revenue - film.budget;
    case 'revenue':
    case 'budget':
    case 'return':
      return isDubious(film) ? null : film[metric];
  }
}

import type { Metric, Order } from '../../../catalog/films/ranking.ts';
import type { ByLocale, Locale } from '../../../domain/locale.ts';

const titles: ByLocale<Readonly<Record<Metric, readonly [string, string]>>> = {
  es: {
    score: ['Las mejores películas', 'Las peores películas'],
    votes: ['Las más votadas', 'Las menos votadas'],
    return: ['Las más rentables', 'Las menos rentables'],
    revenue: ['Las más taquilleras', 'Las menos taquilleras'],
    budget: ['Las más caras', 'Las más baratas'],
    profit: ['Las de mayor ganancia', 'Las de mayor pérdida'],
    popularity: ['Las más populares', 'Las menos populares'],
    runtime: ['Las más largas', 'Las más cortas'],
    date: ['Las más recientes', 'Las más antiguas'],
  },
  en: {
    score: ['The best films', 'The worst films'],
    votes: ['The most voted films', 'The least voted films'],
    return: ['The most profitable films', 'The least profitable films'],
    revenue: ['The highest grossing films', 'The lowest grossing films'],
    budget: ['The most expensive films', 'The cheapest films'],
    profit: ['The films with the biggest profit', 'The films with the biggest loss'],
    popularity: ['The most popular films', 'The least popular films'],
    runtime: ['The longest films', 'The shortest films'],
    date: ['The most recent films', 'The oldest films'],
  },
};

export type Ranked = { readonly metric: Metric; readonly order?: Order | undefined };

export function titleOf({ metric, order }: Ranked, locale: Locale): string {
  return titles[locale][metric][order === 'asc' ? 1 : 0];
}

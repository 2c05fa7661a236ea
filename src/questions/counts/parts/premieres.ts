import type { Catalog } from '../../../catalog/catalog.ts';
import { openCount } from '../../../catalog/films/film-count.ts';
import type { FilmFilter } from '../../../catalog/films/film-filter.ts';
import { type IsoDate, isoDate } from '../../../domain/calendar.ts';
import type { FilmRef } from '../../../domain/film.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, line, type Message, note } from '../../../message/message.ts';
import { describeFilter, type FilterNames, filterNames } from '../../parts/describe-filter.ts';
import { FILMS_A_PAGE, type FilmPage, openFilmPages } from '../../parts/film-list.ts';
import { amongCoproductions, type Coproductions, openOwnFilms } from '../../parts/own-films.ts';
import { listOf, nextPage } from '../../parts/turn-page.ts';
import type { AnyRequest, Next } from '../../question.ts';
import { distributionChart, type Span, type Spread } from './distribution-chart.ts';

/** A count of premieres, with how the same films fall on the unit asked about, and a page of them where wanted. */
export type Premieres = {
  readonly count: number;
  readonly names: FilterNames;
  readonly spread: Spread | undefined;
  readonly list: FilmPage | undefined;
  /** The day up to which films are known, where the question reaches beyond it. */
  readonly until: IsoDate | undefined;
  /** True where all of it lies beyond: that nothing came out is not known then. */
  readonly isLater: boolean;
  /** Those of a country's films that are in other languages than its own. */
  readonly coproductions: Coproductions | undefined;
};

/** Answers all three counting questions; `span` is what the chart shows beside the count. */
export function openPremieres(
  catalog: Catalog,
): (filter: FilmFilter & { readonly page?: number | undefined }, span: Span | undefined) => Premieres {
  const count = openCount(catalog);
  const pages = openFilmPages(catalog);
  const ownFilms = openOwnFilms(catalog);
  const dataDate = catalog.meta.get('data_date');
  return ({ page, ...filter }, span) => {
    const unit = span?.unit === 'decade' ? 'year' : span?.unit;
    const { spread, ...counted } = count({ ...filter, ...span?.within }, unit);
    return {
      // The chart's wider period holds the one asked for, in whole years: nothing is counted twice.
      count: span?.within ? filmsOfYears(spread, filter) : counted.count,
      spread: span && unit && !page ? { ...span, films: spread } : undefined,
      names: filterNames(filter, catalog),
      list: page ? pages(filter, page) : undefined,
      until: dataDate !== undefined && reachesBeyond(filter, dataDate) ? dataDate : undefined,
      coproductions: ownFilms(filter).coproductions,
      isLater: dataDate !== undefined && beginOf(filter) > dataDate,
    };
  };
}

function filmsOfYears(spread: ReadonlyMap<number, number>, { from = '', to = '' }: FilmFilter): number {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return [...spread].reduce((sum, [year, films]) => (year >= first && year <= last ? sum + films : sum), 0);
}

function reachesBeyond({ from, to, year }: FilmFilter, dataDate: IsoDate): boolean {
  const last = to ?? (year === undefined ? from : isoDate(year, 12, 31));
  return last !== undefined && last > dataDate;
}

/** The first day that is asked for; the empty text where there is none. */
function beginOf({ from, year, month }: FilmFilter): IsoDate {
  return from ?? (year === undefined ? '' : isoDate(year, month ?? 1, 1));
}

const LATER: Readonly<Record<Locale, (date: string) => string>> = {
  es: (date) => `No lo sé: tengo datos hasta el ${date}.`,
  en: (date) => `I cannot tell: my data ends on ${date}.`,
};
const UNTIL: Readonly<Record<Locale, (date: string) => string>> = {
  es: (date) => `Datos hasta el ${date}.`,
  en: (date) => `Data up to ${date}.`,
};

export const premiereItems = ({ list }: Premieres): readonly FilmRef[] => list?.films ?? [];
export const premiereFigures = ({ count }: Premieres): unknown => ({ count });

/** The list first ("show them"), then its next page. */
export function premiereNext({ count, list }: Premieres, request: AnyRequest): readonly Next[] {
  if (count === 0) return [];
  if (!list) return [listOf(request)];
  const first = list.films[0];
  return [
    ...(list.more ? [nextPage(request, list.page)] : []),
    ...(first ? [{ request: { kind: 'film', film: first.id }, of: first }] : []),
  ];
}

/** One message for every count: the sentence with the number, then the list or the chart. */
export function premiereMessage(
  title: string,
  sentence: string,
  answer: Premieres,
  format: Formatter,
  request: FilmFilter,
): Message {
  if (answer.until !== undefined && answer.isLater)
    return { title, blocks: [line(LATER[format.locale](format.date(answer.until)))] };
  const blocks: Block[] = [line(sentence)];
  if (answer.list) {
    const entries = answer.list.films.map((film) => ({ text: format.filmInFull(film) }));
    if (entries.length > 0)
      blocks.push({ type: 'list', from: (answer.list.page - 1) * FILMS_A_PAGE + 1, entries });
  } else if (answer.spread && answer.count > 0) {
    const chart = distributionChart(
      title,
      answer.spread,
      describeFilter(everyPeriod(request), answer.names, format),
      format,
    );
    if (chart) blocks.push({ type: 'chart', chart });
  }
  blocks.push(...amongCoproductions(answer.coproductions, format));
  if (answer.until !== undefined) blocks.push(note(UNTIL[format.locale](format.date(answer.until))));
  return { title, blocks };
}

/** A chart says its period itself: it shows more than the one asked for. */
function everyPeriod(request: FilmFilter): FilmFilter {
  return { ...request, from: undefined, to: undefined };
}

/** "Ver cuáles" the first time, "Más" for the pages after it. */
export function pageButton(
  page: number | undefined,
  words: { readonly count: string; readonly show: string; readonly more: string },
): string {
  if (page === undefined) return words.count;
  return page === 1 ? words.show : words.more;
}

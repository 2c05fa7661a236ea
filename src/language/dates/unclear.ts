import type { Parser } from 'chrono-node';
import { lastDayOfMonth } from '../../domain/calendar.ts';
import type { Locale } from '../../domain/locale.ts';
import { voices } from '../locales/index.ts';
import { anyOf, oneOf, SEASONS } from './calendar-words.ts';
import { FIRST_TO_FOURTH, parser, type Span } from './parser.ts';
import { NO_SUCH_DATE } from './periods.ts';
import { isAboutPremieres, isOfOwnTime } from './relative-cues.ts';
import { UNITS } from './time-units.ts';

/** Says that a time was said that names no days: nobody knows which year is meant, or when that was. */
export const UNCLEAR = 'butaca/unclear';

// A result needs a part that was said; what it is does not matter.
const anyTime: Span = { start: { year: 2000 }, tag: UNCLEAR };
const meant = (pattern: string): Parser =>
  parser(pattern, (_groups, { text }, index) => (isOfOwnTime(text, index) ? undefined : anyTime));

const SOME = `(?:${anyOf(({ some }) => some)})`;

/** "hace unos años", "a few weeks ago", "hace mucho", "the other day". */
const someTimeAgo = meant(
  `(?:hace (?:muchisimo|mucho|poquito|poco|bastante|un tiempo|un rato|anos|siglos)(?: tiempo)?|hace ${SOME}(?: cuant[oa]s)? ${UNITS}|${SOME} ${UNITS} (?:ago|back|atras)|(?:a long time|a while|ages|long|not long|some time) ago|a while back|el otro (?:dia|mes|ano)|la otra semana|the other (?:day|week|month|year))`,
);
/** "the last few weeks", "the next fortnight". */
const someTime = meant(
  `(?:(?:last|past|next|coming) (?:few (?:days?|weeks?|months?|weekends?)|days|weeks|months|weekends|fortnight)|(?:ultim|proxim)[oa]s (?:dias?|semanas?|mes(?:es)?|findes?|quincenas?)|(?:est[ea]|ultim[oa]|proxim[oa]|la) quincena(?: pasada| que viene)?)`,
);
/** "el primer trimestre", "week 3": of which year? */
const partOfNoYear = meant(
  `(?:${FIRST_TO_FOURTH} (?:trimestre|cuatrimestre|semestre|quarter|semester)(?! of them)|(?:semana|week) (?:numero |number )?\\d{1,2}|q[1-4]|(?:first|second) half of the year|(?:primera|segunda) mitad del ano)`,
);

/** "released in summer", where it is said of premieres: stories have seasons, too. */
const seasonOfNoYear = parser(
  `(?:en|in|during|durante)(?: (?:el|the))? (?:${oneOf(SEASONS)}|invierno|winter)`,
  (_groups, { text }, index) => (isAboutPremieres(text, index, 'beside') ? anyTime : undefined),
);

/** "31/02/2010", "2011-02-29": written like a day, and none. */
export function noSuchDay(locale: Locale): Parser {
  return parser(
    '(?:(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:1[89]|20)\\d\\d)|((?:1[89]|20)\\d\\d)[/.-](\\d{1,2})[/.-](\\d{1,2}))',
    ([, first, two, yearLast, yearFirst, isoMonth, isoDay]) => {
      const year = Number(yearLast || yearFirst);
      const asIso = [[isoDay, isoMonth]];
      const asWritten = voices[locale].isMonthFirst
        ? [
            [two, first],
            [first, two],
          ]
        : [
            [first, two],
            [two, first],
          ];
      const forms = (yearFirst ? asIso : asWritten).map((form) => form.map(Number) as [number, number]);
      const isReal = ([day, month]: readonly [number, number]): boolean =>
        month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
      if (forms.some(isReal)) return undefined;
      const near = forms.find(([day, month]) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
      return near
        ? { start: { year, month: near[1], day: near[0] } }
        : { start: { year }, tag: NO_SUCH_DATE };
    },
  );
}

export const unclear: readonly Parser[] = [someTimeAgo, someTime, partOfNoYear, seasonOfNoYear];

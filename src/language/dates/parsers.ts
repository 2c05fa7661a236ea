import type { Parser } from 'chrono-node';
import { decadeWord } from '../numbers.ts';
import {
  HOLIDAYS,
  MONTHS,
  oneOf,
  SEASONS,
  SHORT_BEFORE_DAY,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from './calendar-words.ts';
import { MOVABLE_DAYS } from './movable-days.ts';
import { days, MONTH, months, NOT_A_NUMBER, NTH, OF, parser, type Span, YEAR, years } from './parser.ts';
import { PART, type Parts, partOf } from './parts.ts';
import { periods } from './periods.ts';
import { relatives } from './relative.ts';
import { spokenYears } from './spoken-years.ts';
import { unclear } from './unclear.ts';

const bareYear = parser(`(?:(?:ano|year) )?(${YEAR})`, ([, year]) => ({ start: { year: Number(year) } }));

/** "todo el 2004", "2004 entero", "the whole of 2004": no month of it is meant. */
const wholeYear = parser(
  `(?:(?:todo|all|whole|entire)(?: (?:el|of|the|ano|year)){0,3} (${YEAR})(?: entero| completo)?|(${YEAR}) (?:entero|completo))`,
  ([, lead, trail]) => years(Number(lead || trail), Number(lead || trail)),
);

const shortYear = (digits: string | undefined): number =>
  Number(digits) + (Number(digits) >= 30 ? 1900 : 2000);
/** "in '85", "el año 85", "en el 86", "pelis del 84": beyond 31 it is no day. */
const yearOfTwoDigits = parser(
  `(?:['’](\\d\\d)|(?:ano|year) (\\d\\d)|(?:en el|del) (3[2-9]|[4-9]\\d))(?!['’]?s)${NOT_A_NUMBER}`,
  ([, quoted, named, bare]) => ({ start: { year: shortYear(quoted || named || bare) } }),
);
/** "del 90 al 95", "from '90 to '95": too high for days of a month. */
const shortYears = parser(
  `(?:del|de|desde|entre|from|between) (?:el )?(?:ano )?['’]?([3-9]\\d) (?:al|a|y|e|to|and|until|hasta) (?:el )?(?:ano )?['’]?([3-9]\\d)`,
  ([, from, to]) => years(shortYear(from), shortYear(to)),
);

/** "febrero del 99", "october '99", "3 de marzo del 85", "aug 95": beyond 31 it is no day. */
const ofShortYear = parser(
  `(?:${NTH} (?:de|of)? ?)?(${MONTH}) (?:del (?:ano )?['’]?(\\d\\d)|(?:of )?['’](\\d\\d)|(?:of |de )?(3[2-9]|[4-9]\\d))(?!['’]?s|\\d)`,
  ([, day, name, spoken, quoted, bare]) => ({
    start: {
      month: MONTHS[name ?? ''] ?? 1,
      year: shortYear(spoken || quoted || bare),
      ...(day ? { day: Number(day) } : {}),
    },
  }),
);

const monthAndYear = parser(
  `(?:(?:mes|month) (?:de|of)? ?)?(${MONTH})\\.?(?:${OF}(${YEAR}))?`,
  ([, name, year]) => ({
    start: { month: MONTHS[name ?? ''] ?? 1, ...(year ? { year: Number(year) } : {}) },
  }),
);

/** "mar" alone is the sea. */
const marchOfYear = parser(`mar\\.?${OF}(${YEAR})`, ([, year]) => ({
  start: { month: 3, year: Number(year) },
}));

const yearAndMonth = parser(`(${YEAR}) (${MONTH})`, ([, year, name]) => ({
  start: { year: Number(year), month: MONTHS[name ?? ''] ?? 1 },
}));

const monthOverYear = parser(`(0?[1-9]|1[0-2]) ?[/.-] ?(${YEAR})`, ([, month, year]) => ({
  start: { month: Number(month), year: Number(year) },
}));

const yearOverMonth = parser(`(${YEAR})[/-](0[1-9]|1[0-2])(?![/-])`, ([, year, month]) => ({
  start: { month: Number(month), year: Number(year) },
}));

const dayOfMonth = parser(`${NTH} (?:de|of|d)? ?(${MONTH})(?:${OF}(${YEAR}))?`, ([, day, name, year]) =>
  calendarDay(Number(day), MONTHS[name ?? ''], year),
);

const monthDay = parser(`(${MONTH}) (?:the )?${NTH}(?:${OF}(${YEAR}))?`, ([, name, day, year]) =>
  calendarDay(Number(day), MONTHS[name ?? ''], year),
);

const firstOfMonth = parser(`(?:primero|first) (?:de|of) (${MONTH})(?:${OF}(${YEAR}))?`, ([, name, year]) =>
  calendarDay(1, MONTHS[name ?? ''], year),
);

function calendarDay(day: number, month: number | undefined, year: string | undefined): Span | undefined {
  if (month === undefined || day < 1 || day > 31) return undefined;
  return { start: { day, month, ...(year ? { year: Number(year) } : {}) } };
}

/** "del 1 al 15 de mayo de 1999", "from the 1st to the 15th of May 1999": the days share month and year. */
const daysOfOneMonth = parser(
  `(?:entre|between|from|del|desde)? ?(?:el|the)? ?${NTH} ?(?:al|a|hasta|y|e|to|and|through|until|-|–) ?(?:el|the)? ?${NTH} (?:de|of)? ?(${MONTH})(?:${OF}(${YEAR}))?`,
  ([, from, to, name, year]) => daysOf(MONTHS[name ?? ''] ?? 1, Number(from), Number(to), year),
);

/** Some days of a month: of one year, or of all where none was said. */
function daysOf(month: number, from: number, to: number, year: string | undefined): Span | undefined {
  if (from < 1 || from > 31 || to < 1 || to > 31) return undefined;
  const ofYear = year ? { year: Number(year) } : {};
  return { start: { day: from, month, ...ofYear }, end: { day: to, month, ...ofYear } };
}

/** "May 1-15, 1999", "May 1 to 15 1999". */
const monthWithDays = parser(
  `(${MONTH}) ${NTH} ?(?:to|through|and|-|–|al) ?${NTH}(?:${OF}(${YEAR}))?`,
  ([, name, from, to, year]) => daysOf(MONTHS[name ?? ''] ?? 1, Number(from), Number(to), year),
);

// "los 20 mejores" is a number of films, "los 20" a decade.
const NOT_A_COUNT =
  '(?! ?(?:mejores|peores|mas|primer|ultim|titulos|filme?s|pelis|peliculas|best|worst|top|movies|votos|votes|min))';
const DECADE_LEAD = '(?:(?:la )?decada(?: de)?(?: los|l)? ?(?:anos)?|(?:los|the)? ?anos|los|the)';

const decadeInDigits = parser(
  // Typed without its apostrophe, "1980's" is "1980 s".
  `${PART}?(?:${DECADE_LEAD} ?)?(?:the )?['’]?(?:((?:18|19|20)?\\d0)['’]?|((?:18|19|20)\\d0) )s`,
  ([, part, digits, apart]) => decade(digits || apart || '', part),
);
const decadeByName = parser(
  // "the 1990 film" is of that year; "the 1990s" is read above.
  `${PART}?(?!the (?:18|19|20)\\d0)${DECADE_LEAD} ['’]?((?:18|19|20)?\\d0)${NOT_A_COUNT}`,
  ([, part, digits]) => decade(digits ?? '', part),
);
const decadeInWords = parser(
  `${PART}?(?:${DECADE_LEAD} )(veintes?|treintas?|cuarentas?|cincuentas?|sesentas?|setentas?|ochentas?|noventas?|dos ?mil|\\p{L}{3,7}ties|two thousands|noughties|aughts)${NOT_A_COUNT}`,
  ([, part, word]) => decadeOfWord(word ?? '', part),
);
const bareDecadeWord = parser(
  `${PART}?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)`,
  ([, part, word]) => decadeOfWord(word ?? '', part),
);

function decadeOfWord(word: string, part: string | undefined): Span | undefined {
  if (/mil|thousand|nought|aught/.test(word)) return decade('2000', part);
  const value = decadeWord(word);
  return value === undefined ? undefined : decade(String(value), part);
}

/** The ten years of "90", "1990" or "2000"; two digits below 30 are of this century only where they must be. */
function decade(digits: string, part: string | undefined): Span | undefined {
  const short = Number(digits);
  const first = digits.length === 4 ? short : short === 0 || short === 10 ? 2000 + short : 1900 + short;
  if (first % 10 !== 0) return undefined;
  const [from, to] = partOf(part, DECADE_PARTS) ?? [0, 9];
  return years(first + from, first + to);
}
const DECADE_PARTS: Parts = { early: [0, 3], mid: [4, 6], late: [7, 9], first: [0, 4], second: [5, 9] };

const season = parser(`(?:the )?(${oneOf(SEASONS)})${OF}(${YEAR})`, ([, name, year]) => {
  const [from, to] = SEASONS[name ?? ''] ?? [1, 12];
  return months(Number(year), from, to);
});

const holiday = parser(`(?:el dia de |dia de )?(${oneOf(HOLIDAYS)})(?:${OF}(${YEAR}))?`, ([, name, year]) => {
  const [month, day] = HOLIDAYS[name ?? ''] ?? [1, 1];
  return { start: { month, day, ...(year ? { year: Number(year) } : {}) } };
});

const movableDay = parser(
  `(?:el dia de |dia de )?(?:(${oneOf(MOVABLE_DAYS)})${OF}(${YEAR})|(${YEAR}) (${oneOf(MOVABLE_DAYS)}))`,
  ([, name, year, yearBefore, nameAfter]) => {
    const [from, to] = MOVABLE_DAYS[name || nameAfter || '']?.(Number(year || yearBefore)) ?? [];
    if (from === undefined || to === undefined) return undefined;
    return days(from, to);
  },
);

const weekday = parser(
  `(?:(?:dias?|days?) (?:de )?)?(${oneOf(WEEKDAYS)})(?: ?,? ?(?:the )?(?:${NTH}(?! ?(?:de|of)? ?${MONTH})|(trece|thirteenth|thirteen)))?`,
  ([, name, digits, thirteen]) => {
    const number = WEEKDAYS[name ?? ''] ?? 1;
    const day = thirteen ? '13' : digits;
    // chrono counts 0 = Sunday.
    if (day && (Number(day) < 1 || Number(day) > 31)) return undefined;
    return { start: { weekday: number % 7, ...(day ? { day: Number(day) } : {}) } };
  },
);

/** "vie 13", "Fri. the 13th". */
const shortWeekday = parser(
  `(${SHORT_BEFORE_DAY})\\.? ?,? ?(?:the )?${NTH}(?! ?(?:de|of)? ?${MONTH}|[:/.-]\\d)`,
  ([, name, day]) => {
    if (Number(day) < 1 || Number(day) > 31) return undefined;
    return { start: { weekday: (SHORT_WEEKDAYS[name ?? ''] ?? 1) % 7, day: Number(day) } };
  },
);

/** Most specific first: where two match the same text, the longer one is kept. */
export const butacaParsers: readonly Parser[] = [
  daysOfOneMonth,
  monthWithDays,
  dayOfMonth,
  monthDay,
  firstOfMonth,
  yearAndMonth,
  monthOverYear,
  yearOverMonth,
  monthAndYear,
  season,
  holiday,
  movableDay,
  weekday,
  shortWeekday,
  decadeInDigits,
  decadeByName,
  decadeInWords,
  bareDecadeWord,
  shortYears,
  ofShortYear,
  yearOfTwoDigits,
  marchOfYear,
  ...spokenYears,
  wholeYear,
  bareYear,
  ...periods,
  ...relatives,
  ...unclear,
];

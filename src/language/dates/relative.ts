import type { Parser, ParsingContext } from 'chrono-node';
import { addDays, type IsoDate, weekdayOf, yearOf } from '../../domain/calendar.ts';
import { anyOf, HOLIDAYS, listed, MONTHS, oneOf, SEASONS, WEEKDAYS } from './calendar-words.ts';
import { MOVABLE_DAYS } from './movable-days.ts';
import { days, MONTH, months, parser, type Span } from './parser.ts';
import { PART, partOf } from './parts.ts';
import { YEAR_PARTS } from './periods.ts';
import { openings } from './refiners.ts';
import { isAboutPremieres, isOfOwnTime, RELATIVE } from './relative-cues.ts';
import { moved, NUMBER, numberOf, ONE_UNIT, UNITS, unitAgo, unitAround, unitOf } from './time-units.ts';

// Dates counted from today. What is past is meant of films wherever it stands; what is now or to come may as well be when
// somebody wants to see one ("something for this weekend"), and is a date only where it is said of premieres.

const todayOf = ({ refDate }: ParsingContext): IsoDate => refDate.toISOString().slice(0, 10);
const relative = (span: Span): Span => ({ ...span, tag: span.tag ?? RELATIVE });

/** "hace 5 años", "five years ago", "hace más de diez años"; with "today" the very day. */
const ago = parser(
  `(today |hoy |exactly |exactamente )?(?:hace(?: ya)? (?:(mas|menos) de )?${NUMBER} ${UNITS}(?: atras)?|(?:(more|less) than |(over) )?${NUMBER} ${UNITS} (?:ago|back|atras))( today| exactos| exactamente| exactly)?`,
  ([, lead, esBound, esNumber, esUnit, enBound, over, enNumber, enUnit, trail], context, index) => {
    const count = numberOf(esNumber || enNumber);
    if (count === undefined || isOfOwnTime(context.text, index)) return undefined;
    const [unit, today] = [unitOf(esUnit || enUnit), todayOf(context)];
    const bound = esBound || enBound || (over && 'more');
    const date = moved(today, unit, -count);
    if (bound) return { ...days(date, date), tag: openings[/^m[ao][sr]/.test(bound) ? 'before' : 'since'] };
    return relative(lead || trail ? days(date, date) : unitAgo(today, unit, count));
  },
);

/** "the last ten years", "in the past decade", "los últimos 3 meses", "el último año": up to today. */
const upToNow = parser(
  `(?:(?:el|la|los|las|the|these|estos|estas) )?(?:(?:ultim[oa]s?|past|last|previous) ${NUMBER} ${UNITS}|(?:ultim[oa]|past) ${ONE_UNIT}|${NUMBER} ${UNITS} pasad[oa]s)(?! ?(?:of|de|del|in) )`,
  ([, number, units, single, esNumber, esUnits], context, index) => {
    const count = single ? 1 : numberOf(number || esNumber);
    if (count === undefined || count > MOST_BACK || isOfOwnTime(context.text, index)) return undefined;
    const [unit, today] = [unitOf(single || units || esUnits), todayOf(context)];
    if (unit === 'weekend') return relative(unitAround(moved(today, 'week', -count), unit));
    return relative(days(addDays(moved(today, unit, -count), 1), today));
  },
);
/** "the last 300 years" is said; "past 999 centuries" leaves the calendar. */
const MOST_BACK = 300;

const THIS = anyOf(({ currentOne }) => currentOne);
const LAST = anyOf(({ lastOne }) => lastOne);
const NEXT = 'next|(?:the |this )?(?:coming|upcoming)|(?:el |la )?proxim[oa]';
const AFTER_NOUN = 'pasad[oa]|actual|que viene|proxim[oa]|entrante|antepasad[oa]|before last';

/** −2 for "antepasado", −1 for "last", 0 for "this", 1 for "next". */
function stepOf(phrase: string): -2 | -1 | 0 | 1 {
  if (/^antepas|before last/.test(phrase)) return -2;
  if (/last|previous|pasad/.test(phrase)) return -1;
  return /^(?:this|este|esta|current|actual)$/.test(phrase) ? 0 : 1;
}

/** True where a time that is past, now or to come is meant of films. */
function isMeant({ text }: ParsingContext, index: number, step: number): boolean {
  return step < 0 ? !isOfOwnTime(text, index) : isAboutPremieres(text, index);
}

/** "last week", "el mes pasado", "this weekend", "la semana que viene". */
const unitFromNow = parser(
  `(?:(${THIS}|${LAST}|${NEXT}) ${ONE_UNIT}|(?:(?:el|la|the) )?${ONE_UNIT} (${AFTER_NOUN}))(?! ?(?:of|de|del) )`,
  ([, before = '', unitAfter, unitBefore, after = ''], context, index) => {
    const unit = unitOf(unitAfter || unitBefore);
    const step = stepOf(before || after);
    // "this year" and "this century" are hardly ever said of anything else; "this day" and "the last day" are.
    const isLong = unit === 'year' || unit === 'decade' || unit === 'century';
    if (unit === 'day' || !(isMeant(context, index, step) || (isLong && step === 0))) return undefined;
    const span = unitAround(moved(todayOf(context), unit === 'weekend' ? 'week' : unit, step), unit);
    return isLong && step <= 0 ? span : relative(span);
  },
);

const RELATIVE_YEAR =
  '(este ano|this year|ano actual|(?:el )?ano pasado|last year|next year|(?:el )?ano que viene|(?:el )?proximo ano)';
function yearFrom(phrase: string | undefined, context: ParsingContext): number {
  const step = /pasad|last/.test(phrase ?? '') ? -1 : /next|viene|proxim/.test(phrase ?? '') ? 1 : 0;
  return yearOf(todayOf(context)) + step;
}

/** "mayo del año pasado", "in May this year". */
const monthOfRelativeYear = parser(
  `(${MONTH})(?: (?:of|de|del))? ${RELATIVE_YEAR}`,
  ([, month, relativeYear], context) => ({
    start: { month: MONTHS[month ?? ''] ?? 1, year: yearFrom(relativeYear, context) },
  }),
);
/** "a principios de este año", "late last year". */
const partOfRelativeYear = parser(`${PART}(?:el )?${RELATIVE_YEAR}`, ([, part, relativeYear], context) => {
  const [from, to] = partOf(part, YEAR_PARTS) ?? [1, 12];
  return months(yearFrom(relativeYear, context), from, to);
});

const NAMED = `(${[WEEKDAYS, MONTHS, SEASONS, HOLIDAYS, MOVABLE_DAYS].map(oneOf).join('|')})`;
/** "last Friday", "el viernes pasado", "next Christmas", "last summer": the one before, of this week or year, or after. */
const namedFromNow = parser(
  `(?:(${THIS}|${LAST}|${NEXT}) ${NAMED}|(?:(?:el|la) )?${NAMED} (pasad[oa]s?|que viene|proxim[oa]s?))`,
  ([, before = '', nameAfter, nameBefore, after = ''], context, index) => {
    // "Last Christmas", "Next Friday" are titles as well.
    if (index === 0 || !isAboutPremieres(context.text, index)) return undefined;
    return relative(named(nameAfter || nameBefore || '', stepOf(before || after), todayOf(context)));
  },
);

function named(name: string, step: number, today: IsoDate): Span {
  const weekday = WEEKDAYS[name];
  if (weekday !== undefined) {
    const here = weekdayOf(today);
    const ahead = (weekday - 1 - here + 7) % 7;
    const by = step === 0 ? weekday - 1 - here : step > 0 ? ahead || 7 : ahead - 7;
    const day = addDays(today, by);
    return days(day, day);
  }
  const year = yearOf(today);
  const isOver = (span: Span): boolean => lastOf(span) < today;
  const [before, here, after] = [-1, 0, 1].map((by) => inYear(name, year + by)) as [Span, Span, Span];
  if (step === 0) return here;
  if (step < 0) return isOver(here) ? here : before;
  return firstOf(here) > today ? here : after;
}

/** A month, a season or a holiday of a year. */
function inYear(name: string, year: number): Span {
  const month = MONTHS[name];
  if (month !== undefined) return { start: { year, month } };
  const season = SEASONS[name];
  if (season) return months(year, ...season);
  const fixed = HOLIDAYS[name];
  if (fixed) return { start: { year, month: fixed[0], day: fixed[1] } };
  const [from, to] = MOVABLE_DAYS[name]?.(year) ?? [];
  return from !== undefined && to !== undefined ? days(from, to) : { start: { year } };
}

function written({ year = 0, month = 1, day = 1 }: Span['start']): IsoDate {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
const firstOf = ({ start }: Span): IsoDate => written(start);
const lastOf = ({ start, end = start }: Span): IsoDate => written({ ...end, day: end.day ?? LAST_DAY });
const LAST_DAY = 31;

const DAYS: Readonly<Record<string, number>> = listed(({ days }) => days, {
  today: 0,
  yesterday: -1,
  dayBeforeYesterday: -2,
  tomorrow: 1,
  dayAfterTomorrow: 2,
});
/** "se estrenaron ayer", "came out today": elsewhere they are titles, or when somebody speaks. */
const dayFromNow = parser(`(${oneOf(DAYS)})(?! en dia)`, ([, dayName = ''], context, index) => {
  if (!isAboutPremieres(context.text, index, 'beside')) return undefined;
  const day = addDays(todayOf(context), DAYS[dayName] ?? 0);
  return relative(days(day, day));
});

/** "un día como hoy": the day of the calendar, in any year. */
const dayLikeToday = parser(
  '((?:un|tal) dia como hoy|on this (?:very )?(?:day|date)(?! in| of))',
  (_said, context) => {
    const [, month = 1, day = 1] = todayOf(context).split('-').map(Number);
    return { start: { month, day } };
  },
);

export const relatives: readonly Parser[] = [
  ago,
  upToNow,
  unitFromNow,
  monthOfRelativeYear,
  partOfRelativeYear,
  namedFromNow,
  dayFromNow,
  dayLikeToday,
];

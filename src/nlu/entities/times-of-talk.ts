import type { Conversation } from '../../dialogue/conversation.ts';
import { shiftedTime, type TimeUnit } from '../../dialogue/shifted-time.ts';
import { wholeYears } from '../../domain/calendar.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import type { Lexicon } from '../../language/locales/lexicon.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention, SlotValues } from '../../slots/slot.ts';

const WHOLE_YEAR = compileWords([[everyList((words) => words.followUps.wholeYear), true]]);

/** "y en todo el año?" after a month of a year: the year. */
export function hearWholeYear({ words }: Sentence, { request }: Conversation): readonly Mention[] {
  const { year, from }: SlotValues = request ?? {};
  const spokenYear = year ?? from?.toString().slice(0, 4);
  if (spokenYear === undefined) return [];
  return WHOLE_YEAR.find(words.map(({ word }) => word)).map(({ from, to }) => ({
    from,
    to,
    gives: [wholeYears(Number(spokenYear))],
    trust: 1,
  }));
}

const OF_A_DECADE = everyWord((words) => words.followUps.beforeDecades);
const DATES = ['from', 'to', 'month', 'year', 'day', 'weekday'];

/** After a question about a time, "what about 78" is a year; "los 70" are ten. */
export function hearShortYears({ words }: Sentence, { request }: Conversation): readonly Mention[] {
  const before: SlotValues = request ?? {};
  if (!DATES.some((slot) => before[slot] !== undefined)) return [];
  return words.flatMap(({ folded }, at): Mention[] => {
    if (!/^[3-9]\d$/.test(folded) || OF_A_DECADE.has(words[at - 1]?.folded ?? '')) return [];
    const year = 1900 + Number(folded);
    return [{ from: at, to: at + 1, gives: [{ year }, wholeYears(year)], trust: 1 }];
  });
}

type Shift = { readonly by: -1 | 1; readonly unit: TimeUnit };
const SHIFTS = compileWords<Shift>(
  (['month', 'year', 'decade'] as const).flatMap((unit) => [
    [inFrames(unit, ({ unitBefore }) => unitBefore), { by: -1, unit }],
    [inFrames(unit, ({ unitAfter }) => unitAfter), { by: 1, unit }],
  ]),
);

/** A language's unit in each of its frames: "the year before". */
function inFrames(unit: TimeUnit, frames: (words: Lexicon['followUps']) => string): string {
  return everyList(({ followUps }) => frames(followUps).replaceAll('{unit}', followUps.units[unit].trim()));
}

/** "and the year before?" after a count of 1999: 1998. Of a time that is no whole year, month or decade it says nothing. */
export function hearShiftedTime({ words }: Sentence, { request }: Conversation): readonly Mention[] {
  if (!request) return [];
  return SHIFTS.find(words.map(({ folded }) => folded)).flatMap(({ from, to, value }): Mention[] => {
    const gives = shiftedTime(request, value.by, value.unit);
    return gives.length > 0 ? [{ from, to, gives, trust: 1 }] : [];
  });
}

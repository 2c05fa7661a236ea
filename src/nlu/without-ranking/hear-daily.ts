import { fold } from '../../domain/fold.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { compileWords, leadOf, wholeOf } from '../../language/word-matcher.ts';
import { daily } from '../../questions/games/daily.ts';
import { readHour, readZone } from '../../slots/schedule.ts';
import type { Interpretation } from '../interpretation.ts';

const NAMES = compileWords([[everyList(({ questions }) => questions.daily.names), true]]);
const OFF = compileWords([[everyList(({ questions }) => questions.daily.actions.off), true]]);
const WHEN = compileWords([[everyList(({ questions }) => questions.daily.when), true]]);
const ABOUT = everyWord(({ questions }) => questions.daily.about);

/**
 * When a sentence wants the film of the day sent ("daily at 9 in Europe/Madrid"), or which part of that is not understood;
 * undefined where it says anything else.
 */
export function hearDaily(text: string): Interpretation | undefined {
  const words = text.trim().split(' ');
  const lead = leadOf(NAMES.find(words.map(fold)));
  const rest = words.slice(lead).join(' ');
  if (lead === 0 || rest === '') return undefined;
  // "la película del día 9" is that of a date.
  const isTold = WHEN.find(fold(rest).split(' ')).length > 0;
  const heard = hearSchedule(rest);
  if (heard) return isTold || isOff(heard) ? heard : undefined;
  const named = isTold ? telling(rest.split(' ')).join(' ') : '';
  return named === '' ? undefined : unknown('zone', named);
}

const isOff = (heard: Interpretation): boolean => 'request' in heard && 'action' in heard.request;

/**
 * An hour, a zone or both, or that it is to stop: what follows the command. Beside an hour, what is no zone is told to be
 * none, and a number that is no hour.
 */
export function hearSchedule(text: string): Interpretation | undefined {
  const folded = fold(text).split(' ');
  if (wholeOf(OFF.find(folded), folded)) return asks({ action: 'off' });
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[,;!?]$/, ''));
  const { hour, before, after } = hourIn(words) ?? { hour: undefined, before: words, after: [] };
  const rest = [...telling(before), ...telling(after)];
  const number = hour === undefined ? rest.find((word) => /^\d/.test(word)) : undefined;
  if (number !== undefined) return unknown('hour', number);
  const named = rest.join(' ');
  const zone = named === '' ? undefined : readZone(named);
  if (hour === undefined && zone === undefined) return undefined;
  if (named !== '' && zone === undefined) return unknown('zone', named);
  return asks({ ...(hour === undefined ? {} : { hour }), ...(zone === undefined ? {} : { zone }) });
}

function telling(words: readonly string[]): readonly string[] {
  return words.filter((word) => !ABOUT.has(fold(word)));
}

/** So many words an hour has at the most: "9 de la noche". */
const MOST_OF_HOUR = 4;

/** The first hour that words name, as many of them as belong to it, and the words before and after. */
function hourIn(words: readonly string[]) {
  for (let from = 0; from < words.length; from++)
    for (let to = from + MOST_OF_HOUR; to > from; to--) {
      const hour = readHour(words.slice(from, to).join(' '));
      if (hour !== undefined) return { hour, before: words.slice(0, from), after: words.slice(to) };
    }
  return undefined;
}

type Asked = { readonly hour?: number; readonly zone?: string; readonly action?: 'off' };

function asks(asked: Asked): Interpretation {
  return { request: { kind: 'daily', ...asked }, question: daily, others: [] };
}

function unknown(slot: 'hour' | 'zone', typed: string): Interpretation {
  return { problem: { problem: 'unknown', slot, typed, nearest: [] }, nearest: [daily] };
}

import { fold } from '../domain/fold.ts';
import { everyList, everyWord } from '../language/every-locale.ts';
import { compileWords, leadOf, wholeOf } from '../language/word-matcher.ts';
import { daily } from '../questions/daily.ts';
import { readHour, readZone } from '../slots/schedule.ts';
import type { Heard } from './heard.ts';

const NAMES = compileWords([[everyList(({ questions }) => questions.daily.names), true]]);
const OFF = compileWords([[everyList(({ questions }) => questions.daily.actions.off), true]]);
const WHEN = compileWords([[everyList(({ questions }) => questions.daily.when), true]]);
const ABOUT = everyWord(({ questions }) => questions.daily.about);

/** When a sentence wants the film of the day sent ("daily at 9 in Europe/Madrid"); undefined where it says anything else. */
export function hearDaily(text: string): Heard | undefined {
  const words = text.trim().split(' ');
  const lead = leadOf(NAMES.find(words.map(fold)));
  const rest = words.slice(lead).join(' ');
  const heard = lead === 0 || rest === '' ? undefined : hearSchedule(rest);
  if (!heard || !('request' in heard)) return undefined;
  // "la película del día 9" is that of a date.
  const isTold = 'action' in heard.request || WHEN.find(fold(rest).split(' ')).length > 0;
  return isTold ? heard : undefined;
}

/** An hour, a zone or both, or that it is to stop, and nothing else: what follows the command. */
export function hearSchedule(text: string): Heard | undefined {
  const folded = fold(text).split(' ');
  if (wholeOf(OFF.find(folded), folded)) return asks({ action: 'off' });
  const telling = text
    .trim()
    .split(' ')
    .filter((word) => !ABOUT.has(fold(word)));
  const [first = '', second = ''] = telling;
  const withHalf = /^[ap]m$/i.test(second) ? readHour(`${first} ${second}`) : undefined;
  const hour = withHalf ?? readHour(first);
  const named = telling.slice(hour === undefined ? 0 : withHalf === undefined ? 1 : 2).join(' ');
  const zone = named === '' ? undefined : readZone(named);
  if (hour === undefined && zone === undefined) return undefined;
  if (named !== '' && zone === undefined) return unknownZone(named);
  return asks({ ...(hour === undefined ? {} : { hour }), ...(zone === undefined ? {} : { zone }) });
}

type Asked = { readonly hour?: number; readonly zone?: string; readonly action?: 'off' };

function asks(asked: Asked): Heard {
  return { request: { kind: 'daily', ...asked }, question: daily, others: [] };
}

function unknownZone(typed: string): Heard {
  return { problem: { problem: 'unknown', slot: 'zone', typed, nearest: [] }, nearest: [daily] };
}

import type { Conversation } from '../dialogue/conversation.ts';
import { shiftedTime, type TimeUnit } from '../dialogue/shifted-time.ts';
import { wholeYears } from '../domain/calendar.ts';
import type { FilmId, FilmRef } from '../domain/film.ts';
import { fold } from '../domain/fold.ts';
import { everyList, everyWord } from '../language/every-locale.ts';
import type { Lexicon } from '../language/locales/lexicon.ts';
import { cardinal, ordinal } from '../language/numbers.ts';
import { compileWords } from '../language/word-matcher.ts';
import { filmRefs } from '../slots/film.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Mention, Reading, SlotValues } from '../slots/slot.ts';
import { isCreditedIn } from '../store/credits.ts';

/** A word that goes on with the last question: "y en febrero?", "what about …", "but newer". */
const LEADS = compileWords([[everyList((words) => words.followUps.leads), true]]);
const MORE = compileWords([[everyList((words) => words.followUps.more), true]]);

/** How many words at its beginning make a sentence the continuation of another; 0 where it is none. */
export function leadOfFollowUp({ words }: Sentence): number {
  const hits = LEADS.find(words.slice(0, MOST_WORDS_OF_LEAD).map(({ word }) => word));
  return Math.max(0, ...hits.filter(({ from }) => from === 0).map(({ to }) => to));
}
const MOST_WORDS_OF_LEAD = 4;

const WHOLE_YEAR = compileWords([[everyList((words) => words.followUps.wholeYear), true]]);

/** "y en todo el año?" after a month of a year: the year. */
export function hearWholeYear({ words }: Sentence, { request }: Conversation): readonly Mention[] {
  const { year, from }: SlotValues = request ?? {};
  const said = year ?? from?.toString().slice(0, 4);
  if (said === undefined) return [];
  return WHOLE_YEAR.find(words.map(({ word }) => word)).map(({ from, to }) => ({
    from,
    to,
    gives: [wholeYears(Number(said))],
    trust: 1,
  }));
}

const SHORTER = compileWords([[everyList((words) => words.followUps.shorter), true]]);
const LEAST_MINUTES = 1;
/** What people call short. */
const SHORT = 90;
const BEFORE_A_MEASURE = everyWord((words) => words.followUps.beforeMeasures);

/** "shorter", after films that were shown: no longer than what people call short, and shorter than the longest of them. */
export function hearShorter(
  { words }: Sentence,
  { film, items }: Conversation,
  { catalog }: Reading,
): readonly Mention[] {
  const shown = items.some(({ id }) => id === film?.id) ? items : film ? [film] : [];
  const minutes = catalog.one<{ id: number }, { runtime: number | null }>(
    'SELECT runtime FROM film WHERE id = @id',
  );
  const longest = Math.max(0, ...shown.map(({ id }) => minutes({ id })?.runtime ?? 0));
  if (longest <= LEAST_MINUTES) return [];
  return SHORTER.find(words.map(({ word }) => word))
    .filter(({ to }) => !BEFORE_A_MEASURE.has(words[to]?.word ?? ''))
    .map(({ from, to }) => ({ from, to, gives: [{ maxRuntime: Math.min(SHORT, longest - 1) }], trust: 1 }));
}

/** Words that ask for the next page of what was shown. */
export function hearMore({ words }: Sentence): Mention | undefined {
  const hits = MORE.find(words.map(({ word }) => word));
  const longest = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  return longest && { from: longest.from, to: longest.to, gives: [], trust: 1 };
}

/** "la segunda", "the last one", "la 3", "number 2": films of the list last shown. */
export function hearItems(
  { words }: Sentence,
  conversation: Conversation,
  { catalog }: Reading,
): readonly Mention[] {
  const { film } = conversation;
  const items = conversation.items.length > 0 || !film ? conversation.items : sagaOf(film.id, catalog);
  const pair = pairIn(words.map(({ word }) => word));
  if (pair) return pairOf(pair, items);
  return words.flatMap(({ word }, at): Mention[] => {
    const before = words[at - 1]?.word ?? '';
    const index = indexSaid(word, before, words[at + 1]?.word, words.length);
    const film = index === undefined ? undefined : items.at(index);
    if (!film) return [];
    const from = LEAD.has(before) ? at - 1 : at;
    const to = AFTER.has(words[at + 1]?.word ?? '') ? at + 2 : at + 1;
    return [pointedAt(film, from, to)];
  });
}

function pointedAt({ id }: FilmRef, from: number, to: number): Mention {
  return { from, to, gives: [{ film: id }, { other: id }], trust: 1, name: 'film' };
}

/** Where two are pointed at: `from` to `to`, from the first of a list or its last. */
type Pair = { readonly from: number; readonly to: number; readonly isLast: boolean };

/** "the first two", "las dos últimas". */
function pairIn(words: readonly string[]): Pair | undefined {
  const at = words.findIndex(
    (word, i) => isEnd(word) && [words[i - 1], words[i + 1]].some((other) => cardinal(other ?? '') === 2),
  );
  if (at < 0) return undefined;
  const first = cardinal(words[at - 1] ?? '') === 2 ? at - 1 : at;
  const from = LEAD.has(words[first - 1] ?? '') ? first - 1 : first;
  const to = AFTER.has(words[first + 2] ?? '') ? first + 3 : first + 2;
  return { from, to, isLast: LAST.has(words[at] ?? '') };
}

function pairOf({ from, to, isLast }: Pair, items: readonly FilmRef[]): readonly Mention[] {
  const [first, second] = isLast ? items.slice(-2) : items;
  if (!first || !second) return [];
  return [pointedAt(first, from, to - 1), pointedAt(second, to - 1, to)];
}

const LAST = everyWord((words) => words.followUps.last);
const PENULTIMATE = everyWord((words) => words.followUps.penultimate);
const FIRST = everyWord((words) => words.followUps.firstOfAll);

function isEnd(word: string): boolean {
  return LAST.has(word) || FIRST.has(word);
}

const LEAD = everyWord((words) => words.followUps.beforeNumbers);
const AFTER = everyWord((words) => words.followUps.afterNumbers);

function indexSaid(
  word: string,
  before: string,
  after: string | undefined,
  words: number,
): number | undefined {
  if (LAST.has(word)) return -1;
  if (PENULTIMATE.has(word)) return -2;
  const nth = ordinal(word);
  if (nth !== undefined) return nth - 1;
  const value = cardinal(word);
  // "no, una con Tom Cruise" is no number one.
  const isNumbered = before === 'no' ? /^\d/.test(word) : LEAD.has(before);
  const pointed = isNumbered || words === 1 || (words === 2 && after === undefined);
  return value !== undefined && value >= 1 && value <= 20 && pointed ? value - 1 : undefined;
}

const BESIDE = compileWords<-1 | 1>([
  [everyList((words) => words.followUps.theOneBefore), -1],
  [everyList((words) => words.followUps.theOneAfter), 1],
]);

/** "la anterior", "the next one" beside a film of a list whose card is open; without a list, the film spoken of before it. */
export function hearBeside(
  { words }: Sentence,
  { film, otherFilm, items, request, list }: Conversation,
): readonly Mention[] {
  // While the list itself is what was shown last, the next one is its next page.
  if (!film || (items.length > 0 && JSON.stringify(request) === JSON.stringify(list))) return [];
  const place = items.findIndex(({ id }) => id === film.id);
  return BESIDE.find(words.map(({ folded }) => folded)).flatMap(({ from, to, value }) => {
    const meant = place < 0 ? (value < 0 ? otherFilm : undefined) : items[place + value];
    return meant ? [pointedAt(meant, from, to)] : [];
  });
}

const SEQUEL = compileWords([[everyList((words) => words.followUps.sequel), true]]);

/** "and its sequel?": the next film of the saga of the one spoken of. */
export function hearSequel(
  { words }: Sentence,
  { film }: Conversation,
  { catalog }: Reading,
): readonly Mention[] {
  const said = film ? SEQUEL.find(words.map(({ folded }) => folded)) : [];
  if (!film || said.length === 0) return [];
  const saga = sagaOf(film.id, catalog);
  const next = saga[saga.findIndex(({ id }) => id === film.id) + 1];
  return next ? said.map(({ from, to }) => pointedAt(next, from, to)) : [];
}

/** The films of a film's saga by date, itself among them; empty where it has none. */
function sagaOf(film: FilmId, catalog: Reading['catalog']): readonly FilmRef[] {
  return catalog.all<{ film: FilmId }, FilmRef>(
    `SELECT other.id, other.title, other.year FROM film JOIN film other ON other.collection_id = film.collection_id
     WHERE film.id = @film ORDER BY other.release_date, other.id`,
  )({ film });
}

const THIS_ONE = compileWords([[everyList((words) => words.followUps.thisOne), true]]);

/** "vale, esa", "ok, that one": the film last spoken of, or the first of a list. */
export function hearThisOne({ words }: Sentence, { film, items }: Conversation): readonly Mention[] {
  const meant = film ?? items[0];
  if (!meant) return [];
  return THIS_ONE.find(words.map(({ word }) => word)).map(({ from, to }) => ({
    from,
    to,
    gives: [{ film: meant.id }, { other: meant.id }],
    trust: 0.8,
    name: 'film',
  }));
}

/** "la de Bruce Willis", "the Tom Cruise one": the film of the list, or of the title last spoken of, in which somebody who is named takes part. */
export function hearItemOf(
  { words }: Sentence,
  names: readonly Mention[],
  conversation: Conversation,
  reading: Reading,
): readonly Mention[] {
  const { items, film: last } = conversation;
  const ofTitle =
    last && names.some(({ name, match }) => name === 'person' && match)
      ? namesakes(last, conversation, reading)
      : [];
  const meant = [...(items.length < 2 ? [] : items), ...ofTitle.filter(({ id }) => id !== last?.id)];
  if (meant.length === 0) return [];
  return names.flatMap((mention): Mention[] => {
    const { match, name, from, to } = mention;
    if (name !== 'person' || !match) return [];
    const own = meant.filter(({ id }) => isCreditedIn(id, match.owner, reading.catalog));
    const [film] = own;
    if (!film) return [];
    const before = words.slice(Math.max(0, from - 2), from).findIndex(({ folded }) => THE.has(folded));
    const start = before < 0 ? from : Math.max(0, from - 2) + before;
    const end = AFTER.has(words[to]?.word ?? '') ? to + 1 : to;
    if (start === from && end === to) return [];
    return [
      { from: start, to: end, gives: [{ film: film.id }], trust: 0.95, name: 'film', others: own.slice(1) },
    ];
  });
}

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

const OF_A_DECADE = everyWord((words) => words.followUps.beforeDecades);
const THE = everyWord((words) => words.followUps.beforeItems);
const OF_A_YEAR = everyWord((words) => words.followUps.beforeYears);
const OF = everyWord((words) => words.followUps.of);
const AFTER_A_YEAR = everyWord((words) => words.followUps.afterYears);
const DATES = ['from', 'to', 'month', 'year', 'day', 'weekday'];

/** "la de 1953", "no, the 1933 one": the film of that year with the title last spoken of. */
export function hearOtherYear(
  { words }: Sentence,
  conversation: Conversation,
  reading: Reading,
): readonly Mention[] {
  const { film } = conversation;
  if (!film) return [];
  return words.flatMap(({ folded }, at): Mention[] => {
    const digits = /^(?:(?:18|19|20)\d\d|\d\d)$/.exec(folded)?.[0];
    if (digits === undefined) return [];
    const before = words.slice(Math.max(0, at - 3), at).map(({ word }) => word);
    const after = words[at + 1]?.word;
    const pointed = before.some((word) => OF_A_YEAR.has(word)) || AFTER_A_YEAR.has(after ?? '');
    const found = pointed
      ? namesakes(film, conversation, reading).find(({ year }) => String(year).endsWith(digits))
      : undefined;
    if (!found) return [];
    const to = AFTER_A_YEAR.has(after ?? '') ? at + 2 : at + 1;
    const from = at - [...before].reverse().findIndex((word) => !OF_A_YEAR.has(word) && !OF.has(word));
    return [
      {
        from: from > at ? at - before.length : from,
        to,
        gives: [{ film: found.id }],
        trust: 1,
        name: 'film',
      },
    ];
  });
}

const WHICH = compileWords<'oldest' | 'newest' | 'other'>([
  [everyList((words) => words.followUps.theOldOne), 'oldest'],
  [everyList((words) => words.followUps.theNewOne), 'newest'],
  [everyList((words) => words.followUps.theOtherOne), 'other'],
]);

/** "no, the old one", "la otra": another film of the title last spoken of, while its card is open. */
export function hearNamesake(
  { words }: Sentence,
  conversation: Conversation,
  reading: Reading,
): readonly Mention[] {
  const { film, request } = conversation;
  if (!film || !request || !('film' in request) || request.film !== film.id) return [];
  return WHICH.find(words.map(({ folded }) => folded)).flatMap(({ from, to, value }) => {
    const others = namesakes(film, conversation, reading).filter(
      ({ id, title }) => id !== film.id && fold(title) === fold(film.title),
    );
    const byYear = [film, ...others].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    const meant = { oldest: byYear[0], newest: byYear.at(-1), other: others[0] }[value];
    return meant && others.length > 0 ? [pointedAt(meant, from, to)] : [];
  });
}

function namesakes(
  film: FilmRef,
  { alternatives }: Conversation,
  { titles, catalog }: Reading,
): readonly FilmRef[] {
  const same = titles.exact(fold(film.title)).map(({ owner }) => owner);
  return [...alternatives, ...filmRefs(same, catalog)];
}

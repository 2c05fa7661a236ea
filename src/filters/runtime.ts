import { everyList, everyWord } from '../language/every-locale.ts';
import { quantityAt } from '../language/quantity.ts';
import { compileWords } from '../language/word-matcher.ts';
import { oncePerSentence } from '../slots/once-per-sentence.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Mention, Slot } from '../slots/slot.ts';
import { isOfFilms, kindsOfFilms } from './beside-films.ts';
import { figureFilter, wholeNumbers } from './figure.ts';
import type { Filter } from './filter.ts';
import { BOUND_VOCABULARY, hearBounds, type Measured } from './hear-bounds.ts';

const HOUR = 60;
const unit = compileWords([
  [everyList((words) => words.runtime.minutes), 1],
  [everyList((words) => words.runtime.hours), HOUR],
]);
const HALF_MORE = compileWords([[everyList((words) => words.runtime.halfMore), true]]);
const ONE = everyWord((words) => words.runtime.one);
const HALF = everyWord((words) => words.runtime.half);

/** What people call short, not too long, and long, in minutes. */
const SHORT = compileWords<number>([
  [everyList((words) => words.runtime.short), 90],
  [everyList((words) => words.runtime.notLong), 120],
  [everyList((words) => words.runtime.shortFilms), 40],
]);
const LONG = compileWords<number>([[everyList((words) => words.runtime.long), 150]]);
const BEFORE_LONG = everyWord((words) => words.runtime.beforeLong);
/** "tengo dos horas", "I only have 90 minutes". */
const TIME_LEFT = compileWords([[everyList((words) => words.runtime.timeLeft), true]]);

type Hit = { readonly from: number; readonly to: number };

const hearStated = hearBounds<'runtime'>({
  slots: { runtime: { least: 'minRuntime', most: 'maxRuntime' } },
  step: 1,
  topics: compileWords([[everyList((words) => words.runtime.lasts), 'runtime']]),
  measure: (sentence, at) => durationAt(sentence, at),
});

const unitsIn = oncePerSentence((sentence) => {
  const words = sentence.words.map(({ word }) => word);
  return { words, units: unit.find(words), halves: HALF_MORE.find(words) };
});

/** A length of time that begins at a word: "90 min", "dos horas y media", "two and a half hours", "hora y media", "1h30". */
function durationAt(sentence: Sentence, at: number): Measured<'runtime'> | undefined {
  const { words, units, halves } = unitsIn(sentence);
  const half = (place: number): Hit | undefined => halves.find(({ from }) => from === place);
  const unitAt = (place: number) => units.find(({ from }) => from === place);
  const made = (value: number, numberEnd: number, to: number, scale: number): Measured<'runtime'> => ({
    ...{ value: Math.round(value), numberEnd, to, scale, of: 'runtime' },
  });
  const word = words[at] ?? '';
  const joined = /^(\d{1,3})(?:(h|hs|hr|hrs)(\d{2})?|(?:m|min|mins))$/.exec(word);
  if (joined) {
    const [, first = '', hours, minutes = '0'] = joined;
    return made(
      hours ? Number(first) * HOUR + Number(minutes) : Number(first),
      at + 1,
      at + 1,
      hours ? HOUR : 1,
    );
  }
  const isBareHour = unitAt(at)?.value === HOUR && !/\d/.test(words[at - 1] ?? '');
  const isOne = ONE.has(word) && unitAt(at + 1)?.value === HOUR;
  if (HALF.has(word)) {
    const place = ONE.has(words[at + 1] ?? '') ? at + 2 : at + 1;
    return unitAt(place)?.value === HOUR ? made(HOUR / 2, at + 1, place + 1, HOUR) : undefined;
  }
  const quantity = isBareHour || isOne ? undefined : quantityAt(sentence, at);
  if (!quantity && !isBareHour && !isOne) return undefined;
  const number = quantity?.value ?? 1;
  const numberEnd = quantity?.to ?? (isOne ? at + 1 : at);
  const inner = half(numberEnd);
  const measure = unitAt(inner?.to ?? numberEnd);
  if (!measure) return undefined;
  const whole = (number + (inner ? 0.5 : 0)) * measure.value;
  const more = measure.value === HOUR ? half(measure.to) : undefined;
  if (more) return made(whole + HOUR / 2, numberEnd, more.to, HOUR);
  const minutes = measure.value === HOUR ? /^\d{1,2}$/.exec(words[measure.to] ?? '')?.[0] : undefined;
  const after = unitAt(measure.to + 1)?.value === 1;
  if (minutes !== undefined && after) return made(whole + Number(minutes), numberEnd, measure.to + 2, HOUR);
  return made(whole, numberEnd, measure.to, measure.value);
}

const hear: NonNullable<Slot<number>['hear']> = (sentence, reading) => {
  const words = sentence.words.map(({ word }) => word);
  const give =
    (slot: string) =>
    (hit: Hit & { readonly value: number }): Mention => ({
      from: hit.from,
      to: hit.to,
      gives: [{ [slot]: hit.value }],
      trust: 0.9,
    });
  const long = LONG.find(words).filter((hit) => !BEFORE_LONG.has(words[hit.from - 1] ?? ''));
  const kinds = long.length > 0 ? kindsOfFilms(sentence, reading) : [];
  const left = TIME_LEFT.find(words).flatMap(({ from, to }): Mention[] => {
    const time = durationAt(sentence, to);
    return time ? [{ from, to: time.to, gives: [{ maxRuntime: time.value }], trust: 0.9 }] : [];
  });
  const stated = [...hearStated(sentence, reading), ...left];
  // "a short one, under 80 minutes" says one thing twice.
  const statedOr = (slot: string, preset: number): number =>
    Number(stated.find(({ gives }) => slot in (gives[0] ?? {}))?.gives[0]?.[slot] ?? preset);
  const short = SHORT.find(words).map((hit) => ({ ...hit, value: statedOr('maxRuntime', hit.value) }));
  const longer = long
    .filter((hit) => isOfFilms(sentence, hit, kinds))
    .map((hit) => ({ ...hit, value: statedOr('minRuntime', hit.value) }));
  return [...stated, ...short.map(give('maxRuntime')), ...longer.map(give('minRuntime'))];
};

/** "90 min", "2 h", "1h30". */
const measured = (typed: Sentence): number | undefined => durationAt(typed, 0)?.value;

/** The shortest running time wanted, in minutes: "at least three hours", "más de dos horas", "a long one". */
export const minRuntime: Filter<number> = figureFilter({
  slot: 'minRuntime',
  letter: 'T',
  schema: wholeNumbers(1, 2000),
  words: {
    es: { name: 'minutos-mínimo', about: 'Cuántos minutos dura por lo menos' },
    en: { name: 'min-minutes', about: 'How many minutes it lasts at least' },
  },
  about: { es: 'Cuántos minutos dura por lo menos', en: 'How many minutes it lasts at least' },
  told: {
    es: (minutes) => `de al menos ${minutes} minutos`,
    en: (minutes) => `of ${minutes} minutes at least`,
  },
  measured,
  hear,
  vocabulary: [...SHORT.vocabulary, ...BOUND_VOCABULARY, ...everyWord((words) => words.runtime.mended)],
});

/** The longest running time wanted, in minutes: "under 90 minutes", "de menos de dos horas", "a short one". */
export const maxRuntime: Filter<number> = figureFilter({
  slot: 'maxRuntime',
  letter: 't',
  schema: wholeNumbers(1, 2000),
  words: {
    es: { name: 'minutos-máximo', about: 'Cuántos minutos dura a lo sumo' },
    en: { name: 'max-minutes', about: 'How many minutes it lasts at most' },
  },
  about: { es: 'Cuántos minutos dura a lo sumo', en: 'How many minutes it lasts at most' },
  told: {
    es: (minutes) => `de hasta ${minutes} minutos`,
    en: (minutes) => `of ${minutes} minutes at most`,
  },
  measured,
  hear,
});

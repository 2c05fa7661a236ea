import type { ByLocale } from '../../../domain/locale.ts';
import { everyList } from '../../../language/every-locale.ts';
import { compileWords } from '../../../language/word-matcher.ts';
import { choice } from '../../../slots/choice.ts';
import { oncePerSentence } from '../../../slots/once-per-sentence.ts';
import type { Mention, SlotWords } from '../../../slots/slot.ts';

export const topics = [
  'writers',
  'awards',
  'ageRating',
  'series',
  'soundtrack',
  'quotes',
  'trailer',
  'whereToWatch',
  'nowPlaying',
  'other',
] as const;
/** What the data cannot tell. */
export type Topic = (typeof topics)[number];

const words: ByLocale<SlotWords> = {
  es: { name: 'tema', about: 'De qué no sé', ask: '¿De qué tema?' },
  en: { name: 'topic', about: 'What I do not know about', ask: 'Which topic?' },
};

const asked = choice<Topic>(
  'topic',
  words,
  {
    writers: {
      label: { es: 'Guion', en: 'Writers' },
    },
    awards: {
      label: { es: 'Premios', en: 'Awards' },
    },
    ageRating: {
      label: { es: 'Clasificación por edad', en: 'Age rating' },
    },
    series: {
      label: { es: 'Series', en: 'Series' },
    },
    soundtrack: {
      label: { es: 'Música', en: 'Soundtrack' },
    },
    quotes: {
      label: { es: 'Frases', en: 'Quotes' },
    },
    trailer: {
      label: { es: 'Tráiler', en: 'Trailer' },
    },
    whereToWatch: {
      label: { es: 'Dónde verla', en: 'Where to watch' },
    },
    nowPlaying: {
      label: { es: 'En cartelera', en: 'Now playing' },
    },
    other: {
      label: { es: 'Otra cosa', en: 'Something else' },
    },
  },
  (words) => words.topics,
);

const SERIES = compileWords([[everyList((words) => words.seriesNames), true]]);

/** Words that ask for what the data cannot tell, by topic. Names of series are words of no question: nothing is mended to them. */
export const topic: typeof asked = {
  ...asked,
  hear: oncePerSentence((sentence, reading) => [
    ...(asked.hear?.(sentence, reading) ?? []),
    ...SERIES.find(sentence.words.map(({ folded }) => folded)).map(
      ({ from, to }): Mention => ({ from, to, gives: [{ topic: 'series' }], trust: 1 }),
    ),
  ]),
};

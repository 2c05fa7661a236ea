import type { ByLocale } from '../../domain/locale.ts';
import { choice } from '../../slots/choice.ts';
import type { SlotWords } from '../../slots/slot.ts';

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

/** Words that ask for what the data cannot tell, by topic. */
export const topic = choice<Topic>(
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

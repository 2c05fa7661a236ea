import { everyList } from '../language/every-locale.ts';
import type { Moods } from '../language/locales/moods.ts';
import { compileWords } from '../language/word-matcher.ts';
import { genre } from '../slots/genre.ts';
import { oncePerSentence } from '../slots/once-per-sentence.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Mention, Reading, SlotValues } from '../slots/slot.ts';

/**
 * What a mood comes to: filters, which the title of the answer tells one by one. Whoever wants it otherwise says which of
 * them goes.
 */
const FILTERS_OF: Readonly<Record<keyof Moods, SlotValues>> = {
  feelGood: {
    anyGenres: ['Comedy', 'Family', 'Music', 'Romance'],
    excludeGenres: ['Crime', 'Horror', 'Thriller', 'War'],
    minScore: 6.5,
  },
  dateNight: { anyGenres: ['Comedy', 'Romance'], excludeGenres: ['Horror', 'War'], minScore: 6.5 },
  light: {
    anyGenres: ['Animation', 'Comedy', 'Family', 'Romance'],
    excludeGenres: ['Drama', 'Horror', 'War'],
  },
  sad: { genre: 'Drama', minScore: 7 },
  romanticComedy: { genres: ['Comedy', 'Romance'] },
  dramedy: { genres: ['Comedy', 'Drama'] },
  mindBending: { anyGenres: ['Mystery', 'Science Fiction', 'Thriller'], minScore: 7 },
};

const MATCHER = compileWords<keyof Moods>(
  (Object.keys(FILTERS_OF) as (keyof Moods)[]).map((mood) => [everyList(({ moods }) => moods[mood]), mood]),
);

/**
 * "something feel-good", "algo liviano", "para una cita": a mood is a preset of filters. Where genres are said beside it they
 * are the ones that are meant, and what the mood leaves out nobody asked for.
 */
export const hearMoods = oncePerSentence((sentence: Sentence, reading: Reading): readonly Mention[] => {
  const found = MATCHER.find(sentence.words.map(({ word }) => word));
  if (found.length === 0) return [];
  const genres = (genre.hear?.(sentence, reading) ?? []).filter(
    (mention) => !found.some(({ from, to }) => from < mention.to && mention.from < to),
  );
  const isKind = (value: keyof Moods): boolean => 'genres' in FILTERS_OF[value];
  const isNarrowed = genres.length > 0 || found.some(({ value }) => isKind(value));
  return found.flatMap(({ from, to, value }): readonly Mention[] => {
    if (!isNarrowed || isKind(value)) return [{ from, to, gives: [FILTERS_OF[value]], trust: 0.95 }];
    // Of two genres a date may well be what they are for; that one is mind-bending is told as left out.
    return 'excludeGenres' in FILTERS_OF[value] ? [{ from, to, gives: [{}], trust: 0.95 }] : [];
  });
});

/** The words of moods: mended where they are mistyped. */
export const moodVocabulary = MATCHER.vocabulary;

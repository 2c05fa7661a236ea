import { z } from 'zod';
import { fold } from '../domain/fold.ts';
import type { ByLocale, Locale } from '../domain/locale.ts';
import { locales } from '../domain/locale.ts';
import { lexicons } from '../language/locales/index.ts';
import type { Lexicon } from '../language/locales/lexicon.ts';
import { compileWords } from '../language/word-matcher.ts';
import { matchingChoices } from './matching-choices.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import type { Slot, SlotWords } from './slot.ts';

/** One value of a choice: how each language names it. */
export type Option = { readonly label: ByLocale<string> };

/** A slot with a fixed set of values, each named, and heard in the words that `heard` gives for it. */
export function choice<V extends string>(
  name: string,
  words: ByLocale<SlotWords>,
  options: Readonly<Record<V, Option>>,
  heard: (words: Lexicon) => Readonly<Record<V, string>>,
): Slot<V> & {
  readonly label: (value: V, locale: Locale) => string;
} {
  const values = Object.keys(options) as V[];
  const matcher = compileWords(
    values.flatMap((value) => locales.map((locale): [string, V] => [heard(lexicons[locale])[value], value])),
  );
  const named = (typed: string): V | undefined => {
    const folded = fold(typed);
    return values.find(
      (value) =>
        value.toLowerCase() === folded || locales.some((l) => fold(options[value].label[l]) === folded),
    );
  };
  return {
    schema: z.enum(values as [V, ...V[]]) as unknown as z.ZodType<V>,
    words,
    label: (value, locale) => options[value].label[locale],
    read: (typed) => {
      const heard = named(typed) ?? matcher.find(fold(typed).split(' '))[0]?.value;
      return (
        heard ?? { problem: 'unknown', slot: name, typed, nearest: values.map((value) => ({ name: value })) }
      );
    },
    suggest: (typed, { locale }) =>
      matchingChoices(
        values.map((value) => ({ name: options[value].label[locale], value })),
        typed,
      ),
    // Many ears listen for the same choice: a genre, one that is left out, what is no saga because it is a genre.
    hear: oncePerSentence((sentence) =>
      matcher
        .find(sentence.words.map(({ word }) => word))
        .map(({ from, to, value }) => ({ from, to, gives: [{ [name]: value }], trust: 1 })),
    ),
    vocabulary: matcher.vocabulary,
  };
}

import { z } from 'zod';
import type { ByLocale } from '../domain/locale.ts';
import type { Formatter } from '../language/format.ts';
import { quantityAt } from '../language/quantity.ts';
import { readSentence, type Sentence } from '../slots/sentence.ts';
import type { Slot, SlotWords } from '../slots/slot.ts';
import type { Filter } from './filter.ts';

type Figure = {
  readonly slot: string;
  readonly letter: string;
  /** Its option of a command; absent where nobody types it. */
  readonly words?: ByLocale<SlotWords>;
  readonly about: ByLocale<string>;
  readonly schema: z.ZodType<number>;
  readonly told: ByLocale<(value: number, format: Formatter) => string>;
  /** What is typed in units of its own ("2 h"); a bare number is read where it gives nothing. */
  readonly measured?: (typed: Sentence) => number | undefined;
  readonly hear?: NonNullable<Slot<number>['hear']>;
  readonly vocabulary?: readonly string[];
};

/** A filter that is one end of a figure's range. */
export function figureFilter({
  slot,
  letter,
  words,
  about,
  schema,
  told: described,
  measured,
  hear,
  vocabulary,
}: Figure): Filter<number> {
  return {
    schema,
    inDigits: true,
    words: words ?? null,
    letter,
    about,
    told: described,
    read: (typed) => {
      const sentence = readSentence(typed.trim(), NO_WORDS);
      const value = measured?.(sentence) ?? quantityAt(sentence, 0)?.value;
      const parsed = schema.safeParse(value);
      return parsed.success ? parsed.data : { problem: 'unknown', slot, typed, nearest: [] };
    },
    ...(hear ? { hear } : {}),
    ...(vocabulary ? { vocabulary } : {}),
  };
}

const NO_WORDS = { has: () => false, correct: () => undefined };

export const wholeNumbers = (least: number, most: number): z.ZodType<number> =>
  z.number().int().min(least).max(most);

import { newConversation } from '../../dialogue/conversation.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Locale } from '../../domain/locale.ts';
import { maxRuntime } from '../../filters/runtime.ts';
import type { Interpretation } from '../../nlu/interpretation.ts';
import { decide } from '../../nlu/rank/decide.ts';
import type { Interpreter } from '../../nlu/understand.ts';
import { hearEmoji } from '../../nlu/without-ranking/emoji.ts';
import { withForMe } from '../../nlu/without-ranking/hear-for-me.ts';
import { hearTaste } from '../../nlu/without-ranking/hear-taste.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { smallTalk } from '../../questions/talk/small-talk.ts';
import { excludeGenre, genre } from '../../slots/genre.ts';
import { country, language } from '../../slots/place.ts';
import type { AnySlot, Reading } from '../../slots/slot.ts';
import { openCommandInterpreter } from '../command.ts';
import type { Hearing } from '../hearing.ts';

/** What understands the texts of people, and those of ours that are offered as examples. */
export type Interpreters = {
  readonly sentence: Interpreter;
  /** The same of whom nothing may be noted: what they say to like or dislike is what they want. */
  readonly withoutTastes: Interpreter;
  /** The text after a question's command; made once a question. */
  readonly ofCommand: (question: AnyQuestion) => Interpreter;
  /** The same, made anew: its parts are read one by one. */
  readonly ofForm: (question: AnyQuestion) => Interpreter;
  /** A sentence of ours as the first of a talk: understood once. */
  readonly example: (text: string, reading: Reading) => Interpretation;
  readonly readingOf: (locale: Locale, today: IsoDate) => Reading;
};

/** What narrows films and is no part of a title: after one it is told that it was left out. A year may well belong to it. */
const ELSEWHERE: readonly AnySlot[] = [genre, excludeGenre, language, country, maxRuntime];

export function openInterpreters(hearing: Hearing): Interpreters {
  const withoutTastes: Interpreter = (text, reading, conversation) => {
    const candidates = hearing.candidates(text, reading, conversation);
    const heard = candidates ? decide(candidates, reading) : hearEmoji(text, smallTalk);
    return withForMe(heard, text, conversation);
  };
  const sentence: Interpreter = (text, reading, conversation) => {
    const tasteTold = hearTaste(text, reading, conversation);
    if (tasteTold && !tasteTold.isWish) return tasteTold.heard;
    const heard = withoutTastes(text, reading, conversation);
    return tasteTold && 'request' in tasteTold.heard && 'request' in heard
      ? { ...heard, keeps: tasteTold.heard.request }
      : heard;
  };
  const ofForm = (question: AnyQuestion): Interpreter =>
    openCommandInterpreter(question, hearing.vocabularyOf([]), ELSEWHERE);
  const ofCommand = byKey(({ kind }: AnyQuestion) => kind, ofForm);
  // Our own sentences are few, and none of them speaks of a day that passes.
  const examples = new Map<string, Interpretation>();
  return {
    sentence,
    withoutTastes,
    ofCommand,
    ofForm,
    example: (text, reading) => {
      const interpretation = examples.get(text) ?? sentence(text, reading, newConversation);
      examples.set(text, interpretation);
      return interpretation;
    },
    readingOf: hearing.readingOf,
  };
}

/** Made once for each key. */
function byKey<Of, Made>(keyOf: (of: Of) => string, make: (of: Of) => Made): (of: Of) => Made {
  const made = new Map<string, Made>();
  return (of) => {
    const value = made.get(keyOf(of)) ?? make(of);
    made.set(keyOf(of), value);
    return value;
  };
}

import type { Conversation } from '../../dialogue/conversation.ts';
import { filmSpokenOf } from '../../dialogue/spoken-of.ts';
import { everyWord } from '../../language/every-locale.ts';
import type { Sentence, Word } from '../../slots/sentence.ts';
import { unexplainedRuns } from '../entities/fuzzy-names.ts';
import { asksWhatElse } from '../entities/pronouns.ts';
import type { Candidate } from './candidate.ts';

/** What a reading that takes its film or person from the conversation costs. */
const FOR_POINTING_BACK = 0.45;
/** What a phrase costs that wants a person where a film was spoken of, or the other way round. */
const FOR_THE_OTHER = -0.6;
/** A phrase that is nothing but its slot says nothing without it. */
const isBare = ({ template }: Candidate): boolean =>
  template.required.length === 0 && template.slots.every((slot) => slot === 'film' || slot === 'person');

/** Fills a film or person that the sentence does not name with the one last spoken of. */
export function fillFromConversation(
  reading: Candidate,
  conversation: Conversation,
  sentence: Sentence,
): Candidate | undefined {
  if (reading.missing.length === 0 || namesSomethingElse(reading, sentence)) return reading;
  // "seen it" after five films says not which of them.
  if (reading.question.changes && isAboutSeveral(conversation)) return reading;
  // "newer" after ten films compares no two of them.
  if (wantsTwo(reading) && isAboutSeveral(conversation) && conversation.items.length > 2) return reading;
  // "What else did they direct?" asks for films, and not who directed this one.
  if (OF_CREDITS.includes(reading.values['field']) && asksWhatElse(sentence)) return undefined;
  const { film, person } = conversation;
  const first = reading.values['film'] ?? filmSpokenOf(conversation, reading.values['other']);
  const last: Readonly<Record<string, unknown>> = {
    film: first,
    person,
    other: filmSpokenOf(conversation, first),
  };
  const filled = reading.missing.filter((slot) => last[slot] !== undefined);
  if (isBare(reading)) return undefined;
  if (filled.length < reading.missing.length) {
    const penalty = film !== undefined || person !== undefined ? FOR_THE_OTHER : 0;
    return { ...reading, score: reading.score + penalty };
  }
  const given = { ...reading.values, ...Object.fromEntries(filled.map((slot) => [slot, last[slot]])) };
  // "Is it longer than Interstellar?" speaks of the film of the talk first.
  const values = filled.includes('other') ? { ...given, film: given['other'], other: given['film'] } : given;
  return {
    ...reading,
    values,
    missing: [],
    filled: filled.length,
    score: reading.score + FOR_POINTING_BACK * filled.length,
  };
}

const OF_CREDITS: readonly unknown[] = ['director', 'cast'];

function wantsTwo({ missing, question }: Candidate): boolean {
  return 'aspect' in question.optional && missing.includes('film') && missing.includes('other');
}

/** True where the last answer was a list of several films, rather than about one of them. */
function isAboutSeveral({ request, list, items }: Conversation): boolean {
  return items.length > 1 && JSON.stringify(request) === JSON.stringify(list);
}

const BEFORE_A_NAME = everyWord((words) => words.names.before);
/** An unknown word as long as this is a name rather than chatter. */
const LONG_FOR_CHATTER = 8;

/** In "directed by Amenavar" somebody is named, if not found: whoever was last spoken of is not meant. */
function namesSomethingElse(reading: Candidate, sentence: Sentence): boolean {
  return unexplainedRuns(reading, sentence).some(({ from }) => {
    const word = sentence.words[from];
    return (
      BEFORE_A_NAME.has(sentence.words[from - 1]?.folded ?? '') || (word !== undefined && isName(word, from))
    );
  });
}

/** "who directed Oppenheimer": written like a name inside the sentence, or longer than chatter is. */
export function isName({ text, folded, known }: Word, at: number): boolean {
  return !known && at > 0 && (/^\p{Lu}\p{Ll}/u.test(text) || folded.length >= LONG_FOR_CHATTER);
}

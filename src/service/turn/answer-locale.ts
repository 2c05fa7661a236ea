import { DEFAULT_LOCALE, type Locale } from '../../domain/locale.ts';
import type { Interpretation } from '../../nlu/interpretation.ts';

/** What may tell the language of an answer, apart from how the sentence was understood. */
export type LocaleEvidence = {
  /** Chosen for the place that it is asked in. */
  readonly ofPlace: Locale | undefined;
  /** Demanded by the adapter: of an edited message, say. */
  readonly demanded: Locale | undefined;
  /** Of the words that were typed, as far as they tell it. */
  readonly ofWords: Locale | undefined;
  /** Chosen by the user. */
  readonly ofUser: Locale | undefined;
  /** Of the talk so far, where a sentence goes on with it. */
  readonly ofTalk: Locale | undefined;
  readonly ofClient: Locale | undefined;
  /** True for a first sentence of somebody of whom no language is known. */
  readonly isFirst: boolean;
};

/** The language that a text is read in. */
export function readingLocale(evidence: LocaleEvidence): Locale {
  return evidence.ofWords ?? knownLocale(evidence) ?? DEFAULT_LOCALE;
}

/**
 * The language of the answer, the strongest evidence first. On first contact words count more than the client; what was
 * chosen, or spoken before, more than they. The words of a title ("WALL-E" is no Spanish) count only where nothing else does.
 */
export function answerLocale(interpretation: Interpretation, evidence: LocaleEvidence): Locale {
  const { ofPlace, demanded, ofWords, isFirst } = evidence;
  const ofSentence = sentenceLocale(interpretation, ofWords);
  const hint = isFirst && 'request' in interpretation ? interpretation.hint : undefined;
  return ofPlace ?? demanded ?? ofSentence ?? hint ?? knownLocale(evidence) ?? ofWords ?? DEFAULT_LOCALE;
}

/** Of the phrase that explains the sentence, else of its words: those of a name that was found are of no language. */
function sentenceLocale(interpretation: Interpretation, ofWords: Locale | undefined): Locale | undefined {
  if ('problem' in interpretation) return ofWords ?? interpretation.locale;
  return interpretation.locale ?? (interpretation.isNamesAlone ? undefined : ofWords);
}

function knownLocale({ ofUser, ofTalk, ofClient }: LocaleEvidence): Locale | undefined {
  return ofUser ?? ofTalk ?? ofClient;
}

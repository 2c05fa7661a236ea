import type { Locale } from '../../../domain/locale.ts';

/** What of a report is shown to whoever sends it: all that is in it but the steps of hearing, which are made of the same. */
export type ReportShown = {
  readonly day: string;
  /** The language that the sentence was read in. */
  readonly lang: Locale;
  readonly text: string;
  /** The request, films and people by name, or the problem. */
  readonly heard: object;
  /** What was asked before, where the talk went on. */
  readonly before: object | null;
};

export type Reportable = { readonly said: string; readonly report: ReportShown };

/** Why there is nothing to report: it is no longer remembered, another's, or was sent before. */
export type Unreportable = 'gone' | 'notTheirs' | 'already';

/** What became of a report: written, or not for want of room or of a file that can be written. */
export type Sent = 'sent' | 'full' | 'unwritten';

/** What whoever asks may report as misheard. */
export type Reports = {
  /** The sentence that a button was made for, or their last one, as it would be sent. */
  readonly find: (sentenceId: string | undefined) => Reportable | Unreportable;
  readonly send: (sentenceId: string) => Sent | Unreportable;
};

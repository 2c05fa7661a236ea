import { z } from 'zod';
import type { Slot } from '../../slots/slot.ts';
import { defineQuestion } from '../question.ts';
import { confirm } from './parts/confirm.ts';
import { type Outcome, reportMessage } from './parts/report-words.ts';
import type { Reports } from './parts/reports.ts';

/** Which of the sentences that are remembered for a while: it travels in buttons, and tells nothing of the sentence. */
const sentenceSlot: Slot<string> = {
  schema: z.string().regex(/^[0-9a-z]{1,16}$/),
  words: null,
  read: (typed) => ({ problem: 'unknown', slot: 'said', typed, nearest: [] }),
};

type Asked = { readonly said?: string | undefined; readonly confirm?: 'yes' | 'no' | undefined };

/**
 * "That was wrong": a sentence that was misheard goes to the operator, with what was heard, for the hearing to be mended.
 * Whoever asked it, and nobody else, is shown what would be sent and agrees first.
 */
export const wrong = defineQuestion({
  kind: 'wrong',
  personal: true,
  private: true,
  declines: true,
  changes: { how: 'writes', where: ['confirm'] },
  slots: {},
  optional: { said: sentenceSlot, confirm },
  dependsOn: 'user',
  shape: z.strictObject({ sent: z.boolean() }),
  concerns: ({ said: sentenceId }, { reports }) => typeof reports?.find(sentenceId) === 'object',
  prepare:
    () =>
    (asked, { reports }): Outcome =>
      reports ? outcomeOf(asked, reports) : { outcome: 'off' },
  figures: ({ outcome }) => ({ sent: outcome === 'sent' || outcome === 'already' }),
  keep: () => ({ kind: 'wrong' }),
  asks: (found) =>
    found.outcome === 'asked'
      ? (['yes', 'no'] as const).map((answer) => ({ kind: 'wrong', said: found.said, confirm: answer }))
      : [],
  phrases: ({ questions }) => questions.wrong.phrases,
  words: {
    es: {
      command: '',
      about: '',
      slots: {},
      examples: [],
      button: ({ confirm }) =>
        confirm === undefined ? 'No era eso' : confirm === 'yes' ? 'Mandar' : 'No mandar nada',
      message: reportMessage('es'),
    },
    en: {
      command: '',
      about: '',
      slots: {},
      examples: [],
      button: ({ confirm }) =>
        confirm === undefined ? 'That was wrong' : confirm === 'yes' ? 'Send it' : 'Send nothing',
      message: reportMessage('en'),
    },
  },
});

function outcomeOf({ said: sentenceId, confirm }: Asked, reports: Reports): Outcome {
  if (confirm === 'no') return { outcome: 'left' };
  if (confirm === 'yes' && sentenceId !== undefined) return { outcome: reports.send(sentenceId) };
  const found = reports.find(sentenceId);
  return typeof found === 'object' ? { outcome: 'asked', ...found } : { outcome: found };
}

import { z } from 'zod';
import type { Slot } from '../../../slots/slot.ts';

/** The answer to a question back: it travels in buttons. */
export const confirm: Slot<'yes' | 'no'> = {
  schema: z.enum(['yes', 'no']),
  words: null,
  read: (typed) =>
    typed === 'yes' || typed === 'no' ? typed : { problem: 'unknown', slot: 'confirm', typed, nearest: [] },
};

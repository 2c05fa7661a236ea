import { z } from 'zod';
import { isIsoDate } from '../domain/calendar.ts';
import type { Slot } from './slot.ts';

/** The day that a request is about, where that may be another than today's. */
export const on: Slot<string> = {
  schema: z.string().refine(isIsoDate),
  words: null,
  read: (typed) => (isIsoDate(typed) ? typed : { problem: 'unknown', slot: 'on', typed, nearest: [] }),
};

import { z } from 'zod';

/** RFC 9457's members, and Butaca's own beside them. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The parameters at fault. */
  errors: z.array(z.strictObject({ field: z.string(), detail: z.string() })).optional(),
  slot: z.string().optional(),
  typed: z.string().optional(),
  nearest: z.array(z.looseObject({})).optional(),
  /** Of a question back: what can be chosen. */
  ask: z
    .array(z.strictObject({ label: z.string(), request: z.looseObject({ kind: z.string() }) }))
    .optional(),
  /** Of a bug: the number that the log has. */
  id: z.string().optional(),
});

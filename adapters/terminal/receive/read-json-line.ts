import { z } from 'zod';
import type { BadInput } from '../../shared/render/json-answer.ts';
import type { Line } from './read-lines.ts';

const place = {
  conversation: z.union([z.string(), z.number().transform(String)]).optional(),
  locale: z.string().optional(),
};
const textSchema = z.object({ text: z.string().refine((text) => text.trim() !== '', 'is empty'), ...place });
const requestSchema = z.object({ request: z.looseObject({ kind: z.string() }), ...place });
/** One line of `ask --json`: a question or a button pressed, where it belongs and what language its client speaks. */
export type AskedLine = Readonly<z.infer<typeof textSchema> | z.infer<typeof requestSchema>>;

/** A JSON object where the line starts with a brace, bare text otherwise. */
export function readJsonLine({ text, cut }: Line): AskedLine | BadInput {
  if (cut) return bad('the line is too long');
  if (text.trim() === '') return bad('the line is empty');
  if (!text.trimStart().startsWith('{')) return { text };
  const object = parsed(text);
  if (object === undefined) return bad('the line starts as a JSON object and is not one');
  const isPress = typeof object === 'object' && object !== null && 'request' in object;
  if (isPress && 'text' in object) return bad('the line has both a text and a request: one of them is asked');
  const { data, error } = (isPress ? requestSchema : textSchema).safeParse(object);
  return data ?? bad(error.issues.map(issueText).join('; '));
}

function bad(detail: string): BadInput {
  return { problem: 'badInput', detail };
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

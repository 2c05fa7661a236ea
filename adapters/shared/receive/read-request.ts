import type { Request } from '../../../src/questions/index.ts';
import type { AnyQuestion, AnyRequest } from '../../../src/questions/question.ts';
import { requestOf, settled, slotsOf } from '../../../src/questions/request.ts';

/** Why something is no request, in words that name the repair. */
type RequestFault = { readonly fault: string };

/**
 * A request as answers show it (films as {id, title, year}, people as {id, name}) or with plain ids, checked against its
 * question: what comes from a program is refused rather than taken in part.
 */
export function readRequest(
  { kind, ...shown }: AnyRequest,
  questions: readonly AnyQuestion[],
): Request | RequestFault {
  const question = questions.find((candidate) => candidate.kind === kind);
  if (!question)
    return { fault: `there is no kind "${kind}"; there are: ${questions.map(kindOf).join(', ')}` };
  const slots = slotsOf(question);
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(shown)) {
    const checked = slots[name]?.schema.safeParse(plain(value));
    if (!checked) return { fault: `${kind} has no "${name}"; it has: ${Object.keys(slots).join(', ')}` };
    if (!checked.success) return { fault: `${name}: ${checked.error.issues[0]?.message}` };
    values[name] = checked.data;
  }
  const filled = settled(question, { ...question.defaults, ...values });
  const missing = Object.keys(question.slots).filter((name) => filled[name] === undefined);
  return missing.length > 0 ? { fault: `${kind} needs: ${missing.join(', ')}` } : requestOf(question, filled);
}

const kindOf = ({ kind }: AnyQuestion): string => kind;

/** What is shown with its name is known by its id. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('id' in value) return value.id;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

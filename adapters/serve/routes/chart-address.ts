import type { AnyQuestion } from '../../../src/questions/question.ts';
import { slotsOf } from '../../../src/questions/request.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import { chartPath } from './charts.ts';

/** Where a reply's chart is, relative to the page; undefined where its request is not one that may be asked again. */
export function chartAddress(
  { storable: asked, locale }: Pick<Reply, 'storable' | 'locale'>,
  questions: readonly AnyQuestion[],
): string | undefined {
  const question = questions.find(({ kind }) => kind === asked?.kind);
  if (!asked || !question) return undefined;
  const slots = slotsOf(question);
  const typed = Object.entries(asked).flatMap(([name, value]): [string, string][] => {
    const slot = slots[name];
    if (!slot || value === undefined) return [];
    return [[name, slot.show ? `id:${value}` : String(value)]];
  });
  return `${chartPath(question.kind).slice(1)}?${new URLSearchParams([...typed, ['locale', locale]])}`;
}

import { carriedOver } from '../../../dialogue/edit.ts';
import { everyList } from '../../../language/every-locale.ts';
import { compileWords } from '../../../language/word-matcher.ts';
import type { Candidate } from '../candidate.ts';
import { mark } from '../explained.ts';
import { begin, type HearAct, isFree, readingOf } from './turn.ts';

const SORTS = compileWords([[everyList((words) => words.followUps.sorts), true]]);

/**
 * "order them by score", "ordenalas por recaudación": the films that were listed by a figure. A list that has an order of its
 * own, by likeness or by its story, is shown as it is, and that it is not sorted is told.
 */
export const sorts: HearAct = (turn, { request: base, question: from }) => {
  const { sentence, plain, grammar } = turn;
  const sortHits = SORTS.find(sentence.words.map(({ folded }) => folded));
  const by = plain.find(({ gives }) => 'metric' in (gives[0] ?? {}));
  if (sortHits.length === 0 || !by || !from.refusable) return [];
  const explained = begin(sentence);
  for (const hit of [...sortHits, by]) mark(explained, hit, 1, 'phrase');
  const isOwnOrder = base['film'] !== undefined || base['query'] !== undefined || base['terms'] !== undefined;
  if (isOwnOrder)
    return [
      without(
        [...sortHits, by],
        readingOf(turn, { act: 'project', request: base, question: from, explained }),
      ),
    ];
  const top = grammar.templates.find(({ question }) => question.kind === 'top')?.question;
  if (!top) return [];
  const order = plain.find((mention) => 'order' in (mention.gives[0] ?? {}) && isFree(explained, mention));
  if (order) mark(explained, order, 1, 'phrase');
  const request = { ...carriedOver(base, top, from), ...by.gives[0], ...order?.gives[0], kind: top.kind };
  return [readingOf(turn, { act: 'project', request, question: top, explained, filters: [by] })];
};

/** That it is not sorted is told by the words that said so. */
function without(spans: readonly Span[], reading: Candidate): Candidate {
  const isOrder = (at: number): boolean => spans.some(({ from, to }) => from <= at && at < to);
  return { ...reading, explained: reading.explained.map((is, at) => is && !isOrder(at)) };
}
type Span = { readonly from: number; readonly to: number };

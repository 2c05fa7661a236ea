import type { Request } from '../../questions/index.ts';
import { changeOf } from '../../questions/question.ts';
import { drops } from './acts/drop.ts';
import { edits } from './acts/edit.ts';
import { breakdowns, projections } from './acts/project.ts';
import { more, refusals } from './acts/refuse.ts';
import { sorts } from './acts/sort.ts';
import type { Turn } from './acts/turn.ts';
import type { Candidate } from './candidate.ts';

/** What of a talk a sentence may go on with: each reading changes one of its requests. */
export function followUps(turn: Turn): readonly Candidate[] {
  const { request, list } = turn.conversation;
  const bases = [request, list].filter((base, i, all): base is Request => {
    return (
      base !== undefined && all.findIndex((earlier) => JSON.stringify(earlier) === JSON.stringify(base)) === i
    );
  });
  return bases.flatMap((request) => {
    const question = turn.grammar.templates.find(({ question }) => question.kind === request.kind)?.question;
    if (!question || changeOf(question, request) !== undefined || namesListAgain(turn, request)) return [];
    const base = { request, question };
    const sorted = sorts(turn, base);
    if (sorted.length > 0) return sorted;
    const changed = edits(turn, base);
    // "esa no, una con Tom Cruise" refuses a film and says what the next one is to be.
    const isRefusedToo = changed.some(({ refused, names }) => refused !== undefined && names.length > 0);
    return [
      ...changed,
      ...drops(turn, base),
      ...more(turn, base),
      ...(isRefusedToo ? [] : refusals(turn, base)),
      ...projections(turn, base),
      ...breakdowns(turn, base),
    ];
  });
}

/** Whoever names a list of theirs once more begins anew with it. */
function namesListAgain({ plain }: Turn, request: Request): boolean {
  return (
    'list' in request && request.list !== undefined && plain.some(({ gives }) => 'list' in (gives[0] ?? {}))
  );
}

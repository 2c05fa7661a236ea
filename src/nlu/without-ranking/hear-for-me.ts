import type { Conversation } from '../../dialogue/conversation.ts';
import { tokenize } from '../../domain/fold.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import { wholeOf } from '../../language/word-matcher.ts';
import { search } from '../../questions/films/search.ts';
import { top } from '../../questions/lists/top.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { requestOf } from '../../questions/request.ts';
import { forMeWords } from '../../slots/for-me.ts';
import type { Interpretation } from '../interpretation.ts';

/** The lists that are made for the user where they say so; what is picked heeds their tastes by itself. */
const LISTS: readonly AnyQuestion[] = [top, search];

/** What was heard, for the user where its sentence ends, or begins, with "for me": "the best comedies for me". */
export function withForMe(heard: Interpretation, text: string, { request }: Conversation): Interpretation {
  const words = tokenize(text).map(({ folded }) => folded);
  const hits = forMeWords.find(words);
  if (hits.length === 0) return heard;
  const list = LISTS.find(({ kind }) => kind === request?.kind);
  // "And for me?" goes on with the list.
  const rest = words.filter((word) => word !== 'y' && word !== 'and');
  if (request && list && wholeOf(forMeWords.find(rest), rest))
    return {
      request: requestOf(list, { ...request, forMe: 'yes', page: 1 }),
      question: list,
      others: [],
      goesOn: true,
    };
  const isLast = hits.some(({ to }) =>
    words.slice(to).every((word) => isFunctionWord(word) || isFiller(word)),
  );
  const isFirst = hits.some(({ from }) => from === 0);
  if (!('request' in heard) || !LISTS.includes(heard.question) || !(isLast || isFirst)) return heard;
  const ignored = (heard.ignored ?? []).filter((left) => {
    const own = tokenize(left).map(({ folded }) => folded);
    return !wholeOf(forMeWords.find(own), own);
  });
  return { ...heard, ignored, request: requestOf(heard.question, { ...heard.request, forMe: 'yes' }) };
}

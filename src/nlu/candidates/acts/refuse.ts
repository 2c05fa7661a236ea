import type { FilmId } from '../../../domain/film.ts';
import { everyList, everyWord } from '../../../language/every-locale.ts';
import { compileWords, type WordHit } from '../../../language/word-matcher.ts';
import type { AnyRequest } from '../../../questions/question.ts';
import type { Sentence } from '../../../slots/sentence.ts';
import { mark } from '../explained.ts';
import { hearMore } from '../follow-up.ts';
import { begin, type HearAct, readingOf } from './turn.ts';

const REJECTS = compileWords([[everyList((words) => words.followUps.rejects), true]]);
const NOT = everyWord((words) => words.followUps.not);

/** "ya la vi", "nope", "not that one". */
export function rejectsIn({ words }: Sentence): readonly WordHit<boolean>[] {
  return REJECTS.find(words.map(({ folded }) => folded));
}

/** "more", "otra", "ya la vi", "nope": the next page of a list, or another film. */
export const more: HearAct = (turn, { request: base, question }) => {
  const { sentence, entities, conversation } = turn;
  const isChance = question.dependsOn === 'chance';
  if (!('page' in question.optional) && !isChance) return [];
  const more = hearMore(sentence);
  // "the next one" beside a film of the list points at the one after it.
  const isPointing = entities.some(
    ({ match, name, from, to }) => name === 'film' && !match && more && from <= more.from && more.to <= to,
  );
  const next = isPointing ? undefined : more;
  const rejects = isChance ? rejectsIn(sentence) : [];
  if (!next && rejects.length === 0) return [];
  const explained = begin(sentence);
  for (const hit of [...(next ? [next] : []), ...rejects]) mark(explained, hit, 1, 'phrase');
  const film = conversation.film?.id;
  const page = typeof base['page'] === 'number' ? base['page'] + 1 : 2;
  const request: AnyRequest = isChance
    ? { ...base, ...(film === undefined ? {} : { instead: film }) }
    : { ...base, page };
  const reading = readingOf(turn, { act: 'more', request, question, explained });
  return [isChance ? { ...reading, refused: film } : reading];
};

/** "la segunda no, ya la vi", "not the first one": a film of the list is left out. */
export const refusals: HearAct = (turn, { request: base, question }) => {
  const { sentence, entities, conversation } = turn;
  if (question.refusable !== true) return [];
  // Whoever has seen a film whose card is open says so of the film, not of the list before it.
  const rejects = base === conversation.request ? rejectsIn(sentence) : [];
  const nos = sentence.words.flatMap(({ folded }, at) => (NOT.has(folded) ? [{ from: at, to: at + 1 }] : []));
  const item = entities.find(({ match, name }) => !match && name === 'film');
  const film = item?.gives[0]?.['film'] as FilmId | undefined;
  if (film === undefined || (rejects.length === 0 && nos.length === 0) || film === base['film']) return [];
  const explained = begin(sentence);
  for (const hit of [...rejects, ...nos]) mark(explained, hit, 1, 'phrase');
  if (item) mark(explained, item, 1, 'name');
  const { page: _page, ...request } = base;
  return [{ ...readingOf(turn, { act: 'refuse', request, question, explained }), refused: film }];
};

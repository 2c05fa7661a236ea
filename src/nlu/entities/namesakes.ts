import { filmRefs } from '../../catalog/films/film-refs.ts';
import { isCreditedIn } from '../../catalog/people/credits.ts';
import type { Conversation } from '../../dialogue/conversation.ts';
import type { FilmRef } from '../../domain/film.ts';
import { fold } from '../../domain/fold.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention, Reading } from '../../slots/slot.ts';
import { AFTER, pointedAt } from './pointed-films.ts';

const THE = everyWord((words) => words.followUps.beforeItems);
const OF_A_YEAR = everyWord((words) => words.followUps.beforeYears);
const OF = everyWord((words) => words.followUps.of);
const AFTER_A_YEAR = everyWord((words) => words.followUps.afterYears);

/** "la de Bruce Willis", "the Tom Cruise one": the film of the list, or of the title last spoken of, in which somebody who is named takes part. */
export function hearItemOf(
  { words }: Sentence,
  names: readonly Mention[],
  conversation: Conversation,
  reading: Reading,
): readonly Mention[] {
  const { items, film: last } = conversation;
  const ofTitle =
    last && names.some(({ name, match }) => name === 'person' && match)
      ? namesakes(last, conversation, reading)
      : [];
  const meant = [...(items.length < 2 ? [] : items), ...ofTitle.filter(({ id }) => id !== last?.id)];
  if (meant.length === 0) return [];
  return names.flatMap((mention): Mention[] => {
    const { match, name, from, to } = mention;
    if (name !== 'person' || !match) return [];
    const own = meant.filter(({ id }) => isCreditedIn(id, match.owner, reading.catalog));
    const [film] = own;
    if (!film) return [];
    const before = words.slice(Math.max(0, from - 2), from).findIndex(({ folded }) => THE.has(folded));
    const start = before < 0 ? from : Math.max(0, from - 2) + before;
    const end = AFTER.has(words[to]?.word ?? '') ? to + 1 : to;
    if (start === from && end === to) return [];
    return [
      { from: start, to: end, gives: [{ film: film.id }], trust: 0.95, name: 'film', others: own.slice(1) },
    ];
  });
}

/** "la de 1953", "no, the 1933 one": the film of that year with the title last spoken of. */
export function hearOtherYear(
  { words }: Sentence,
  conversation: Conversation,
  reading: Reading,
): readonly Mention[] {
  const { film } = conversation;
  if (!film) return [];
  return words.flatMap(({ folded }, at): Mention[] => {
    const digits = /^(?:(?:18|19|20)\d\d|\d\d)$/.exec(folded)?.[0];
    if (digits === undefined) return [];
    const before = words.slice(Math.max(0, at - 3), at).map(({ word }) => word);
    const after = words[at + 1]?.word;
    const pointed = before.some((word) => OF_A_YEAR.has(word)) || AFTER_A_YEAR.has(after ?? '');
    const found = pointed
      ? namesakes(film, conversation, reading).find(({ year }) => String(year).endsWith(digits))
      : undefined;
    if (!found) return [];
    const to = AFTER_A_YEAR.has(after ?? '') ? at + 2 : at + 1;
    const from = at - [...before].reverse().findIndex((word) => !OF_A_YEAR.has(word) && !OF.has(word));
    return [
      {
        from: from > at ? at - before.length : from,
        to,
        gives: [{ film: found.id }],
        trust: 1,
        name: 'film',
      },
    ];
  });
}

const WHICH = compileWords<'oldest' | 'newest' | 'other'>([
  [everyList((words) => words.followUps.theOldOne), 'oldest'],
  [everyList((words) => words.followUps.theNewOne), 'newest'],
  [everyList((words) => words.followUps.theOtherOne), 'other'],
]);

/** "no, the old one", "la otra": another film of the title last spoken of, while its card is open. */
export function hearNamesake(
  { words }: Sentence,
  conversation: Conversation,
  reading: Reading,
): readonly Mention[] {
  const { film, request } = conversation;
  if (!film || !request || !('film' in request) || request.film !== film.id) return [];
  return WHICH.find(words.map(({ folded }) => folded)).flatMap(({ from, to, value }) => {
    const others = namesakes(film, conversation, reading).filter(
      ({ id, title }) => id !== film.id && fold(title) === fold(film.title),
    );
    const byYear = [film, ...others].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
    const meant = { oldest: byYear[0], newest: byYear.at(-1), other: others[0] }[value];
    return meant && others.length > 0 ? [pointedAt(meant, from, to)] : [];
  });
}

function namesakes(
  film: FilmRef,
  { alternatives }: Conversation,
  { titles, catalog }: Reading,
): readonly FilmRef[] {
  const same = titles.exact(fold(film.title)).map(({ owner }) => owner);
  return [...alternatives, ...filmRefs(same, catalog)];
}

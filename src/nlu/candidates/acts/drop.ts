import { edited, withoutSlots } from '../../../dialogue/edit.ts';
import { everyList } from '../../../language/every-locale.ts';
import { compileWords } from '../../../language/word-matcher.ts';
import type { Mention } from '../../../slots/slot.ts';
import { mark } from '../explained.ts';
import { formThatFits } from '../fill-slots.ts';
import { begin, type HearAct, isFree, readingOf } from './turn.ts';

/** Words that let something be as it may, and what they let be. */
const DROPS = compileWords<readonly string[]>([
  [
    everyList((words) => words.followUps.anyGenre),
    ['genre', 'genres', 'anyGenres', 'excludeGenre', 'excludeGenres'],
  ],
  [everyList((words) => words.followUps.anyYear), ['from', 'to', 'month', 'year', 'day', 'weekday']],
  [
    everyList((words) => words.followUps.anyPlace),
    ['country', 'language', 'excludeCountry', 'excludeLanguage'],
  ],
  [
    everyList((words) => words.followUps.anybody),
    ['withPerson', 'withRole', 'people', 'anyPeople', 'excludePerson'],
  ],
  [everyList((words) => words.followUps.anyLength), ['minRuntime', 'maxRuntime']],
  [everyList((words) => words.followUps.anyScore), ['minScore', 'maxScore', 'minVotes', 'maxVotes']],
]);
const TAKE_AWAY = compileWords([[everyList((words) => words.followUps.takeAway), true]]);
/** So many words may stand between "quita lo de" and what is taken away. */
const MOST_BETWEEN = 3;

/** "any year", "de cualquier género", "quita lo de comedias": a filter goes. */
export const drops: HearAct = (turn, { request: base, question }) => {
  const { sentence, plain } = turn;
  const words = sentence.words.map(({ folded }) => folded);
  const explained = begin(sentence);
  const drops = DROPS.find(words);
  const away = TAKE_AWAY.find(words);
  const removed = plain.filter((mention) =>
    away.some(({ to }) => to <= mention.from && mention.from - to <= MOST_BETWEEN),
  );
  const slots = [
    ...drops.flatMap(({ value }) => value),
    ...removed.flatMap(({ gives }) => Object.keys(gives[0] ?? {})),
  ];
  const without = withoutSlots(base, slots, question);
  if (!without) return [];
  for (const hit of [...drops, ...(removed.length > 0 ? away : [])]) mark(explained, hit, 1, 'phrase');
  for (const mention of removed) mark(explained, mention, 1, 'filter');
  const changes = new Map<string, unknown>();
  const filters: Mention[] = [];
  for (const mention of plain) {
    const form = isFree(explained, mention) ? formThatFits(question, mention, changes) : undefined;
    if (!form) continue;
    for (const [slot, value] of Object.entries(form)) changes.set(slot, value);
    filters.push(mention);
    mark(explained, mention, mention.trust, 'filter');
  }
  const request = edited(without, changes, question);
  return [readingOf(turn, { act: 'drop', request, question, explained, filters })];
};

import { everyList, everyWord } from '../../language/every-locale.ts';
import { hasFilmWord } from '../../language/film-words.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import { type Explained, mark } from './explained.ts';
import { holdsFilter, leftOut } from './story.ts';
import { CONTENT, IN_QUERY, OWN_WORD, weightOf } from './weigh.ts';

const KNOWN_IN_QUERY = 0.3;

/** The free text after the phrase's last word; all of it is explained. */
export function queryAfter(
  sentence: Sentence,
  after: number,
  explained: Explained,
  mentions: readonly Mention[],
): string | undefined {
  const from = storyFrom(sentence, after) - basisBefore(sentence, after);
  const unwanted = leftOut(sentence, explained, from);
  if (unwanted.has(from) || holdsFilter(from, mentions, sentence)) return undefined;
  let to = unwanted.size > 0 ? Math.min(...unwanted) : sentence.words.length;
  while (to > from && isFiller(sentence.words[to - 1]?.folded ?? '')) to--;
  const [first, last] = [sentence.words[from], sentence.words[to - 1]];
  if (!first || !last) return undefined;
  const content = sentence.words
    .slice(from, to)
    .filter(({ folded }) => weightOf(folded) === CONTENT && !/^\d+$/.test(folded));
  if (content.length === 0) return undefined;
  if (after < from) mark(explained, { from: after, to: from }, OWN_WORD, 'beside');
  for (let i = from; i < to; i++)
    mark(explained, { from: i, to: i + 1 }, sentence.words[i]?.known ? KNOWN_IN_QUERY : IN_QUERY, 'story');
  return sentence.text.slice(first.start, last.end);
}

const BASIS = compileWords([[everyList((words) => words.stories.basis), true]]);

/** "based on a novel" tells more of a film than "a novel": how many words of the phrase are the story's own. */
function basisBefore({ words }: Sentence, after: number): number {
  const before = words.slice(0, after).map(({ folded }) => folded);
  return BASIS.find(before).find(({ to }) => to === after) ? 2 : 0;
}

const MOST_BEFORE_STORY = 4;

/** "what was the name of | the movie about …": the words that say that a film is meant are no part of its story. */
function storyFrom({ words }: Sentence, from: number): number {
  const lead = words.slice(from, from + MOST_BEFORE_STORY).map(({ folded }) => folded);
  const film = lead.findIndex((word) => hasFilmWord([word]));
  if (film < 0 || !lead.slice(0, film).every(isFunctionWord)) return from;
  const after = lead[film + 1] ?? '';
  return from + film + 1 + (LEADS_TO_STORY.has(after) ? 1 : 0);
}
const LEADS_TO_STORY = everyWord((words) => words.stories.before);

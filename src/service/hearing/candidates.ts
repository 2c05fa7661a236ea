import type { Sentence } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import type { Template } from './grammar.ts';
import { weightOf } from './read.ts';

const MOST_FILMS = 9;
const MOST_PEOPLE = 5;

/** The names worth trying as parts of a reading: those that explain most, surest first. */
export function bestNames(mentions: readonly Mention[], sentence: Sentence): { readonly films: readonly Mention[]; readonly people: readonly Mention[] } {
  const worth = ({ from, to, trust }: Mention): number =>
    sentence.words.slice(from, to).reduce((sum, { word }) => sum + Math.max(weightOf(word), 0.3), 0) * trust;
  const best = (name: 'film' | 'person', most: number): Mention[] =>
    mentions
      .filter((mention) => mention.name === name)
      .map((mention) => ({ mention, worth: worth(mention) }))
      .sort((a, b) => b.worth - a.worth || a.mention.from - b.mention.from)
      .slice(0, most)
      .map(({ mention }) => mention);
  return { films: best('film', MOST_FILMS), people: best('person', MOST_PEOPLE) };
}

/** The sets of names that a phrase may take: none, one film, one person, one of each, two films or two people. */
export function nameSets(
  { question, slots }: Template,
  { films, people }: { readonly films: readonly Mention[]; readonly people: readonly Mention[] },
): readonly (readonly Mention[])[] {
  const has = (slot: string): boolean => slot in question.slots || slot in question.optional;
  const takesPeople = has('person') || slots.includes('besidePerson');
  const filmSets: (readonly Mention[])[] = has('film') ? [[], ...films.map((film) => [film])] : [[]];
  if (has('other')) filmSets.push(...pairs(films));
  const peopleSets: (readonly Mention[])[] = takesPeople ? [[], ...people.map((person) => [person])] : [[]];
  if (has('withPerson')) peopleSets.push(...pairs(people));
  return filmSets.flatMap((some) => peopleSets.map((others) => [...some, ...others]).filter(areApart));
}

function pairs(mentions: readonly Mention[]): (readonly Mention[])[] {
  return mentions.flatMap((first) =>
    mentions.filter((second) => second.from >= first.to).map((second) => [first, second] as const),
  );
}

function areApart(mentions: readonly Mention[]): boolean {
  return mentions.every((one, i) => mentions.slice(i + 1).every((two) => one.to <= two.from || two.to <= one.from));
}

import type { Sentence } from '../slots/sentence.ts';
import type { Mention, NameKind } from '../slots/slot.ts';
import type { Template } from './grammar.ts';
import { weightOf } from './read.ts';

const MOST_FILMS = 9;
const MOST_PEOPLE = 5;
const MOST_SAGAS = 3;

export type Candidates = Readonly<Record<NameKind, readonly Mention[]>>;

/** The names worth trying as parts of a reading: those that explain most, surest first. */
export function bestNames(mentions: readonly Mention[], sentence: Sentence): Candidates {
  const worth = ({ from, to, trust }: Mention): number =>
    sentence.words.slice(from, to).reduce((sum, { word }) => sum + Math.max(weightOf(word), 0.3), 0) * trust;
  const best = (name: NameKind, most: number): Mention[] =>
    mentions
      .filter((mention) => mention.name === name)
      .map((mention) => ({ mention, worth: worth(mention) }))
      .sort((a, b) => b.worth - a.worth || a.mention.from - b.mention.from)
      .slice(0, most)
      .map(({ mention }) => mention);
  return {
    film: best('film', MOST_FILMS),
    person: best('person', MOST_PEOPLE),
    collection: best('collection', MOST_SAGAS),
  };
}

/** The sets of names that a phrase may take: none, one of each kind that it has slots for, two films or two people. */
export function nameSets(
  { question, slots }: Template,
  candidates: Candidates,
): readonly (readonly Mention[])[] {
  const { film, person, collection } = usable(candidates, slots);
  const has = (slot: string): boolean => slot in question.slots || slot in question.optional;
  const some = (wanted: boolean, mentions: readonly Mention[], two: boolean): (readonly Mention[])[] => {
    if (!wanted) return [[]];
    return [[], ...mentions.map((mention) => [mention]), ...(two ? pairs(mentions) : [])];
  };
  const films = some(has('film') || has('other'), film, has('film') && has('other'));
  const isPeopled = has('person') || has('withPerson') || slots.includes('besidePerson');
  const people = some(isPeopled, person, has('person') && has('withPerson'));
  // Lists are narrowed by a saga through their filter.
  const sagas = some('collection' in question.slots || slots.includes('collection'), collection, false);
  return films.flatMap((a) => people.flatMap((b) => sagas.map((c) => [...a, ...b, ...c]))).filter(areApart);
}

/** The slot of a form that takes a second name of the kind. */
const SECOND: Readonly<Record<NameKind, string>> = { film: 'other', person: 'withPerson', collection: '' };

/** Names that are only near what was typed serve where the phrase wants one. */
function usable(candidates: Candidates, slots: readonly string[]): Candidates {
  // Beside a person whom it does not ask about, a phrase takes a film only where it is spelled right.
  const wantsName = !slots.includes('besidePerson');
  const wantsOne = (name: NameKind): boolean => slots.includes(name) || slots.includes(SECOND[name]);
  const of = (name: NameKind): readonly Mention[] =>
    candidates[name].filter(({ repaired }) => !repaired || (wantsName && wantsOne(name)));
  return { film: of('film'), person: of('person'), collection: of('collection') };
}

function pairs(mentions: readonly Mention[]): (readonly Mention[])[] {
  return mentions.flatMap((first) =>
    mentions.filter((second) => second.from >= first.to).map((second) => [first, second] as const),
  );
}

function areApart(mentions: readonly Mention[]): boolean {
  return mentions.every((one, i) =>
    mentions.slice(i + 1).every((two) => one.to <= two.from || two.to <= one.from),
  );
}

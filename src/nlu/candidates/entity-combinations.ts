import type { Sentence } from '../../slots/sentence.ts';
import type { Mention, NameKind } from '../../slots/slot.ts';
import type { Template } from './grammar.ts';
import { weightOf } from './weigh.ts';

const MOST_FILMS = 9;
const MOST_PEOPLE = 5;
const MOST_SAGAS = 3;

export type CandidateFinder = Readonly<Record<NameKind, readonly Mention[]>>;

/** The names worth trying as parts of a reading: those that explain most, surest first. */
export function bestNames(mentions: readonly Mention[], sentence: Sentence): CandidateFinder {
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
export function nameSets(template: Template, candidates: CandidateFinder): readonly (readonly Mention[])[] {
  const way = WAYS.get(template) ?? JSON.stringify(takesOf(template));
  WAYS.set(template, way);
  const made = MADE.get(candidates) ?? new Map<string, readonly (readonly Mention[])[]>();
  MADE.set(candidates, made);
  const known = made.get(way) ?? setsOf(takesOf(template), candidates);
  made.set(way, known);
  return known;
}
/** Hundreds of phrases take names in a dozen ways: the sets are made once for each. */
const WAYS = new WeakMap<Template, string>();
const MADE = new WeakMap<CandidateFinder, Map<string, readonly (readonly Mention[])[]>>();

type Takes = Readonly<
  Record<NameKind, { readonly one: boolean; readonly two: boolean; readonly near: boolean }>
>;

/** Which names a phrase takes: one of a kind, or two, and those that are only near what was typed where it wants one. */
function takesOf({ question, slots }: Template): Takes {
  const has = (slot: string): boolean => slot in question.slots || slot in question.optional;
  // Beside a person whom it does not ask about, a phrase takes a film only where it is spelled right.
  const isBeside = slots.includes('besidePerson');
  const near = (name: NameKind): boolean =>
    !isBeside && (slots.includes(name) || slots.includes(SECOND[name]));
  return {
    film: { one: has('film') || has('other'), two: has('film') && has('other'), near: near('film') },
    person: {
      one: has('person') || has('withPerson') || isBeside,
      two: has('person') && has('withPerson'),
      near: near('person'),
    },
    // Lists are narrowed by a saga through their filter.
    collection: {
      one: 'collection' in question.slots || slots.includes('collection'),
      two: false,
      near: near('collection'),
    },
  };
}

/** The slot of a form that takes a second name of the kind. */
const SECOND: Readonly<Record<NameKind, string>> = { film: 'other', person: 'withPerson', collection: '' };

function setsOf(takes: Takes, candidates: CandidateFinder): readonly (readonly Mention[])[] {
  const some = (name: NameKind): readonly (readonly Mention[])[] => {
    const { one: single, two, near } = takes[name];
    if (!single) return [[]];
    const mentions = candidates[name].filter(({ repaired }) => !repaired || near);
    return [[], ...mentions.map((mention) => [mention]), ...(two ? pairs(mentions) : [])];
  };
  const [films, people, sagas] = [some('film'), some('person'), some('collection')];
  return films.flatMap((a) => people.flatMap((b) => sagas.map((c) => [...a, ...b, ...c]))).filter(areApart);
}

function pairs(mentions: readonly Mention[]): (readonly Mention[])[] {
  return mentions.flatMap((first) =>
    mentions.filter((second) => second.from >= first.to).map((second) => [first, second] as const),
  );
}

function areApart(mentions: readonly Mention[]): boolean {
  return mentions.every((mention, i) =>
    mentions.slice(i + 1).every((two) => mention.to <= two.from || two.to <= mention.from),
  );
}

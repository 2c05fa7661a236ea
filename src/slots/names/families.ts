import type { NameMatch } from '../../catalog/names/name-match.ts';
import { filmsTogether } from '../../catalog/people/together.ts';
import { fold } from '../../domain/fold.ts';
import type { PersonRef } from '../../domain/person.ts';
import { everyWord } from '../../language/every-locale.ts';
import { foldedSpan, type Sentence } from '../sentence.ts';
import type { Mention, Reading } from '../slot.ts';

/** "Brothers", "hermanas": before or after a surname they name those who work together. */
const KIN = everyWord((words) => words.people.kin);
const ARTICLES = everyWord((words) => words.people.pluralArticles);
/** Fewer films together than these are chance. */
const LEAST_TOGETHER = 2;
const WITHOUT_KIN = 3;
/** Of a usual surname the best known are looked at. */
const MOST_LOOKED_AT = 12;
const MOST_WORDS = 2;

/** What names are looked up in; `refs` gives people by their ids, in that order. */
type Known = { readonly reading: Reading; readonly refs: (ids: readonly number[]) => readonly PersonRef[] };

/** "The Coen brothers", "los hermanos Dardenne", "the Wachowskis": the two of a name who made most films together. */
export function hearFamilies(sentence: Sentence, known: Known): readonly Mention[] {
  const { words } = sentence;
  return words.flatMap(({ folded }, at): Mention[] => {
    if (KIN.has(folded)) {
      const after = familyFrom(sentence, at + 1, at, LEAST_TOGETHER, known);
      return after ? [after] : familyBefore(sentence, at, known);
    }
    if (!ARTICLES.has(folded) || KIN.has(words[at + 1]?.folded ?? '')) return [];
    const found = familyFrom(sentence, at + 1, at, WITHOUT_KIN, known);
    return found ? [found] : [];
  });
}

/** A surname that begins at a word, or its plural. */
function familyFrom(
  sentence: Sentence,
  start: number,
  from: number,
  least: number,
  known: Known,
): Mention | undefined {
  for (let to = Math.min(sentence.words.length, start + MOST_WORDS); to > start; to--) {
    const found = mentionOf({ from, to }, foldedSpan(sentence, start, to), least, known);
    if (found) return found;
  }
  return undefined;
}

function familyBefore(sentence: Sentence, at: number, known: Known): Mention[] {
  for (let start = Math.max(0, at - MOST_WORDS); start < at; start++) {
    const name = foldedSpan(sentence, start, at);
    const from = ARTICLES.has(sentence.words[start - 1]?.folded ?? '') ? start - 1 : start;
    const found = mentionOf({ from, to: at + 1 }, name, LEAST_TOGETHER, known);
    if (found) return [found];
  }
  return [];
}

type Place = { readonly from: number; readonly to: number };

/** Of the people of a surname, or of what its plural is of, the two best known who made enough films together. */
function mentionOf(place: Place, name: string, least: number, known: Known): Mention | undefined {
  const singular = name.endsWith('s') ? name.slice(0, -1) : undefined;
  const pair = pairOf(name, least, known) ?? (singular && pairOf(singular, least, known));
  if (!pair) return undefined;
  const [first, second] = pair;
  return {
    ...place,
    gives: [{ person: first.owner, withPerson: second.owner }],
    trust: 0.95,
    name: 'person',
    match: { ...first, rung: 0, edits: 0 },
    others: [],
  };
}

function pairOf(
  surname: string,
  least: number,
  { reading, refs }: Known,
): readonly [NameMatch, NameMatch] | undefined {
  const matches = reading.people.exact(surname).slice(0, MOST_LOOKED_AT);
  const known = refs(matches.map(({ owner }) => owner));
  const isOfName = ({ name }: PersonRef): boolean => fold(name).endsWith(` ${surname}`);
  const bearers = new Set<number>(known.filter(isOfName).map(({ id }) => id));
  const family = matches.filter(({ owner }) => bearers.has(owner));
  const pairs = family.flatMap((member, i) =>
    family.slice(i + 1).map((relative) => ({
      pair: [member, relative] as const,
      films: filmsTogether(member.owner, relative.owner, reading.catalog),
    })),
  );
  return pairs.filter(({ films }) => films >= least).sort((a, b) => b.films - a.films)[0]?.pair;
}

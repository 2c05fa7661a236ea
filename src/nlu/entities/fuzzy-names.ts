import { collectionRefs } from '../../catalog/films/collections.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import type { NameMatch } from '../../catalog/names/name-match.ts';
import { personRefs } from '../../catalog/people/person-refs.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { PersonRef } from '../../domain/person.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import { rungs } from '../../language/title-keys.ts';
import { filmsNamed } from '../../slots/names/film.ts';
import { type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { Mention, NameKind, Reading, SlotValues } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { weightOf } from '../candidates/weigh.ts';

/** Words in a row that a reading leaves unexplained: a title or a name with mistakes in it, or one that is not there. */
export type Run = { readonly from: number; readonly to: number };

/** The runs of unexplained words of a reading; glue between them belongs to them, at their ends it does not. */
export function unexplainedRuns(
  { explained }: Pick<Candidate, 'explained'>,
  { words }: Sentence,
): readonly Run[] {
  const runs: Run[] = [];
  let from: number | undefined;
  let last = -1;
  words.forEach(({ word, folded, idle }, i) => {
    if (explained[i]) {
      from = undefined;
      return;
    }
    if (idle || isFiller(folded) || (isFunctionWord(word) && isFunctionWord(folded))) return;
    if (weightOf(word) < 1 && weightOf(folded) < 1) return;
    if (from === undefined) {
      from = i;
      runs.push({ from: i, to: i + 1 });
    }
    last = i;
    runs[runs.length - 1] = { from, to: last + 1 };
  });
  return runs;
}

/** No person, and no saga, is called by more words. */
const MOST_OF_A_PERSON = 4;
const MOST_OF_A_SAGA = 6;

/** Films, people and sagas that a run of words may mean with its mistakes. */
export function linkFuzzily(run: Run, sentence: Sentence, reading: Reading): readonly Mention[] {
  const typed = typedSpan(sentence, run.from, run.to);
  const content = sentence.words.slice(run.from, run.to).some(({ word }) => weightOf(word) === 1);
  if (typed.length < 3 || !content) return [];
  const { catalog, titles, people, sagas } = reading;
  const length = run.to - run.from;
  return [
    ...mentionOf('film', run, titles.find(typed, 8), (ids) => filmRefs(ids, catalog)),
    ...(length > MOST_OF_A_PERSON
      ? []
      : mentionOf('person', run, people.find(typed, 8), (ids) => personRefs(ids, catalog))),
    ...(length > MOST_OF_A_SAGA
      ? []
      : mentionOf('collection', run, sagas.find(typed, 3), (ids) => collectionRefs(ids, catalog))),
    ...datedTitle(run, typed, reading),
  ];
}

const FORMS: Readonly<Record<NameKind, (id: number) => readonly SlotValues[]>> = {
  film: (id) => [{ film: id }, { other: id }],
  person: (id) => [{ person: id }, { withPerson: id }],
  collection: (id) => [{ collection: id }],
};

/** A lone word is taken for the name of somebody well known only, unless it is the whole name ("Cantinflas"). */
const KNOWN_BY_ONE_NAME = 3000;

function mentionOf(
  name: NameKind,
  run: Run,
  matches: readonly NameMatch[],
  refs: (
    ids: readonly number[],
  ) => readonly { readonly id: number; readonly name?: string; readonly title?: string }[],
): readonly Mention[] {
  const [best] = matches;
  if (!best) return [];
  const lone = run.to - run.from === 1;
  if (name === 'film' && lone && best.rung >= rungs.part && best.edits > 0) return [];
  if (
    name === 'person' &&
    (best.edits > 2 ||
      !Number.isInteger(best.edits) ||
      (lone && best.weight < KNOWN_BY_ONE_NAME && !(best.edits === 0 && best.rung === rungs.title)))
  )
    return [];
  const [ref, ...others] = refs(matches.map(({ owner }) => owner));
  if (!ref) return [];
  const known = 0.6 + 0.4 * Math.min(1, Math.log10(best.weight + 1) / 3.5);
  const trust = known * sureness(best);
  const mention = { ...run, gives: FORMS[name](ref.id), trust, name, repaired: true, match: best };
  return name === 'collection'
    ? [mention]
    : [{ ...mention, others: others as unknown as readonly (FilmRef | PersonRef)[] }];
}

function sureness({ edits }: NameMatch): number {
  if (edits === 0) return 0.95;
  if (!Number.isInteger(edits)) return 0.45; // words are missing
  return edits <= 1 ? 0.88 : 0.72;
}

/** "spiderman 2 2004": a year at the end of a run that is no part of the title. */
function datedTitle(run: Run, typed: string, reading: Reading): readonly Mention[] {
  if (!/\b(?:18|19|20)\d\d$/.test(typed)) return [];
  const [film, ...others] = filmsNamed(typed, reading, 6);
  if (!film || !typed.endsWith(String(film.year))) return [];
  const title = typed.slice(0, -'2004'.length);
  const match = reading.titles.find(title, 40).find(({ owner }) => owner === film.id);
  const mention = {
    ...run,
    gives: FORMS.film(film.id),
    trust: 0.85,
    name: 'film',
    repaired: true,
    others,
  } as const;
  return [match ? { ...mention, match, yearsOff: 0 } : mention];
}

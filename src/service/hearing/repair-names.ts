import type { FilmRef } from '../../domain/film.ts';
import type { PersonRef } from '../../domain/person.ts';
import { isChatter, isGlue } from '../../language/glue.ts';
import { filmRefs, filmsNamed } from '../../slots/film.ts';
import type { NameMatch } from '../../slots/name-resolver.ts';
import { personRefs } from '../../slots/person.ts';
import { type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { Mention, Reading, SlotValues } from '../../slots/slot.ts';
import { type Understanding, weightOf } from './read.ts';

/** Words in a row that a reading leaves unexplained: a title or a name with mistakes in it, or one that is not there. */
export type Run = { readonly from: number; readonly to: number };

/** The runs of unexplained words of a reading; glue between them belongs to them, at their ends it does not. */
export function unexplainedRuns({ explained }: Understanding, { words }: Sentence): readonly Run[] {
  const runs: Run[] = [];
  let from: number | undefined;
  let last = -1;
  words.forEach(({ word, folded }, i) => {
    if (explained[i]) {
      from = undefined;
      return;
    }
    if (isChatter(folded) || (isGlue(word) && isGlue(folded))) return;
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

/** Films and people that a run of words may mean with its mistakes. */
export function repairName(run: Run, sentence: Sentence, reading: Reading): readonly Mention[] {
  const typed = typedSpan(sentence, run.from, run.to);
  if (typed.length < 3) return [];
  return [
    ...mentionOf('film', run, reading.titles.find(typed, 8), (ids) => filmRefs(ids, reading.catalog)),
    ...mentionOf('person', run, reading.people.find(typed, 8), (ids) => personRefs(ids, reading.catalog)),
    ...datedTitle(run, typed, reading),
  ];
}

const FORMS: Readonly<Record<'film' | 'person', (id: number) => readonly SlotValues[]>> = {
  film: (id) => [{ film: id }, { other: id }],
  person: (id) => [{ person: id }, { withPerson: id }],
};

function mentionOf(
  name: 'film' | 'person',
  run: Run,
  matches: readonly NameMatch[],
  refs: (ids: readonly number[]) => readonly (FilmRef | PersonRef)[],
): readonly Mention[] {
  const [best] = matches;
  if (!best) return [];
  const [ref, ...others] = refs(matches.map(({ owner }) => owner));
  if (!ref) return [];
  const known = 0.6 + 0.4 * Math.min(1, Math.log10(best.weight + 1) / 3.5);
  const sure = best.edits === 0 ? 0.95 : best.edits <= 1 ? 0.88 : best.edits <= 2 ? 0.72 : 0.5;
  return [{ ...run, gives: FORMS[name](ref.id), trust: known * sure, name, others }];
}

/** "spiderman 2 2004": a year at the end of a run that is no part of the title. */
function datedTitle(run: Run, typed: string, reading: Reading): readonly Mention[] {
  if (!/\b(?:18|19|20)\d\d$/.test(typed)) return [];
  const [film, ...others] = filmsNamed(typed, reading, 6);
  if (!film || !typed.endsWith(String(film.year))) return [];
  return [{ ...run, gives: FORMS.film(film.id), trust: 0.85, name: 'film', others }];
}

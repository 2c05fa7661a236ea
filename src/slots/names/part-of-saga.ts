import type { Catalog } from '../../catalog/catalog.ts';
import { type CollectionFilm, filmsOfCollection } from '../../catalog/films/collections.ts';
import type { FilmRef } from '../../domain/film.ts';
import { fold } from '../../domain/fold.ts';
import { everyWord } from '../../language/every-locale.ts';
import { cardinal, ordinal, roman } from '../../language/numbers.ts';
import { rungs, withNumbers } from '../../language/title-keys.ts';
import { foldedSpan, type Sentence } from '../sentence.ts';
import type { Mention, Reading } from '../slot.ts';
import type { Evidence } from './name-evidence.ts';

const PART = everyWord((words) => words.sagas.partOf);
const MOST_WORDS = 8;

/** "El señor de los anillos 2", "rápido y furioso parte 7": the film of that number in the saga, by date. */
export function hearPartsOfSagas(sentence: Sentence, reading: Reading): readonly Mention[] {
  return [...hearNumberAfter(sentence, reading), ...hearNumberBefore(sentence, reading)];
}

function hearNumberAfter(sentence: Sentence, reading: Reading): readonly Mention[] {
  const { words } = sentence;
  return words.flatMap(({ folded }, at): Mention[] => {
    const number = partNumber(folded);
    // "Godfather 1" is the first; "uno" and "first" say that of other things.
    if (number === undefined || (number < 2 && folded !== '1') || at === 0) return [];
    const end = PART.has(words[at - 1]?.folded ?? '') && at > 1 ? at - 1 : at;
    const saga = sagaBefore(sentence, end, reading);
    const film = saga && filmOfSaga(saga.id, number, reading.catalog);
    if (!saga || !film) return [];
    // Its place in a saga is not its title.
    const evidence = isTitled(film, foldedSpan(sentence, saga.from, end), number) ? 'exact' : 'strong';
    return [partMention(film, saga.from, at + 1, evidence)];
  });
}

/** "The third Matrix", "la última de Star Wars". */
function hearNumberBefore(sentence: Sentence, reading: Reading): readonly Mention[] {
  const { words } = sentence;
  return words.flatMap(({ folded }, at): Mention[] => {
    const number = LAST.has(folded) ? -1 : ordinal(folded);
    if (number === undefined) return [];
    let from = at + 1;
    while (from <= at + MOST_BETWEEN && BETWEEN.has(words[from]?.folded ?? '')) from++;
    const saga = sagaAfter(sentence, from, reading);
    const films = saga ? filmsOfCollection(saga.id, reading.catalog) : [];
    const film = number < 0 ? films.at(-1) : films[number - 1];
    if (!saga || !film) return [];
    return [partMention(film, BETWEEN.has(words[at - 1]?.folded ?? '') ? at - 1 : at, saga.to, 'strong')];
  });
}
const MOST_BETWEEN = 3;
const LAST = everyWord((words) => words.followUps.last);
const BETWEEN = everyWord((words) => words.sagas.betweenNumberAndSaga);

function partMention({ id, votes }: CollectionFilm, from: number, to: number, evidence: Evidence): Mention {
  return {
    from,
    to,
    gives: [{ film: id }, { other: id }],
    trust: 0.86,
    name: 'film',
    match: { owner: id, weight: votes, rung: 0, edits: 0, score: 0 },
    evidence,
    others: [],
  };
}

function partNumber(folded: string): number | undefined {
  return /^\d{1,2}$/.test(folded) ? Number(folded) : (roman(folded) ?? ordinal(folded) ?? cardinal(folded));
}

/** The longest run of words before `end` that is a saga's own name. */
function sagaBefore(
  sentence: Sentence,
  end: number,
  { sagas }: Reading,
): { readonly id: number; readonly from: number } | undefined {
  for (let from = Math.max(0, end - MOST_WORDS); from < end; from++) {
    const found = sagas.exact(foldedSpan(sentence, from, end))[0];
    if (found && found.rung <= rungs.part) return { id: found.owner, from };
  }
  return undefined;
}

/** The longest run of words from `from` on that is a saga's own name. */
function sagaAfter(
  sentence: Sentence,
  from: number,
  { sagas }: Reading,
): { readonly id: number; readonly to: number } | undefined {
  for (let to = Math.min(sentence.words.length, from + MOST_WORDS); to > from; to--) {
    const found = sagas.exact(foldedSpan(sentence, from, to))[0];
    if (found && found.rung <= rungs.part) return { id: found.owner, to };
  }
  return undefined;
}

/** The film with the number in its title ("Episode V"), or else the one in that place by date. */
function filmOfSaga(collection: number, number: number, catalog: Catalog): CollectionFilm | undefined {
  const films = filmsOfCollection(collection, catalog);
  return films.find((film) => hasNumber(film, number)) ?? films[number - 1];
}

function isTitled(film: FilmRef, name: string, number: number): boolean {
  return hasNumber(film, number) && fold(film.title).includes(name);
}

function hasNumber({ title }: FilmRef, number: number): boolean {
  return withNumbers(fold(title)).split(' ').includes(String(number));
}

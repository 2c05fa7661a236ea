import type { FilmRef } from '../domain/film.ts';
import { fold } from '../domain/fold.ts';
import { everyWord } from '../language/every-locale.ts';
import { cardinal, ordinal, roman } from '../language/numbers.ts';
import { rungs, withNumbers } from '../language/title-keys.ts';
import type { Catalog } from '../store/catalog.ts';
import { foldedSpan, type Sentence } from './sentence.ts';
import type { Mention, Reading } from './slot.ts';

const PART = everyWord((words) => words.sagas.partOf);
const MOST_WORDS = 8;

/** "El señor de los anillos 2", "rápido y furioso parte 7": the film of that number in the saga, by date. */
export function hearPartsOfSagas(sentence: Sentence, reading: Reading): readonly Mention[] {
  const { words } = sentence;
  return words.flatMap(({ folded }, at): Mention[] => {
    const number = partNumber(folded);
    // "Godfather 1" is the first; "uno" and "first" say that of other things.
    if (number === undefined || (number < 2 && folded !== '1') || at === 0) return [];
    const end = PART.has(words[at - 1]?.folded ?? '') && at > 1 ? at - 1 : at;
    const saga = sagaBefore(sentence, end, reading);
    const film = saga && filmOfSaga(saga.id, number, reading.catalog);
    if (!saga || !film) return [];
    return [
      {
        from: saga.from,
        to: at + 1,
        gives: [{ film: film.id }, { other: film.id }],
        trust: 0.86,
        name: 'film',
        match: { owner: film.id, weight: 0, rung: 0, edits: 0, score: 0 },
        // Its place in a saga is not its title.
        evidence: isTitled(film, foldedSpan(sentence, saga.from, end), number) ? 'exact' : 'strong',
        others: [],
      },
    ];
  });
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

/** The film with the number in its title ("Episode V"), or else the one in that place by date. */
function filmOfSaga(collection: number, number: number, catalog: Catalog): FilmRef | undefined {
  const films = catalog.all<{ collection: number }, FilmRef>(
    'SELECT id, title, year FROM film WHERE collection_id = @collection ORDER BY release_date, id',
  )({ collection });
  return films.find((film) => hasNumber(film, number)) ?? films[number - 1];
}

function isTitled(film: FilmRef, name: string, number: number): boolean {
  return hasNumber(film, number) && fold(film.title).includes(name);
}

function hasNumber({ title }: FilmRef, number: number): boolean {
  return withNumbers(fold(title)).split(' ').includes(String(number));
}

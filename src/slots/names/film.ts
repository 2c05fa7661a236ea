import { z } from 'zod';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { directorNameOf } from '../../catalog/people/credits.ts';
import { type FilmId, type FilmRef, filmIdSchema } from '../../domain/film.ts';
import type { Problem } from '../../domain/problem.ts';
import { partByNegation } from '../negation.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import type { Sentence } from '../sentence.ts';
import type { Choice, Mention, Reading, Slot } from '../slot.ts';
import { hearNames, hearWholeName, type Names } from './hear-names.ts';
import { type Evidence, evidenceOf } from './name-evidence.ts';
import { nearestNames } from './nearest-names.ts';
import { hearPartsOfSagas } from './part-of-saga.ts';
import { isSagaWord } from './saga-cue.ts';
import { isTitleFrom } from './title-from.ts';

/** A film as the JSON contract shows it. */
export const filmShape = z.strictObject({ id: z.int(), title: z.string(), year: z.int().nullable() });

/** A film, by its title in any spelling, with a year after it where wanted, or by `id:862`. */
export const film: Slot<FilmId> = {
  schema: filmIdSchema,
  words: {
    es: { name: 'película', about: 'Título de la película', ask: '¿De qué película?' },
    en: { name: 'film', about: 'Title of the film', ask: 'Which film?' },
  },
  read: (typed, reading) => {
    const [first] = filmsNamed(typed, reading, 1);
    const isMeant = first && filmEvidence(typed, first, reading) !== 'weak';
    return isMeant ? first.id : unknownFilm('film', typed, reading);
  },
  suggest: (typed, reading) => suggestFilms(typed, reading),
  hear: (sentence, reading) => hearFilms(sentence, reading),
  hearWhole: (sentence, reading) => hearWholeName(sentence, titlesOf(reading)),
  show: (id, catalog) => filmRefs([id], catalog)[0] ?? { id },
  shown: filmShape,
  isThere: (id, catalog) => filmRefs([id], catalog).length > 0,
};

/** The films of a sentence; one that is left out ("que no sea Titanic", "other than Avatar") gives another slot. */
const hearFilms = oncePerSentence((sentence: Sentence, reading: Reading) => {
  const titles = hearNames(sentence, titlesOf(reading));
  // "Star Wars Episode 5" is a title, and not the fifth that was made.
  const isTitle = (part: Mention): boolean =>
    titles.some(({ from, to }) => from <= part.from && part.to <= to);
  const all = [...titles, ...hearPartsOfSagas(sentence, reading).filter((part) => !isTitle(part))];
  // "nothing boring" leaves out no film of that name.
  const isLeftOut = ({ from, to, match, trust }: Mention, negation: number): boolean =>
    (sentence.words.slice(from, to).some(({ text }) => /^\p{Lu}/u.test(text)) ||
      (trust >= WRITTEN_SMALL && (match?.weight ?? 0) >= KNOWN)) &&
    !isTitleFrom(sentence, negation, to, reading) &&
    // "sin la saga Alien" leaves out all of them.
    !sentence.words.slice(negation, from).some(({ word }) => isSagaWord(word));
  return partByNegation(all, sentence, 'film', 'excludeFilm', isLeftOut);
});
/** A title written small leaves out its film where it is as well known as this. */
const KNOWN = 1000;
const WRITTEN_SMALL = 0.7;

function titlesOf({ titles, catalog }: Reading): Names {
  return {
    name: 'film',
    resolver: titles,
    refs: (ids) => filmRefs(ids, catalog),
    gives: (id) => [{ film: id }, { other: id }],
  };
}

export const otherFilm: Slot<FilmId> = {
  ...film,
  words: {
    es: { name: 'otra', about: 'La otra película', ask: '¿Con qué otra película?' },
    en: { name: 'other', about: 'The other film', ask: 'Which other film?' },
  },
  hear: () => [],
  hearOwn: (sentence, reading) => film.hear?.(sentence, reading) ?? [],
};

/** Films that a typed title may mean, best first; a year after the title picks that year's. */
export function filmsNamed(typed: string, reading: Reading, limit: number): readonly FilmRef[] {
  const id = ID.exec(typed.trim());
  if (id) return filmRefs([Number(id[1])], reading.catalog);
  const found = filmRefs(owners(typed, reading, 20), reading.catalog);
  const dated = readDatedTitle(typed);
  if (!dated) return found.slice(0, limit);
  const ofYear = filmRefs(owners(dated.title, reading, 40), reading.catalog).filter(
    ({ year }) => year !== null && Math.abs(year - dated.year) <= 1,
  );
  const exactYear = ofYear.filter(({ year }) => year === dated.year);
  return [...new Map([...exactYear, ...ofYear, ...found].map((ref) => [ref.id, ref])).values()].slice(
    0,
    limit,
  );
}

/** How well a typed title, with its year where it has one, shows that a film is meant that it was found as. */
export function filmEvidence(typed: string, { id, year }: FilmRef, reading: Reading): Evidence {
  if (ID.test(typed.trim())) return 'exact';
  const dated = readDatedTitle(typed);
  const inTitle = evidenceIn(typed, id, reading);
  if (!dated || inTitle === 'exact') return inTitle;
  const yearsOff = Math.abs((year ?? 0) - dated.year);
  const evidence = evidenceIn(dated.title, id, reading);
  if (yearsOff > 1) return 'weak';
  return yearsOff === 1 && evidence === 'exact' ? 'strong' : evidence;
}

function evidenceIn(title: string, film: FilmId, { titles, fame }: Reading): Evidence {
  const match = titles.find(title, MOST_OF_A_TITLE).find(({ owner }) => owner === film);
  return match ? evidenceOf(title, match, fame) : 'weak';
}

const MOST_OF_A_TITLE = 40;
const ID = /^id:(\d+)$/;

const YEAR_AT_END = /[\s,(](?:de |del |from |of )?\(?'?((?:18|19|20)\d\d)\)?$/;

/** "Carrie (1976) · Brian De Palma", "Carrie, de 1976": a title with its year, as people write it and as choices show it. */
function readDatedTitle(typed: string): { readonly title: string; readonly year: number } | undefined {
  const [shown = ''] = typed.trim().split(' · ');
  const end = YEAR_AT_END.exec(shown);
  const title = end ? shown.slice(0, end.index).trim() : '';
  return end && title !== '' ? { title, year: Number(end[1]) } : undefined;
}

/** True where a typed title says which film of its name is meant: by its year, or its number. */
export function saysWhich(typed: string): boolean {
  return ID.test(typed.trim()) || readDatedTitle(typed) !== undefined;
}

function owners(typed: string, { titles }: Reading, limit: number): readonly number[] {
  return titles.find(typed, limit).map(({ owner }) => owner);
}

/** The problem of a title that is not there, with the nearest that are. */
export function unknownFilm(slot: string, typed: string, reading: Reading): Problem {
  return {
    problem: 'unknown',
    slot,
    typed,
    nearest: filmRefs(nearestNames(typed, reading.titles), reading.catalog),
  };
}

const MOST_CHOICES = 25;

function suggestFilms(typed: string, reading: Reading): readonly Choice[] {
  const ids = new Set(reading.titles.complete(typed, MOST_CHOICES));
  if (ids.size === 0 && typed.trim().length >= 3)
    for (const { id } of filmsNamed(typed, reading, 10)) ids.add(id);
  return filmRefs([...ids].slice(0, MOST_CHOICES), reading.catalog).map(({ id, title, year }) => {
    const by = directorNameOf(id, reading.catalog);
    return { name: `${title} (${year})${by ? ` · ${by}` : ''}`, value: `id:${id}` };
  });
}

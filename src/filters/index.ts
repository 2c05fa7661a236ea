import { page } from '../slots/count.ts';
import { from, to } from '../slots/dates.ts';
import { excludeGenre, genre } from '../slots/genre.ts';
import { anyGenres, excludeGenres, genres } from '../slots/genre-lists.ts';
import { anyPeople, excludePerson, people, withRole } from '../slots/names/people-lists.ts';
import { person, role, withPerson } from '../slots/names/person.ts';
import { country, language } from '../slots/place.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Reading } from '../slots/slot.ts';
import { hearAges } from './ages.ts';
import { collection, excludeCollection } from './collection.ts';
import { company, excludeCompany } from './company.ts';
import { coproductions } from './coproductions.ts';
import { excludeFilm } from './exclude-film.ts';
import { excludeCountry, excludeLanguage } from './exclude-place.ts';
import type { Filter } from './filter.ts';
import { maxBudget, maxRevenue, minBudget, minRevenue } from './money.ts';
import { hearMoods, moodVocabulary } from './moods.ts';
import { list } from './own-list.ts';
import { maxRuntime, minRuntime } from './runtime.ts';
import { maxScore, minScore } from './score.ts';
import { maxVotes, minVotes } from './votes.ts';

/** Filters of one file each, in the order in which a title names them. */
export const ownFilters = {
  coproductions,
  excludeCountry,
  excludeLanguage,
  minRuntime,
  maxRuntime,
  minScore,
  maxScore,
  minVotes,
  maxVotes,
  minBudget,
  maxBudget,
  minRevenue,
  maxRevenue,
  company,
  excludeCompany,
  collection,
  excludeCollection,
  excludeFilm,
  list,
};
type OwnFilters = typeof ownFilters;
/** What each of them holds, and the same where not all are filled. */
export type OwnValues = {
  readonly [K in keyof OwnFilters]: OwnFilters[K] extends Filter<infer T> ? T : never;
};
export type OwnFilled = { readonly [K in keyof OwnValues]?: OwnValues[K] | undefined };

/** What narrows a set of films. One of several alone joins the slot after it: `anyGenres` stands before `genres`. */
export const narrowing = {
  genre,
  excludeGenre,
  person,
  withPerson,
  role,
  language,
  country,
  from,
  to,
  ...ownFilters,
  anyGenres: {
    ...anyGenres,
    hear: (sentence: Sentence, reading: Reading) => [...hearMoods(sentence, reading), ...hearAges(sentence)],
    vocabulary: moodVocabulary.filter((word) => word.length > 4),
  },
  genres,
  excludeGenres,
  withRole,
  anyPeople,
  people,
  excludePerson,
};

/** The same with the page of the list that comes of it; every question over sets takes them all. */
export const filters = { ...narrowing, page };

import { exportData } from './account/export.ts';
import { forgetMe } from './account/forget-me.ts';
import { importFilms } from './account/import-films.ts';
import { language } from './account/language.ts';
import { privacy } from './account/privacy.ts';
import { rate } from './account/rate.ts';
import { seen } from './account/seen.ts';
import { settings } from './account/settings.ts';
import { taste } from './account/taste.ts';
import { undo } from './account/undo.ts';
import { watch } from './account/watch.ts';
import { wrong } from './account/wrong.ts';
import { busiest } from './counts/busiest.ts';
import { filmsInMonth } from './counts/films-in-month.ts';
import { filmsInPeriod } from './counts/films-in-period.ts';
import { filmsOnWeekday } from './counts/films-on-weekday.ts';
import { check } from './films/check.ts';
import { compare } from './films/compare.ts';
import { film } from './films/film.ts';
import { saga } from './films/saga.ts';
import { score } from './films/score.ts';
import { search } from './films/search.ts';
import { similar } from './films/similar.ts';
import { votes } from './films/votes.ts';
import { why } from './films/why.ts';
import { daily } from './games/daily.ts';
import { guess } from './games/guess.ts';
import { nightQuestion } from './games/night.ts';
import { pick } from './lists/pick.ts';
import { top } from './lists/top.ts';
import { actor } from './people/actor.ts';
import { character } from './people/character.ts';
import { director } from './people/director.ts';
import { filmography } from './people/filmography.ts';
import { person } from './people/person.ts';
import { topPeople } from './people/top-people.ts';
import type { Asks } from './question.ts';
import { declinedTopic } from './talk/declined.ts';
import { greeting } from './talk/greeting.ts';
import { help } from './talk/help.ts';
import { smallTalk } from './talk/small-talk.ts';

/** The registry: every question there is. A new question is its file and its line here. */
export const questions = [
  filmsInMonth,
  filmsOnWeekday,
  filmsInPeriod,
  score,
  votes,
  actor,
  director,
  person,
  filmography,
  similar,
  search,
  film,
  character,
  check,
  top,
  topPeople,
  busiest,
  pick,
  compare,
  saga,
  why,
  guess,
  daily,
  nightQuestion,
  help,
  greeting,
  language,
  settings,
  watch,
  seen,
  rate,
  taste,
  privacy,
  importFilms,
  exportData,
  forgetMe,
  undo,
] as const;

/** What is answered in a line and has no command: what the data cannot tell, and what is said beside questions. */
export const declined = [declinedTopic, smallTalk] as const;

/** All that a request can ask: beside those, what a button alone leads to. */
export const answerable = [...questions, ...declined, wrong] as const;

/** A request of one of them: by its `kind` it is known what its slots hold. */
export type Request = Asked<(typeof answerable)[number]>;
type Asked<Q> = Q extends Asks<string, infer R> ? R : never;

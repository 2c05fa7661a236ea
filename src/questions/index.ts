import { actor } from './actor.ts';
import { busiest } from './busiest.ts';
import { character } from './character.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { daily } from './daily.ts';
import { declinedTopic } from './declined.ts';
import { director } from './director.ts';
import { exportData } from './export.ts';
import { film } from './film.ts';
import { filmography } from './filmography.ts';
import { filmsInMonth } from './films-in-month.ts';
import { filmsInPeriod } from './films-in-period.ts';
import { filmsOnWeekday } from './films-on-weekday.ts';
import { forgetMe } from './forget-me.ts';
import { greeting } from './greeting.ts';
import { guess } from './guess.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { person } from './person.ts';
import { pick } from './pick.ts';
import { privacy } from './privacy.ts';
import type { Asks } from './question.ts';
import { saga } from './saga.ts';
import { score } from './score.ts';
import { search } from './search.ts';
import { seen } from './seen.ts';
import { settings } from './settings.ts';
import { similar } from './similar.ts';
import { smallTalk } from './small-talk.ts';
import { top } from './top.ts';
import { topPeople } from './top-people.ts';
import { undo } from './undo.ts';
import { votes } from './votes.ts';
import { why } from './why.ts';
import { wrong } from './wrong.ts';

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
  help,
  greeting,
  language,
  settings,
  seen,
  privacy,
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

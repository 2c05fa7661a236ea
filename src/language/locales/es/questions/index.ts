import { actor } from './actor.ts';
import { busiest } from './busiest.ts';
import { character } from './character.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { declined } from './declined.ts';
import { director } from './director.ts';
import { exportData } from './export-data.ts';
import { film } from './film.ts';
import { filmography } from './filmography.ts';
import { filmsInMonth } from './films-in-month.ts';
import { filmsInPeriod } from './films-in-period.ts';
import { filmsOnWeekday } from './films-on-weekday.ts';
import { forgetMe } from './forget-me.ts';
import { greeting } from './greeting.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { person } from './person.ts';
import { pick } from './pick.ts';
import { privacy } from './privacy.ts';
import { saga } from './saga.ts';
import { score } from './score.ts';
import { search } from './search.ts';
import { seen } from './seen.ts';
import { similar } from './similar.ts';
import { smallTalk } from './small-talk.ts';
import { top } from './top.ts';
import { topPeople } from './top-people.ts';
import { undo } from './undo.ts';
import { votes } from './votes.ts';
import { why } from './why.ts';
import { wrong } from './wrong.ts';

/** How the questions are put in Spanish, by their kinds. */
export const questions = {
  actor,
  busiest,
  character,
  check,
  compare,
  declined,
  director,
  exportData,
  film,
  filmography,
  filmsInMonth,
  filmsInPeriod,
  filmsOnWeekday,
  forgetMe,
  greeting,
  help,
  language,
  person,
  pick,
  privacy,
  saga,
  score,
  search,
  seen,
  similar,
  smallTalk,
  top,
  topPeople,
  undo,
  votes,
  why,
  wrong,
};

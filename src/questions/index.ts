import { actor } from './actor.ts';
import { compare } from './compare.ts';
import { director } from './director.ts';
import { exportData } from './export.ts';
import { film } from './film.ts';
import { filmsInMonth } from './films-in-month.ts';
import { filmsInPeriod } from './films-in-period.ts';
import { filmsOnWeekday } from './films-on-weekday.ts';
import { forgetMe } from './forget-me.ts';
import { greeting } from './greeting.ts';
import { help } from './help.ts';
import { language } from './language.ts';
import { nowPlaying } from './now-playing.ts';
import { person } from './person.ts';
import { pick } from './pick.ts';
import { privacy } from './privacy.ts';
import type { AnyQuestion } from './question.ts';
import { saga } from './saga.ts';
import { score } from './score.ts';
import { search } from './search.ts';
import { seen } from './seen.ts';
import { similar } from './similar.ts';
import { smallTalk } from './small-talk.ts';
import { top } from './top.ts';
import { undo } from './undo.ts';
import { votes } from './votes.ts';
import { whereToWatch } from './where-to-watch.ts';
import { why } from './why.ts';

/** The registry: every question there is. A new question is its file and its line here. */
export const questions: readonly AnyQuestion[] = [
  filmsInMonth,
  filmsOnWeekday,
  filmsInPeriod,
  score,
  votes,
  actor,
  director,
  person,
  similar,
  search,
  film,
  top,
  pick,
  compare,
  saga,
  why,
  help,
  greeting,
  language,
  seen,
  privacy,
  exportData,
  forgetMe,
  undo,
];

/** What is heard only to be declined. */
export const declined: readonly AnyQuestion[] = [whereToWatch, nowPlaying, smallTalk];

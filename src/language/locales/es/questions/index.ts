import { film } from './film.ts';
import { check, compare, saga, top, votes, why } from './films.ts';
import { daily, guess, night } from './games.ts';
import { rate, watch } from './own-lists.ts';
import { actor, character, director, filmography, person, topPeople } from './people.ts';
import { pick } from './pick.ts';
import { busiest, filmsInMonth, filmsInPeriod, filmsOnWeekday } from './premieres.ts';
import { score } from './score.ts';
import { search } from './search.ts';
import { similar } from './similar.ts';
import { smallTalk } from './small-talk.ts';
import { declined, greeting, help, wrong } from './talk.ts';
import { exportData, forgetMe, importFilms, language, privacy, seen, settings, taste, undo } from './user.ts';

/** How the questions are put in Spanish, by their kinds. */
export const questions = {
  actor,
  busiest,
  character,
  check,
  compare,
  daily,
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
  guess,
  help,
  importFilms,
  language,
  night,
  person,
  pick,
  privacy,
  rate,
  saga,
  score,
  search,
  seen,
  settings,
  similar,
  smallTalk,
  taste,
  top,
  topPeople,
  undo,
  votes,
  watch,
  why,
  wrong,
};

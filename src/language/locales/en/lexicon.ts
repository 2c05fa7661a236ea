import type { Lexicon } from '../lexicon.ts';
import { bounds } from './bounds.ts';
import { calendar } from './calendar.ts';
import { concepts } from './concepts.ts';
import { aspects, counts, numbers, orders } from './figures.ts';
import { companies, films, money, runtime, score, votes } from './filters.ts';
import { followUps } from './follow-ups.ts';
import { ages, genres } from './genres.ts';
import { metrics } from './metrics.ts';
import { moods } from './moods.ts';
import { characters, names, people, roles, sagas } from './names.ts';
import { negations } from './negations.ts';
import { asides, offers, signs } from './offers.ts';
import { companions, openers } from './openers.ts';
import { ownLists } from './own-lists.ts';
import { places } from './places.ts';
import { questions } from './questions/index.ts';
import { features, stories } from './stories.ts';
import { talk } from './talk.ts';
import { tastes } from './tastes.ts';
import { seriesNames, topics } from './topics.ts';

/** All that is heard in English. */
export const lexicon: Lexicon = {
  ages,
  asides,
  aspects,
  bounds,
  calendar,
  characters,
  companies,
  companions,
  concepts,
  counts,
  features,
  films,
  followUps,
  genres,
  metrics,
  money,
  moods,
  names,
  negations,
  numbers,
  offers,
  openers,
  orders,
  ownLists,
  people,
  places,
  questions,
  roles,
  runtime,
  sagas,
  score,
  seriesNames,
  signs,
  stories,
  talk,
  tastes,
  topics,
  votes,
};

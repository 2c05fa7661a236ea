import { asides } from './asides.ts';
import { aspects } from './aspects.ts';
import { bounds } from './bounds.ts';
import { calendar } from './calendar.ts';
import { characters } from './characters.ts';
import { companies } from './companies.ts';
import { concepts } from './concepts.ts';
import { counts } from './counts.ts';
import { features } from './features.ts';
import { films } from './films.ts';
import { followUps } from './follow-ups.ts';
import { genres } from './genres.ts';
import { metrics } from './metrics.ts';
import { money } from './money.ts';
import { moods } from './moods.ts';
import { names } from './names.ts';
import { negations } from './negations.ts';
import { numbers } from './numbers.ts';
import { offers } from './offers.ts';
import { openers } from './openers.ts';
import { orders } from './orders.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { questions } from './questions/index.ts';
import { roles } from './roles.ts';
import { runtime } from './runtime.ts';
import { sagas } from './sagas.ts';
import { score } from './score.ts';
import { signs } from './signs.ts';
import { stories } from './stories.ts';
import { talk } from './talk.ts';
import { topics } from './topics.ts';
import { votes } from './votes.ts';

/** All that is heard in Spanish. */
export const es = {
  asides,
  aspects,
  bounds,
  calendar,
  characters,
  companies,
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
  people,
  places,
  questions,
  roles,
  runtime,
  sagas,
  score,
  signs,
  stories,
  talk,
  topics,
  votes,
};

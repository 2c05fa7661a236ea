import type { Candidate } from '../candidates/candidate.ts';
import { flag } from './flag.ts';
import type { Features } from './linear.ts';
import type { Scene } from './scene.ts';

/** In a talk: whether it goes on with what was asked, and how short it is. */
export function talkFeatures(
  { template, filled = 0, names, by }: Candidate,
  { sentence, leads, filmWord, asks, wishes, singular, plural }: Scene,
  count: number,
  introduces: boolean,
): Features {
  const act = template.act ?? (filled > 0 ? 'filled' : names.some(({ match }) => !match) ? 'pointed' : 'new');
  return {
    [`act ${act}`]: 1,
    [`act ${act} short`]: flag(count <= 2),
    [`act ${act} words`]: Math.min(12, sentence.words.length) / 6,
    [`act ${act} leads`]: flag(leads),
    [`act ${act} films`]: flag(filmWord),
    [`act ${act} asks`]: flag(asks),
    [`act ${act} wish`]: flag(wishes),
    [`act ${act} named`]: flag(names.some(({ match }) => match)),
    [`act ${act} singular`]: flag(singular),
    [`act ${act} plural`]: flag(plural),
    [`act ${act} introduced`]: flag(introduces),
    // Filters and nothing else refine what was asked; a phrase with a film word asks anew.
    [`act ${act} bare`]: flag(!filmWord && !wishes && !asks && !singular),
    [`act ${act} whole`]: flag((filmWord || wishes) && by.includes('phrase')),
  };
}

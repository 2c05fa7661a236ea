import type { Lexicon } from './lexicon.ts';
import * as registry from './registry.ts';
import type { Tongue } from './tongue.ts';
import type { Voice } from './voice.ts';

type Registered = keyof typeof registry;
type OfEach<T> = { readonly [L in Registered]: T };

const tongues: OfEach<Tongue> = registry;

function ofEach<T>(part: (tongue: Tongue) => T): OfEach<T> {
  const entries = Object.entries(tongues).map(([locale, tongue]) => [locale, part(tongue)]);
  return Object.fromEntries(entries) as OfEach<T>;
}

/** What is heard in each language. */
export const lexicons: OfEach<Lexicon> = ofEach(({ lexicon }) => lexicon);

/** How each is written and said. */
export const voices: OfEach<Voice> = ofEach(({ voice }) => voice);

/** How stories are read in each. */
export const stories: OfEach<Tongue['stories']> = ofEach((tongue) => tongue.stories);

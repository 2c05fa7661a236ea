import type { Tongue } from '../tongue.ts';
import { lexicon } from './lexicon.ts';
import { forms, stem } from './stemmer.ts';
import { stopWords } from './stop-words.ts';
import { voice } from './voice.ts';

export const es: Tongue = { lexicon, voice, stories: { stopWords, dictionary: { forms, stem } } };

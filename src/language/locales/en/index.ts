import type { Tongue } from '../tongue.ts';
import { lexicon } from './lexicon.ts';
import { voice } from './voice.ts';

export const en: Tongue = { lexicon, voice };

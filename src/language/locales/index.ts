import type { ByLocale } from '../../domain/locale.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Lexicon } from './lexicon.ts';

/** What is heard in each language. */
export const lexicons: ByLocale<Lexicon> = { es, en };

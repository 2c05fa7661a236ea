import type { ByLocale } from '../../../src/domain/locale.ts';

/** The command that takes a sentence. */
export const askNames: ByLocale<string> = { es: 'preguntar', en: 'ask' };

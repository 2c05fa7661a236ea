import { everyList } from '../language/every-locale.ts';
import { compileWords } from '../language/word-matcher.ts';
import { choice } from './choice.ts';
import { quiet } from './quiet.ts';
import type { Slot } from './slot.ts';

/** Whether what a user likes and dislikes counts: "yes" where it does not by itself, "no" where it is to be passed over. */
export type ForMe = 'yes' | 'no';

/** "For me", "para mí": heard by `forMeWords` alone, so that it weighs nothing where requests are compared. */
export const forMe: Slot<ForMe> = quiet(
  choice<ForMe>(
    'forMe',
    {
      es: { name: 'para-mí', about: 'Según mis gustos, o sin tenerlos en cuenta' },
      en: { name: 'for-me', about: 'By my tastes, or without regard to them' },
    },
    {
      yes: { label: { es: 'Según mis gustos', en: 'By my tastes' } },
      no: { label: { es: 'Sin mis gustos', en: 'Whatever my tastes' } },
    },
    () => ({ yes: '', no: '' }),
  ),
);

/** The words of it, wherever they stand. */
export const forMeWords = compileWords([[everyList(({ tastes }) => tastes.forMe), true]]);

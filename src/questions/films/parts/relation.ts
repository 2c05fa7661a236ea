import type { ByLocale } from '../../../domain/locale.ts';
import type { Relation } from '../../../recommend/similar/eligible.ts';
import { choice } from '../../../slots/choice.ts';
import type { SlotWords } from '../../../slots/slot.ts';

const relationWords: ByLocale<SlotWords> = {
  es: { name: 'cómo', about: 'Más nuevas, más viejas, menos conocidas…' },
  en: { name: 'relation', about: 'Newer, older, less known…' },
};
/** How the films offered are to stand to the film asked about. */
export const relation = choice<Relation>(
  'relation',
  relationWords,
  {
    newer: {
      label: { es: 'Más nuevas', en: 'Newer' },
    },
    older: {
      label: { es: 'Más viejas', en: 'Older' },
    },
    lessKnown: {
      label: { es: 'Menos conocidas', en: 'Less known' },
    },
    moreVaried: {
      label: { es: 'Más variadas', en: 'More varied' },
    },
  },
  (words) => words.questions.similar.relations,
);

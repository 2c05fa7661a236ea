import { z } from 'zod';
import { compileWords } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention, Slot } from '../../slots/slot.ts';
import type { Order } from '../../store/ranking.ts';

const aspects = ['score', 'votes', 'return', 'revenue', 'budget', 'runtime', 'date'] as const;
/** What two films are compared by. */
export type Aspect = (typeof aspects)[number];

type Compared = { readonly aspect: Aspect; readonly order?: Order };

/** Words that say by what two films are compared, and which way. */
const COMPARED = compileWords<Compared>([
  [
    'better|best|is better|better rated|higher rated|rated higher|higher rating|better rating|higher score|better score|scored higher|score higher|did better|mejor|es mejor|mejor puntaje|tiene mejor puntaje|mejor puntuada|mejor valorada|mejor nota|mejor calificada|mas nota|preferis|prefieres|prefieren',
    { aspect: 'score' },
  ],
  [
    'worse|worst|lower rated|rated lower|lower score|peor|es peor|peor puntaje|peor nota|peor puntuada|peor valorada',
    { aspect: 'score', order: 'asc' },
  ],
  [
    'more votes|has more votes|more popular|most popular|more famous|better known|mas votos|tiene mas votos|mas votada|mas popular|mas famosa|mas conocida|mas vista',
    { aspect: 'votes' },
  ],
  ['fewer votes|less popular|menos votos|menos popular', { aspect: 'votes', order: 'asc' }],
  [
    'more profitable|most profitable|better return|higher return|bigger return|mas rentable|rindio mas|mejor retorno|mas retorno',
    { aspect: 'return' },
  ],
  ['less profitable|menos rentable|rindio menos', { aspect: 'return', order: 'asc' }],
  [
    'bigger|made more|make more|made more money|make more money|earned more|earn more|grossed more|gross more|higher grossing|more successful|did better at the box office|bigger box office|recaudo mas|gano mas|hizo mas|gano mas plata|gano mas dinero|hizo mas plata|hizo mas dinero|mas plata|mas guita|mas dinero|mas lana|mas taquillera|mas exitosa|mas exito|mas recaudacion',
    { aspect: 'revenue' },
  ],
  [
    'made less|make less|made less money|earned less|grossed less|less successful|recaudo menos|gano menos|menos taquillera|menos exitosa',
    { aspect: 'revenue', order: 'asc' },
  ],
  [
    'more expensive|cost more|costlier|bigger budget|higher budget|mas cara|costo mas|salio mas cara|mas presupuesto|mayor presupuesto',
    { aspect: 'budget' },
  ],
  [
    'cheaper|cost less|smaller budget|lower budget|mas barata|costo menos|menos presupuesto',
    { aspect: 'budget', order: 'asc' },
  ],
  [
    'longer|is longer|longest|lasts longer|last longer|mas larga|dura mas|duro mas|mas duracion',
    { aspect: 'runtime' },
  ],
  ['shorter|is shorter|mas corta|dura menos|duro menos', { aspect: 'runtime', order: 'asc' }],
  [
    'newer|more recent|came out later|came later|released later|mas nueva|mas reciente|mas moderna|salio despues',
    { aspect: 'date' },
  ],
  [
    'older|came out first|came first|released first|released earlier|mas vieja|mas antigua|salio antes|salio primero|se estreno antes|se estreno primero',
    { aspect: 'date', order: 'asc' },
  ],
]);

/** Where a comparison goes on after "or less", which asks which way it is. */
function afterOrNot({ words }: Sentence, to: number): number {
  const [or = '', other = ''] = words.slice(to, to + 2).map(({ folded }) => folded);
  return OR.has(or) && OTHER_WAY.has(other) ? to + 2 : to;
}
const OR = new Set(['o', 'or']);
const OTHER_WAY = new Set(['less', 'menos', 'more', 'mas']);

const ASKS_WHETHER = new Set('is was did does has do are isnt didnt doesnt wasnt was'.split(' '));
const ASKS_WHICH = new Set('cual quien que which what cuando'.split(' '));
/** "¿Cuál", "¿y cuál": so near to the beginning. */
const FIRST_WORDS = 2;

/** "Did Titanic make more than Avatar?" says that it is the first one, and asks whether that is so. */
function claims({ words }: Sentence, end: number): boolean {
  const list = words.map(({ folded }) => folded);
  if (list.includes('than')) return ASKS_WHETHER.has(list[0] ?? '');
  return list[end] === 'que' && !list.slice(0, FIRST_WORDS).some((word) => ASKS_WHICH.has(word));
}

export const aspect: Slot<Aspect> = {
  schema: z.enum(aspects),
  words: {
    es: { name: 'en-qué', about: 'En qué se comparan' },
    en: { name: 'aspect', about: 'By what they are compared' },
  },
  read: (typed) =>
    aspects.find((one) => one === typed.trim().toLowerCase()) ?? {
      problem: 'unknown',
      slot: 'aspect',
      typed,
      nearest: aspects.map((name) => ({ name })),
    },
  suggest: () => aspects.map((name) => ({ name, value: name })),
  hear: (sentence) =>
    COMPARED.find(sentence.words.map(({ word }) => word)).map(({ from, to: end, value }): Mention => {
      const to = afterOrNot(sentence, end);
      const claim = to === end && claims(sentence, to) ? { claim: 'first' } : {};
      return { from, to, gives: [{ ...value, ...claim }], trust: 1 };
    }),
  vocabulary: COMPARED.vocabulary,
};

/** Where the sentence says of which film it is so. */
export const claim: Slot<'first'> = {
  schema: z.enum(['first']),
  words: null,
  read: (typed) => (typed === 'first' ? typed : { problem: 'unknown', slot: 'claim', typed, nearest: [] }),
};

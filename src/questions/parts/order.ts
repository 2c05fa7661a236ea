import type { Order } from '../../catalog/films/ranking.ts';
import type { ByLocale } from '../../domain/locale.ts';
import { everyList } from '../../language/every-locale.ts';
import { compileWords } from '../../language/word-matcher.ts';
import { choice } from '../../slots/choice.ts';
import type { SlotWords } from '../../slots/slot.ts';

const orderWords: ByLocale<SlotWords> = {
  es: { name: 'orden', about: 'En qué orden' },
  en: { name: 'order', about: 'In which order' },
};

/** "and the least?", "¿y la que más?" say which way, and nothing of what: only where nothing follows. */
const AT_THE_END = compileWords<Order>([
  [everyList((words) => words.orders.atTheEnd.desc), 'desc'],
  [everyList((words) => words.orders.atTheEnd.asc), 'asc'],
]);

const spelled = choice<Order>(
  'order',
  orderWords,
  {
    desc: {
      label: { es: 'De mayor a menor', en: 'Highest first' },
    },
    asc: {
      label: { es: 'De menor a mayor', en: 'Lowest first' },
    },
  },
  (words) => words.orders.names,
);

/** Whether a list begins with the highest figure or with the lowest. */
export const order: typeof spelled = {
  ...spelled,
  hear: (sentence, reading) => [
    ...(spelled.hear?.(sentence, reading) ?? []),
    ...AT_THE_END.find(sentence.words.map(({ word }) => word))
      .filter(({ from, to }) => to === sentence.words.length && from <= MOST_BEFORE)
      .map(({ from, to, value }) => ({ from, to, gives: [{ order: value }], trust: 1 })),
  ],
};
/** "y", "and", "but": more before it asks for something that it is the most of. */
const MOST_BEFORE = 1;

import type { ByLocale } from '../../domain/locale.ts';
import { choice } from '../../slots/choice.ts';
import type { SlotWords } from '../../slots/slot.ts';
import type { Order } from '../../store/ranking.ts';

const orderWords: ByLocale<SlotWords> = {
  es: { name: 'orden', about: 'En qué orden' },
  en: { name: 'order', about: 'In which order' },
};

/** Whether a list begins with the highest figure or with the lowest. */
export const order = choice<Order>('order', orderWords, {
  desc: {
    label: { es: 'De mayor a menor', en: 'Highest first' },
    heard: {
      es: 'de mayor a menor|la que mas|las que mas|el que mas|los que mas|quien mas',
      en: 'highest first|descending',
    },
  },
  asc: {
    label: { es: 'De menor a mayor', en: 'Lowest first' },
    heard: {
      es: 'de menor a mayor|la que menos|las que menos|el que menos|los que menos|quien menos|menos peliculas|menos pelis|menos estrenos|hubo menos|se hicieron menos|se filmaron menos|se estrenan menos|se estrena menos|se estrenaron menos|se estreno menos|mas flojo|mas floja',
      en: 'lowest first|ascending|fewest|the least|quietest|slowest',
    },
  },
});

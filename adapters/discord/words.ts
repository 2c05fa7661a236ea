import type { ByLocale } from '../../src/domain/locale.ts';

/** What Discord's cards say beside the answers. */
export const cardWords: ByLocale<{
  readonly previous: string;
  readonly films: string;
  readonly poster: (title: string) => string;
}> = {
  es: {
    previous: 'Anterior',
    films: 'Ver la ficha de…',
    poster: (title) => `Póster de ${title}`,
  },
  en: {
    previous: 'Previous',
    films: 'Show the card of…',
    poster: (title) => `Poster of ${title}`,
  },
};

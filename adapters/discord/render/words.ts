import type { ByLocale } from '../../../src/domain/locale.ts';

/** What Discord's cards say beside the answers. */
export const cardWords: ByLocale<{
  readonly previous: string;
  readonly films: string;
  readonly others: string;
  readonly other: string;
  readonly more: string;
  readonly noText: string;
  readonly notOffered: string;
  readonly howToAsk: string;
}> = {
  es: {
    previous: 'Anterior',
    films: 'Ver la ficha de…',
    others: '¿Era otra?',
    other: 'También podría ser esta',
    more: 'Leer más',
    noText: 'Ese mensaje no tiene texto.',
    notOffered: 'Esto ya no se ofrece.',
    howToAsk: 'Escribí / para ver los comandos que hay.',
  },
  en: {
    previous: 'Previous',
    films: 'Show the card of…',
    others: 'Was it another one?',
    other: 'It could be this one, too',
    more: 'Read more',
    noText: 'That message has no text.',
    notOffered: 'This is no longer offered.',
    howToAsk: 'Type / to see the commands that there are.',
  },
};

import type { ByLocale } from '../../../src/domain/locale.ts';

type Words = {
  readonly films: (count: string, until: string, sample: boolean) => string;
  readonly keys: string;
  readonly numbers: string;
  readonly editing: string;
  readonly farewell: string;
};

/** What the chat itself says; everything about films is in the questions' words. */
export const chatWords: ByLocale<Words> = {
  es: {
    films: (count, until, sample) =>
      `${count} películas hasta ${until}${sample ? ' (la muestra; para cargar todas: butaca etl CARPETA)' : ''}.`,
    keys: '/ayuda para los comandos, Tab completa, Ctrl-D sale.',
    numbers:
      'Un número abre lo que lleva ese número en la lista; lo que se ofrece al pie se sigue con su letra, o con su número donde no hay lista; lo que está entre comillas se escribe.',
    editing: 'Tab completa comandos, títulos y nombres. Ctrl-C borra la línea; Ctrl-D, o /salir, termina.',
    farewell: '¡Hasta la próxima función!',
  },
  en: {
    films: (count, until, sample) =>
      `${count} films up to ${until}${sample ? ' (the sample; to load them all: butaca etl FOLDER)' : ''}.`,
    keys: '/help for the commands, Tab completes, Ctrl-D leaves.',
    numbers:
      'A number opens what has that number in the list; what is offered at the foot has a letter, or a number where there is no list; what is in quotes is typed.',
    editing: 'Tab completes commands, titles and names. Ctrl-C clears the line; Ctrl-D, or /quit, ends.',
    farewell: 'See you at the next show!',
  },
};

import type { ByLocale } from '../../../domain/locale.ts';

/** What the settings say, beside names and figures. */
export const settingsWords: ByLocale<{
  readonly title: Readonly<Record<'own' | 'place', string>>;
  readonly language: string;
  readonly each: string;
  readonly pictures: string;
  readonly daily: string;
  readonly quiet: string;
  readonly on: string;
  readonly off: string;
  readonly notSent: string;
  readonly sent: (hour: string, zone: string) => string;
  readonly paused: (when: string) => string;
  readonly hour: string;
  readonly whatQuietIs: string;
  readonly notTheirs: string;
  readonly noPlace: string;
  readonly onlyLanguage: string;
}> = {
  es: {
    title: { own: 'Tus ajustes', place: 'Ajustes de este lugar' },
    language: 'Idioma',
    each: 'el de cada uno',
    pictures: 'Imágenes',
    daily: 'Película del día',
    quiet: 'Silencio',
    on: 'sí',
    off: 'no',
    notSent: 'no se manda',
    sent: (hour, zone) => `a las ${hour} (${zone})`,
    paused: (when) => `${when}, en pausa`,
    hour: 'Otra hora de la película del día: el comando «diaria» con «9 Europe/Madrid».',
    whatQuietIs:
      'En silencio respondo solo a comandos, menciones y respuestas, y no mando nada por mi cuenta: la película del día queda en pausa.',
    notTheirs: 'Los cambia quien administra este lugar, con el comando.',
    noPlace: 'Acá no hay nada que ajustar: pedímelo en un grupo o un chat donde pueda mandar mensajes.',
    onlyLanguage:
      'Por acá se elige solo el idioma: las imágenes, la película del día y el silencio se eligen donde puedo mandar mensajes.',
  },
  en: {
    title: { own: 'Your settings', place: 'Settings of this place' },
    language: 'Language',
    each: "each one's own",
    pictures: 'Pictures',
    daily: 'Film of the day',
    quiet: 'Quiet',
    on: 'yes',
    off: 'no',
    notSent: 'not sent',
    sent: (hour, zone) => `at ${hour} (${zone})`,
    paused: (when) => `${when}, paused`,
    hour: 'Another hour for the film of the day: the command “daily” with “9 Europe/Madrid”.',
    whatQuietIs:
      'When quiet I answer commands, mentions and replies alone, and send nothing by myself: the film of the day is paused.',
    notTheirs: 'They are changed by whoever manages this place, with the command.',
    noPlace: 'There is nothing to set here: ask for it in a group or a chat where I can send messages.',
    onlyLanguage:
      'Only the language is chosen here: pictures, the film of the day and quiet are chosen where I can send messages.',
  },
};

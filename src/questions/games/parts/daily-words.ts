import type { ByLocale } from '../../../domain/locale.ts';

/** What the film of the day says, beside names and figures. */
export const dailyWords: ByLocale<{
  readonly title: string;
  readonly years: readonly [string, string];
  readonly premiered: (years: string, film: string) => string;
  readonly when: (hour: string, zone: string) => string;
  readonly off: string;
  readonly noPlace: string;
  readonly notTheirs: string;
  readonly toStop: string;
}> = {
  es: {
    title: 'Película del día',
    years: ['año', 'años'],
    premiered: (years, film) => `Hace ${years} se estrenaba ${film}.`,
    when: (hour, zone) => `Acá, todos los días a las ${hour} (${zone}).`,
    off: 'Listo, no la mando más.',
    noPlace:
      'Por acá no puedo escribir por mi cuenta: pedímelo en un chat o un canal donde pueda mandar mensajes.',
    notTheirs: 'Eso lo elige quien administra este lugar, con el comando.',
    toStop: 'Para no recibirla más: el comando «diaria» con «basta».',
  },
  en: {
    title: 'Film of the day',
    years: ['year', 'years'],
    premiered: (years, film) => `${years} ago today ${film} premiered.`,
    when: (hour, zone) => `Here every day at ${hour} (${zone}).`,
    off: 'Done, I send it no more.',
    noPlace: 'I cannot write here by myself: ask for it in a chat or a channel where I can send messages.',
    notTheirs: 'That is chosen by whoever manages this place, with the command.',
    toStop: 'To get it no more: the command “daily” with “off”.',
  },
};

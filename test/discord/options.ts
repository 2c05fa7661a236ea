import type { CommandBody } from '../../adapters/discord/lifecycle/describe-commands.ts';
import { commands } from '../../adapters/discord/lifecycle/register.ts';
import type { Locale } from '../../src/domain/locale.ts';

/** What somebody types into an option, by its English name; a menu's first choice where it has one. */
const TYPED: Readonly<Record<string, Readonly<Record<Locale, string | number>>>> = {
  film: { es: 'Toy Story', en: 'Toy Story' },
  other: { es: 'Heat', en: 'Heat' },
  person: { es: 'Tom Hanks', en: 'Tom Hanks' },
  'with-person': { es: 'Tim Allen', en: 'Tim Allen' },
  collection: { es: 'Toy Story', en: 'Toy Story' },
  saga: { es: 'Toy Story', en: 'Toy Story' },
  genre: { es: 'comedia', en: 'comedy' },
  'exclude-genre': { es: 'terror', en: 'horror' },
  language: { es: 'inglés', en: 'English' },
  country: { es: 'Estados Unidos', en: 'United States' },
  from: { es: '1990', en: '1990' },
  to: { es: '2010', en: '2010' },
  'min-minutes': { es: 60, en: 60 },
  'max-minutes': { es: 120, en: 120 },
  'min-score': { es: 6.5, en: 6.5 },
  'min-votes': { es: 100, en: 100 },
  studio: { es: 'Pixar', en: 'Pixar' },
  hour: { es: '9', en: '9 am' },
  zone: { es: 'Madrid', en: 'Europe/Madrid' },
  month: { es: 'noviembre', en: 'November' },
  year: { es: 1995, en: 1995 },
  weekday: { es: 'viernes', en: 'Friday' },
  day: { es: 13, en: 13 },
  'how-many': { es: 3, en: 3 },
  story: { es: 'un juguete que cobra vida', en: 'a toy that comes alive' },
  character: { es: 'Woody', en: 'Woody' },
  text: { es: '¿cuántos votos tiene Matrix?', en: 'how many votes does The Matrix have?' },
};

const DIRECTOR = { es: 'Steven Spielberg', en: 'Steven Spielberg' } as const;

export const slashCommands: readonly CommandBody[] = commands.filter(({ type }) => type === 1);

/** What is given to a command: its required options, or all of them. */
export function optionsOf(
  command: CommandBody,
  locale: Locale,
  all: boolean,
): Readonly<Record<string, string | number>> {
  const options = (command.options ?? []).filter(
    ({ required, name }) => all || required || name === 'story' || name === 'character',
  );
  const typed: typeof TYPED = { ...TYPED, ...(command.name === 'director' ? { person: DIRECTOR } : {}) };
  return Object.fromEntries(
    options.map(({ name, choices }) => [name, choices?.[0]?.value ?? typed[name]?.[locale] ?? name]),
  );
}

import type { ByLocale } from '../../src/domain/locale.ts';

/** How an option is called in each language, and what it asks for where its question does not say. */
export type OptionWords = { readonly name: ByLocale<string>; readonly about: ByLocale<string> };

/** Slots that travel in buttons only. */
export const hiddenSlots: ReadonlySet<string> = new Set(['page', 'terms']);

/** Words of the slots that several questions share; one that is not here goes by its own name. */
export const optionWords: Readonly<Record<string, OptionWords>> = {
  film: {
    name: { es: 'película', en: 'film' },
    about: { es: 'Título de la película', en: 'Title of the film' },
  },
  other: { name: { es: 'otra', en: 'other' }, about: { es: 'La otra película', en: 'The other film' } },
  person: {
    name: { es: 'persona', en: 'person' },
    about: { es: 'Alguien que actúa o dirige', en: 'Somebody who acts or directs' },
  },
  withPerson: {
    name: { es: 'con-persona', en: 'with-person' },
    about: { es: 'Y también con esta persona', en: 'And with this person too' },
  },
  collection: {
    name: { es: 'saga', en: 'saga' },
    about: {
      es: 'Nombre de la saga o de una de sus películas',
      en: 'Name of the saga or of one of its films',
    },
  },
  role: { name: { es: 'rol', en: 'role' }, about: { es: '¿Actúa o dirige?', en: 'Acting or directing?' } },
  genre: {
    name: { es: 'género', en: 'genre' },
    about: { es: 'Solo de este género', en: 'Only of this genre' },
  },
  excludeGenre: {
    name: { es: 'sin-género', en: 'exclude-genre' },
    about: { es: 'Sin este género', en: 'Without this genre' },
  },
  language: {
    name: { es: 'idioma', en: 'language' },
    about: { es: 'Idioma original, por ejemplo «francés»', en: 'Original language, such as “French”' },
  },
  country: {
    name: { es: 'país', en: 'country' },
    about: { es: 'País, por ejemplo «Argentina»', en: 'Country, such as “Argentina”' },
  },
  from: {
    name: { es: 'desde', en: 'from' },
    about: { es: 'Desde cuándo, por ejemplo «1990»', en: 'Since when, such as “1990”' },
  },
  to: {
    name: { es: 'hasta', en: 'to' },
    about: { es: 'Hasta cuándo, por ejemplo «1999»', en: 'Until when, such as “1999”' },
  },
  maxRuntime: {
    name: { es: 'minutos-máximo', en: 'max-minutes' },
    about: { es: 'Cuántos minutos dura a lo sumo', en: 'How many minutes it lasts at most' },
  },
  month: {
    name: { es: 'mes', en: 'month' },
    about: { es: 'Mes, por ejemplo «enero»', en: 'Month, such as “January”' },
  },
  year: { name: { es: 'año', en: 'year' }, about: { es: 'Año', en: 'Year' } },
  weekday: {
    name: { es: 'día-de-semana', en: 'weekday' },
    about: { es: 'Día de la semana, por ejemplo «viernes»', en: 'Day of the week, such as “Friday”' },
  },
  day: {
    name: { es: 'día', en: 'day' },
    about: { es: 'Día del mes (1 a 31)', en: 'Day of the month (1 to 31)' },
  },
  n: { name: { es: 'cuántas', en: 'how-many' }, about: { es: 'Cuántas', en: 'How many' } },
  metric: { name: { es: 'figura', en: 'metric' }, about: { es: 'Por qué figura', en: 'By which figure' } },
  order: { name: { es: 'orden', en: 'order' }, about: { es: 'En qué orden', en: 'In which order' } },
  relation: {
    name: { es: 'cómo', en: 'relation' },
    about: { es: 'Más nuevas, más viejas, menos conocidas…', en: 'Newer, older, less known…' },
  },
  field: { name: { es: 'dato', en: 'field' }, about: { es: 'Qué dato', en: 'Which fact' } },
  query: { name: { es: 'historia', en: 'story' }, about: { es: 'De qué trata', en: 'What it is about' } },
  locale: { name: { es: 'idioma', en: 'language' }, about: { es: 'En qué idioma', en: 'In which language' } },
  action: { name: { es: 'acción', en: 'action' }, about: { es: 'Qué hacer', en: 'What to do' } },
};

import { z } from 'zod';
import { type ByLocale, type Locale, locales } from '../domain/locale.ts';
import { voices } from '../language/locales/index.ts';
import { matchingChoices } from './matching-choices.ts';
import type { Slot } from './slot.ts';

/** No language for all there. */
export const EACH = 'each';
export type PlaceLocale = Locale | typeof EACH;

/** What may be chosen of a setting, each as a language calls it; a button carries it, a form offers it. */
function settingSlot<V extends string>(
  name: string,
  words: NonNullable<Slot<V>['words']>,
  options: readonly (readonly [V, ByLocale<string>])[],
): Slot<V> & { readonly label: (value: V, locale: Locale) => string } {
  const label = (value: V, locale: Locale): string =>
    options.find(([own]) => own === value)?.[1][locale] ?? value;
  const values = options.map(([value]) => value);
  return {
    schema: z.enum(values as [V, ...V[]]) as unknown as z.ZodType<V>,
    words,
    label,
    read: (typed) => {
      const choice = typed.trim().toLowerCase();
      const found = values.find(
        (value) => value === choice || locales.some((l) => label(value, l).toLowerCase() === choice),
      );
      return (
        found ?? { problem: 'unknown', slot: name, typed, nearest: values.map((value) => ({ name: value })) }
      );
    },
    suggest: (typed, { locale }) =>
      matchingChoices(
        values.map((value) => ({ name: label(value, locale), value })),
        typed,
      ),
  };
}

/** The language of a place. */
export const placeLocale = settingSlot<PlaceLocale>(
  'placeLocale',
  {
    es: { name: 'idioma', about: 'En qué idioma se responde acá' },
    en: { name: 'language', about: 'Which language answers are in here' },
  },
  [
    ...locales.map((locale) => {
      const { name } = voices[locale];
      return [locale, { es: `Idioma: ${name}`, en: `Language: ${name}` }] as const;
    }),
    [EACH, { es: 'Idioma: el de cada uno', en: "Language: each one's own" }],
  ],
);
/** Whether answers have pictures. */
export const pictures = settingSlot<'on' | 'off'>(
  'pictures',
  {
    es: { name: 'imágenes', about: 'Si las respuestas traen pósters y gráficos' },
    en: { name: 'pictures', about: 'Whether answers have posters and charts' },
  },
  [
    ['on', { es: 'Con imágenes', en: 'With pictures' }],
    ['off', { es: 'Sin imágenes', en: 'Without pictures' }],
  ],
);
/** Whether nothing is sent that nobody asked for. */
export const quiet = settingSlot<'on' | 'off'>(
  'quiet',
  {
    es: { name: 'silencio', about: 'Si no se manda nada que nadie pidió' },
    en: { name: 'quiet', about: 'Whether nothing is sent that nobody asked for' },
  },
  [
    ['on', { es: 'En silencio', en: 'Quiet' }],
    ['off', { es: 'Sin silencio', en: 'Not quiet' }],
  ],
);

import { type ByLocale, type Locale, locales } from '../../src/domain/locale.ts';
import { sayIn } from '../../src/language/say.ts';

/** Discord's locales of each language of Butaca. */
const TAGS: ByLocale<readonly string[]> = { es: ['es-ES', 'es-419'], en: ['en-US', 'en-GB'] };

/** A description under every tag of its language: Spain is not spoken to as "vos". */
export function described(text: ByLocale<string>): Readonly<Record<string, string>> {
  return { ...localised(text), 'es-ES': sayIn('es-ES').own(text.es) };
}

/** A name under every tag of its language. */
export function localised(text: ByLocale<string>): Readonly<Record<string, string>> {
  const under = (locale: Locale) => TAGS[locale].map((tag): [string, string] => [tag, text[locale]]);
  return Object.fromEntries(locales.flatMap(under));
}

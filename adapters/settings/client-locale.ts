import { type Locale, locales } from '../../src/domain/locale.ts';
import type { Tag } from '../../src/language/writing/tags.ts';
import type { Environment } from './config.ts';

/** The language of a tag such as "es-419", "en_GB.UTF-8" or "es"; undefined for one that Butaca does not speak. */
export function localeOfTag(tag: string | undefined): Locale | undefined {
  const language = tag
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]+/)?.[0];
  return locales.find((locale) => locale === language);
}

/** A tag as BCP 47 writes it, the language with its place: "es_AR.UTF-8" → "es-AR"; undefined where Butaca does not speak it. */
export function tagOf(tag: string | undefined): Tag | undefined {
  const locale = localeOfTag(tag);
  const place = PLACE.exec(tag?.trim() ?? '')?.[1];
  return locale && (place === undefined ? locale : `${locale}-${place.toUpperCase()}`);
}
/** After the language, and a script where one is said. */
const PLACE = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2}|\d{3})(?![a-z\d])/i;

/** The user's language as POSIX tells it: the first of LC_ALL, LC_MESSAGES and LANG that is set decides. */
export function localeOfEnvironment(env: Environment): Locale | undefined {
  return localeOfTag(tagOfEnvironment(env));
}

/** The same with its place. */
export function tagOfEnvironment(env: Environment): Tag | undefined {
  return tagOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']);
}

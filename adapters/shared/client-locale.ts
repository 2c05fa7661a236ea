import { type Locale, locales } from '../../src/domain/locale.ts';
import type { Environment } from './config.ts';

/** The language of a tag such as "es-419", "en_GB.UTF-8" or "es"; undefined for one that Butaca does not speak. */
export function localeOfTag(tag: string | undefined): Locale | undefined {
  const language = tag
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]+/)?.[0];
  return locales.find((locale) => locale === language);
}

/** The user's language as POSIX tells it: the first of LC_ALL, LC_MESSAGES and LANG that is set decides. */
export function localeOfEnvironment(env: Environment): Locale | undefined {
  return localeOfTag(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']);
}

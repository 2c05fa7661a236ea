import { z } from 'zod';
import * as registry from '../language/locales/registry.ts';

/** The languages Butaca speaks; everything worded is a `ByLocale`, so a missing language does not compile. */
export type Locale = keyof typeof registry;
export type ByLocale<T> = { readonly [L in Locale]: T };

/** Spoken where nothing tells in which, and the first of all: our users asked for Spanish first. */
export const DEFAULT_LOCALE: Locale = 'es';
const others = (Object.keys(registry) as Locale[]).filter((locale) => locale !== DEFAULT_LOCALE);
export const locales: readonly [Locale, ...Locale[]] = [DEFAULT_LOCALE, ...others];
export const localeSchema = z.enum(locales);

/** The same of every language. */
export function byLocale<T>(make: (locale: Locale) => T): ByLocale<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as ByLocale<T>;
}

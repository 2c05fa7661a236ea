import { z } from 'zod';

/** The languages Butaca speaks; everything worded is a `ByLocale`, so a missing language does not compile. */
export const locales = ['es', 'en'] as const;
export const localeSchema = z.enum(locales);
export type Locale = (typeof locales)[number];
export type ByLocale<T> = { readonly [L in Locale]: T };

/** The same of every language. */
export function byLocale<T>(make: (locale: Locale) => T): ByLocale<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as ByLocale<T>;
}

import { type ByLocale, type Locale, locales } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import { voices } from '../../../src/language/locales/index.ts';

/** A description under every tag of its language, as it is said there: Spain is not spoken to as "vos". */
export function described(text: ByLocale<string>): Readonly<Record<string, string>> {
  return underTags((locale, tag) => formatterIn(tag).own(text[locale]));
}

/** A name under every tag of its language. */
export function localised(text: ByLocale<string>): Readonly<Record<string, string>> {
  return underTags((locale) => text[locale]);
}

function underTags(textOf: (locale: Locale, tag: string) => string): Readonly<Record<string, string>> {
  const under = (locale: Locale) =>
    voices[locale].tags.map((tag): [string, string] => [tag, textOf(locale, tag)]);
  return Object.fromEntries(locales.flatMap(under));
}

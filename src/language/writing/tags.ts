import { type Locale, locales } from '../../domain/locale.ts';
import { voices } from '../locales/index.ts';
import { writingByIntl } from './by-intl.ts';
import type { Writing } from './writing.ts';
import { writtenOut } from './written-out.ts';

/** A language tag in the form of BCP 47: the language, and the place where one is said ("es", "es-AR"). */
export type Tag = string;

const WRITTEN_OUT: ReadonlyMap<Tag, Writing> = new Map(locales.flatMap(writtenIn));

function writtenIn(locale: Locale): readonly (readonly [Tag, Writing])[] {
  const voice = voices[locale];
  if (!voice.written) return [];
  const writing = writtenOut(voice, voice.written);
  return voice.written.tags.map((tag) => [tag, writing]);
}

/** More places than there are: what a client sends is not kept without end. */
const MOST_KEPT = 64;
const writings = new Map<Tag, Writing>();

/** How numbers, money and dates are written there; bare Spanish is that of Latin America. */
export function writingOf(tag: Tag): Writing {
  const known = WRITTEN_OUT.get(tag) ?? writings.get(tag);
  if (known) return known;
  if (writings.size >= MOST_KEPT) writings.clear();
  const writing = writingByIntl(tag, voices[localeOf(tag)]);
  writings.set(tag, writing);
  return writing;
}

/** The language of a tag. */
export function localeOf(tag: Tag): Locale {
  const [language] = tag.split('-');
  return locales.find((locale) => locale === language) ?? locales[0];
}

/** The tag of a language's answers: the client's where it is of that language, else the language alone. */
export function tagFor(locale: Locale, client: Tag | undefined): Tag {
  return client?.startsWith(`${locale}-`) ? client : locale;
}

import type { Locale } from '../../domain/locale.ts';
import { writingByIntl } from './by-intl.ts';
import type { Writing } from './writing.ts';
import { writtenOut } from './written-out.ts';

/** A language tag in the form of BCP 47: the language, and the place where one is said ("es", "es-AR"). */
export type Tag = string;

const WRITTEN_OUT: ReadonlyMap<Tag, Locale> = new Map([
  ['es', 'es'],
  ['es-419', 'es'],
  ['en', 'en'],
  ['en-US', 'en'],
]);
/** More places than there are: what a client sends is not kept without end. */
const MOST_KEPT = 64;
const kept = new Map<Tag, Writing>();

/** How numbers, money and dates are written there; bare Spanish is that of Latin America. */
export function writingOf(tag: Tag): Writing {
  const locale = WRITTEN_OUT.get(tag);
  if (locale) return writtenOut[locale];
  const known = kept.get(tag);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const writing = writingByIntl(tag);
  kept.set(tag, writing);
  return writing;
}

/** The tag of a language's answers: the client's where it is of that language, else the language alone. */
export function tagFor(locale: Locale, client: Tag | undefined): Tag {
  return client?.startsWith(`${locale}-`) ? client : locale;
}

/** Where people say "vos": there, and where no place is said, Butaca speaks as it was written. */
const OF_VOS = new Set('es-419 es-AR es-UY es-PY es-BO es-CR es-NI es-SV es-HN es-GT'.split(' '));

export function saysVos(tag: Tag): boolean {
  return !tag.startsWith('es-') || OF_VOS.has(tag);
}

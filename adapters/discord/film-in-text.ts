import { fold } from '../../src/domain/fold.ts';
import type { ByLocale } from '../../src/domain/locale.ts';
import type { Asker, Butaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply.ts';
import type { Reading } from '../../src/slots/slot.ts';

/** A message of up to so many words may be nothing but a title. */
const MOST_TITLE_WORDS = 8;

/**
 * Which film somebody's message speaks of: the card where it is a title, else films by what it tells. It is never heard
 * as a sentence: "forget me" in another's message must not erase the data of who looks it up.
 */
export function openFilmInText(
  butaca: Butaca,
  readings: () => ByLocale<Reading>,
): (text: string, asker: Asker) => Promise<Reply> {
  return (text, asker) => {
    const { titles } = readings()[asker.clientLocale ?? 'es'];
    const folded = fold(text);
    const isTitle = folded.split(' ').length <= MOST_TITLE_WORDS && titles.find(text, 1).length > 0;
    return butaca.command(isTitle ? 'film' : 'search', text, asker);
  };
}

import { filmRefs } from '../../../src/catalog/films/film-refs.ts';
import type { FilmRef } from '../../../src/domain/film.ts';
import { fold } from '../../../src/domain/fold.ts';
import type { ByLocale, Locale } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import type { Asker } from '../../../src/service/asker.ts';
import type { Butaca } from '../../../src/service/butaca.ts';
import { problemReply } from '../../../src/service/reply/problem-reply.ts';
import type { Action, Reply } from '../../../src/service/reply/reply.ts';
import { openLinkedFilms } from '../../../src/slots/names/linked-film.ts';
import type { Reading } from '../../../src/slots/slot.ts';
import { perCatalog } from '../../runtime/per-catalog.ts';
import { cardWords } from '../render/words.ts';
import type { MessageTexts } from './message-texts.ts';
import { titlesInText } from './titles-in-text.ts';

/** A text of up to so many words may be nothing but a title. */
const MOST_TITLE_WORDS = 8;
/** A poll has ten answers, a card as many lines; no more are looked at. */
const MOST_TEXTS = 24;
const MOST_OTHERS = 5;

/**
 * Which film somebody's message speaks of: the card of one that it links to or names, else films by what it tells. It is
 * never heard as a sentence: "forget me" in another's message must not erase the data of who looks it up, and whoever
 * does is answered in their own language.
 */
export function openFilmInText(
  butaca: Butaca,
  readings: () => ByLocale<Reading>,
): (message: MessageTexts, asker: Asker & { readonly locale: Locale }) => Promise<Reply> {
  const linkedFilm = perCatalog(butaca, openLinkedFilms);
  return async (message, asker) => {
    const { titles } = readings().en; // names are found alike in every language
    const linked = message.links.map(linkedFilm());
    const film = linked.find((link) => link.film !== undefined)?.film;
    if (film !== undefined) return butaca.answer({ kind: 'film', film }, asker);
    const texts = [...linked.flatMap(({ title }) => title ?? []), ...message.texts].slice(0, MOST_TEXTS);
    const [text = ''] = texts;
    if (text === '') return noText(asker.locale);
    const named = texts.flatMap((text, at) => titleOf(text, at === 0, readings().en) ?? []);
    const [first, ...others] = named;
    if (first) {
      const reply = await butaca.command('film', first.title, asker);
      return withOthers(
        reply,
        others.map(({ film }) => film),
      );
    }
    const [spoken, ...more] = texts.flatMap((text) => titlesInText(text, readings().en));
    if (spoken) {
      const reply = await butaca.answer({ kind: 'film', film: spoken.id }, asker);
      return withOthers(reply, more);
    }
    const isTitle = texts.length === 1 && isShort(text) && titles.find(text, 1).length > 0;
    return butaca.command(isTitle ? 'film' : 'search', texts.join(' '), asker);
  };
}

const isShort = (text: string): boolean => fold(text).split(' ').length <= MOST_TITLE_WORDS;
const YEAR = / \((\d{4})\)/;
/** Of a list or a card any line may be a film that nobody knows; a title has as many votes, unless it is what is said first. */
const KNOWN = 20;

/** What a text names where it is a title: "The Matrix (1999) ⭐ 8.7 | Action", as sites and cards head it, up to the year. */
function titleOf(
  text: string,
  isFirst: boolean,
  { titles, catalog }: Reading,
): { readonly title: string; readonly film: FilmRef } | undefined {
  const year = YEAR.exec(text);
  const name = year ? text.slice(0, year.index) : text;
  if (!isShort(name)) return undefined;
  const owners = titles.exact(fold(name)).filter(({ weight }) => isFirst || weight >= KNOWN);
  const films = filmRefs([...new Set(owners.map(({ owner }) => owner))], catalog);
  const film = films.find((candidate) => candidate.year === Number(year?.[1])) ?? films[0];
  return film && { title: year ? `${name}${year[0]}` : name, film };
}

/** The other films that are named, a tap away: a poll names several. */
function withOthers(reply: Reply, films: readonly FilmRef[]): Reply {
  const others = new Map(films.map((film) => [film.id, film]));
  if (reply.about) others.delete(reply.about.id);
  const actions = [...others.values()].slice(0, MOST_OTHERS).map(
    (film): Action => ({
      label: formatterIn(reply.locale).film(film),
      request: { kind: 'film', film: film.id },
    }),
  );
  return { ...reply, next: [...actions, ...reply.next] };
}

function noText(locale: Locale): Reply {
  const message = { title: cardWords[locale].noText, blocks: [] };
  return { ...problemReply({ problem: 'notUnderstood' }, null, formatterIn(locale), []), message };
}

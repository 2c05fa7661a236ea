import { fold, tokenize } from '../../domain/fold.ts';
import { type Locale, locales } from '../../domain/locale.ts';
import { everyWord } from '../../language/every-locale.ts';
import { lexicons } from '../../language/locales/index.ts';
import { phrasesOf } from '../../language/phrases-of.ts';
import { type Genre, genres } from '../../slots/genre.ts';
import { namesOfLanguages } from '../../slots/place.ts';

const own = ownWords();

/** All words that ask for films in a language: its genres, nationalities and figures, without those of the other. */
function ownWords(): ReadonlyMap<Locale, ReadonlySet<string>> {
  const wordsOf = (locale: Locale): readonly string[] => [
    ...(Object.keys(genres) as Genre[]).flatMap((name) =>
      [...phrasesOf(lexicons[locale].genres.names[name]), fold(genres[name].label[locale])].flatMap((term) =>
        term.split(' '),
      ),
    ),
    ...namesOfLanguages(locale).flatMap((name) => inflected(name, locale)),
    ...phrasesOf(lexicons[locale].talk.tellsOfFilms),
    ...phrasesOf(lexicons[locale].talk.tellsOfPlaces).flatMap((place) => inflected(place, locale)),
  ];
  // Films are called by the words of any language in sentences of another ("movies donde actúa …").
  const films = everyWord(({ talk }) => talk.films);
  const all = locales.map(
    (locale) => [locale, new Set(wordsOf(locale).filter((word) => !films.has(word)))] as const,
  );
  return new Map(
    all.map(([locale, words]) => {
      const isOthers = (word: string): boolean =>
        all.some(([rival, theirs]) => rival !== locale && theirs.has(word));
      return [locale, new Set([...words].filter((word) => !isOthers(word)))];
    }),
  );
}

/** "coreano" → coreana, coreanos …; "francés" → francesa … */
function inflected(name: string, locale: Locale): readonly string[] {
  const endings = phrasesOf(lexicons[locale].talk.endings);
  const stem = name.replace(/[oa]$/, '');
  return [name, ...endings.map((ending) => stem + ending)];
}

/**
 * The language of a few words that ask for films ("korean thrillers", "thrillers coreanos"), by those that only one
 * language has; undefined where they tell none. It weighs less than what tells the language of a sentence.
 */
export function localeOfWords(text: string): Locale | undefined {
  const words = tokenize(text).map(({ folded }) => folded);
  const [first, second] = [...own]
    .map(([locale, ofLocale]) => ({ locale, count: words.filter((word) => ofLocale.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.locale : undefined;
}

import { fold, tokenize } from '../domain/fold.ts';
import { type ByLocale, type Locale, locales } from '../domain/locale.ts';
import { lexicons } from '../language/locales/index.ts';
import { phrasesOf } from '../language/phrases-of.ts';
import { type Genre, genres } from '../slots/genre.ts';
import { namesOfLanguages } from '../slots/place.ts';

const SPANISH_ENDINGS = ['o', 'a', 'os', 'as', 'es', 'esa', 'esas', 'eses'];

const own = ownWords();

/** All words that ask for films in a language: its genres, nationalities and figures, without those of the other. */
function ownWords(): ByLocale<ReadonlySet<string>> {
  const wordsOf = (locale: Locale): readonly string[] => [
    ...(Object.keys(genres) as Genre[]).flatMap((name) =>
      [...phrasesOf(lexicons[locale].genres.names[name]), fold(genres[name].label[locale])].flatMap((term) =>
        term.split(' '),
      ),
    ),
    ...namesOfLanguages(locale).flatMap((name) => (locale === 'es' ? inflected(name) : [name])),
    ...phrasesOf(lexicons[locale].talk.tellsOfFilms),
    ...phrasesOf(lexicons[locale].talk.tellsOfPlaces).flatMap((place) =>
      locale === 'es' ? inflected(place) : [place],
    ),
  ];
  // Films are called by either word in sentences of both languages ("movies donde actúa …").
  const tells = (word: string): boolean => !/^(?:movies?|films?|peliculas?|tv)$/.test(word);
  const [es, en] = locales.map((locale) => new Set(wordsOf(locale).filter(tells))) as [
    Set<string>,
    Set<string>,
  ];
  return { es: without(es, en), en: without(en, es) };
}

/** "coreano" → coreana, coreanos …; "francés" → francesa … */
function inflected(name: string): readonly string[] {
  const stem = name.replace(/[oa]$/, '');
  return [name, ...SPANISH_ENDINGS.map((ending) => stem + ending)];
}

function without(some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...some].filter((word) => !others.has(word)));
}

/**
 * The language of a few words that ask for films ("korean thrillers", "thrillers coreanos"), by those that only one
 * language has; undefined where they tell none. It weighs less than what tells the language of a sentence.
 */
export function localeOfWords(text: string): Locale | undefined {
  const words = tokenize(text).map(({ folded }) => folded);
  const count = (locale: Locale): number => words.filter((word) => own[locale].has(word)).length;
  const [es, en] = [count('es'), count('en')];
  return es === en ? undefined : es > en ? 'es' : 'en';
}

import { fold, tokenize } from '../domain/fold.ts';
import { type ByLocale, type Locale, locales } from '../domain/locale.ts';
import { genres } from '../slots/genre.ts';
import { namesOfLanguages } from '../slots/place.ts';

// Words that ask for films, beside genres and nationalities, and are of one language: they tell it where no small word does.
const OTHERS: ByLocale<string> = {
  es: `taquilla taquilleras taquillera taquilleros recaudacion presupuesto presupuestos estreno duracion sinopsis trama saga
    retorno rentables rentable perdidas fracasos exitos largas larga caras cara baratas barata populares famosas famosa antiguas
    recientes cine filmes clasicas clasicos mudas mudo mudos negra negro independiente independientes cortos largos`,
  en: `budget budgets gross grossing revenue losses loss flops flop hits hit longest shortest oldest newest latest biggest
    highest lowest expensive dearest cheapest cheap popular famous silent noir indie independent classic classics
    runtime plot trailer office earnings profitable underrated overrated blockbuster blockbusters musicals cinema`,
};
/** Those from a place, where the language there has another name. */
const FROM_PLACES: ByLocale<string> = {
  es: 'argentin mexican mejican brasiler brasilen chilen colombian cuban peruan venezolan uruguay bolivian american norteamerican australian austriac belga canadiens irlandes britanic hindu irani israeli egipci',
  en: 'argentinian argentine mexican brazilian chilean colombian cuban peruvian venezuelan uruguayan bolivian american australian austrian belgian canadian irish british indian iranian israeli egyptian scottish',
};
const SPANISH_ENDINGS = ['o', 'a', 'os', 'as', 'es', 'esa', 'esas', 'eses'];

const own = ownWords();

/** All words that ask for films in a language: its genres, nationalities and figures, without those of the other. */
function ownWords(): ByLocale<ReadonlySet<string>> {
  const wordsOf = (locale: Locale): readonly string[] => [
    ...Object.values(genres).flatMap(({ heard, label }) =>
      [...heard[locale].split('|'), fold(label[locale])].flatMap((term) => term.split(' ')),
    ),
    ...namesOfLanguages(locale).flatMap((name) => (locale === 'es' ? inflected(name) : [name])),
    ...OTHERS[locale].split(/\s+/),
    ...FROM_PLACES[locale].split(' ').flatMap((place) => (locale === 'es' ? inflected(place) : [place])),
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

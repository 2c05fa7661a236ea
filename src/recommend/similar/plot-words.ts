import type { Catalog } from '../../catalog/catalog.ts';
import type { FilmId } from '../../domain/film.ts';
import type { IndexReader } from '../index/index-reader.ts';
import type { Profile } from '../index/profile.ts';
import { termReader } from '../index/terms.ts';
import type { Evidence } from './evidence.ts';

/** A word that one film in so many has tells of many stories, and of none. */
const COMMON = 1 / 60;
const COMMON_AT_LEAST = 5;
/** A keyword of fewer films than one in so many is somebody's own. */
const KNOWN_KEYWORD = 1 / 5000;

/** Keywords about the copy, the credits or the time, and those that are no recommendation. */
const UNTOLD = new Set(
  '3d|imax|woman director|independent film|sequel|remake|rape|gang rape|incest|pedophilia'.split('|'),
);
const UNTOLD_BEGINNINGS = ['based on ', 'live action '];
const DECADE = /^\d{4}s$/;

/** True for a keyword that is no reason to see a film. */
export function isUntold(keyword: string): boolean {
  return (
    UNTOLD.has(keyword) ||
    DECADE.test(keyword) ||
    keyword.includes('stinger') ||
    UNTOLD_BEGINNINGS.some((beginning) => keyword.startsWith(beginning))
  );
}

const MOST_WORDS_KEPT = 1000;

/** True for a word that is a keyword too ("revenge", "friendship"): it names what stories are about, though many have it. */
export function plotWord(catalog: Catalog, index: IndexReader): (word: string, films: number) => boolean {
  const keyword = catalog.one<{ name: string }, { id: number }>('SELECT id FROM keyword WHERE name = $name');
  const isKnown = (name: string): boolean => {
    const row = isUntold(name) ? undefined : keyword({ name });
    const having = row ? (index.find('keyword', String(row.id))?.films ?? 0) : 0;
    return having >= Math.max(2, index.columns().id.length * KNOWN_KEYWORD);
  };
  const isPlotWord = new Map<string, boolean>();
  return (word, films) => {
    if (films > commonFrom(index)) return false;
    const name = word.toLowerCase();
    const answer = isPlotWord.get(name) ?? isKnown(name);
    if (isPlotWord.size >= MOST_WORDS_KEPT) isPlotWord.clear();
    isPlotWord.set(name, answer);
    return answer;
  };
}

function commonFrom(index: IndexReader): number {
  return Math.max(COMMON_AT_LEAST, index.columns().id.length * COMMON);
}

type Side = { readonly film: FilmId; readonly profile: Profile };
type Keyword = { readonly id: number; readonly name: string; readonly stems: readonly string[] };

/**
 * The keywords of one of two films that the other's texts tell of in their own words, but for those that most stories
 * have. They add nothing to the likeness, in which keywords and words are apart, but say more of a pair than its genres.
 */
export function keywordsTold(
  catalog: Catalog,
  index: IndexReader,
): (a: Side, b: Side) => readonly Evidence[] {
  const keywordsOf = keywordReader(catalog);
  const rarestOf = ({ stems }: Keyword) =>
    Math.min(...stems.map((stem) => index.find('word', stem)?.films ?? Number.POSITIVE_INFINITY));
  const toldBy = (film: FilmId, { word }: Profile): readonly Keyword[] => {
    const textStems = new Set(word.flatMap((feature) => (feature.inText ? [feature.term] : [])));
    return keywordsOf(film).filter(({ stems }) => stems.every((stem) => textStems.has(stem)));
  };
  return (a, b) =>
    [...toldBy(a.film, b.profile), ...toldBy(b.film, a.profile)]
      .map((keyword) => ({ keyword, rarest: rarestOf(keyword) }))
      .filter(({ rarest }) => rarest <= commonFrom(index))
      .sort((x, y) => x.rarest - y.rarest)
      .map(({ keyword: { id, name } }) => {
        const films = index.find('keyword', String(id))?.films ?? 1;
        return { kind: 'keyword', name, films, value: 0 };
      });
}

/** One film is compared with a list of others: its keywords are read once. */
const MOST_KEPT = 16;

/** Reads the keywords of films that may be a reason, with their stems. */
function keywordReader(catalog: Catalog): (film: FilmId) => readonly Keyword[] {
  const rows = catalog.all<{ film: FilmId }, { id: number; name: string }>(
    'SELECT id, name FROM film_keyword JOIN keyword ON id = keyword_id WHERE film_id = $film ORDER BY id',
  );
  const read = termReader();
  const cache = new Map<FilmId, readonly Keyword[]>();
  return (film) => {
    const keywords =
      cache.get(film) ??
      rows({ film })
        .filter(({ name }) => !isUntold(name))
        .map((row) => ({ ...row, stems: read(row.name).map(({ stem }) => stem) }))
        .filter(({ stems }) => stems.length > 0);
    if (cache.size >= MOST_KEPT) cache.clear();
    cache.set(film, keywords);
    return keywords;
  };
}

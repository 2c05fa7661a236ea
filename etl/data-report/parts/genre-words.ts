import type { Catalog } from '../../../src/catalog/catalog.ts';
import { type IndexReader, openIndex } from '../../../src/recommend/index/index-reader.ts';
import { emptyPostings, type Postings, readPostings } from '../../../src/recommend/index/postings.ts';
import { payloadWeights, rarity } from '../../../src/recommend/recipe.ts';
import { filmNumbers, openSpelling } from './spelling.ts';

/** A word that marks a genre: by how much its mean TF-IDF weight there exceeds that of all other films. */
type MarkingWord = { readonly word: string; readonly excess: number };
export type GenreWords = {
  readonly genre: string;
  readonly films: number;
  readonly words: readonly MarkingWord[];
};

const WORDS_A_GENRE = 6;
/** A genre of fewer films says little, and so does a word in fewer films of a genre. */
const FEWEST_FILMS = 10;
const FEWEST_WITH_WORD = 5;

type Genre = { readonly id: number; readonly name: string; readonly films: number };
type Stem = { readonly stem: string; readonly excess: number };

/** The words that mark each genre, the fullest genre first; empty where no genre has enough films. */
export function genreWords(catalog: Catalog): readonly GenreWords[] {
  const genres = catalog.all<{ fewest: number }, Genre>(
    `SELECT g.id, g.name, count(*) AS films FROM film_genre JOIN genre g ON g.id = genre_id
     GROUP BY g.id HAVING films >= $fewest ORDER BY films DESC, g.id`,
  )({ fewest: FEWEST_FILMS });
  const index = openIndex(catalog);
  const stems = markingStems(catalog, index, genres);
  const spell = openSpelling(catalog, index);
  return genres.flatMap(({ id, name, films }, at) => {
    const words = (stems[at] ?? []).map(({ stem, excess }) => ({ word: spell(stem, id), excess }));
    return words.length === 0 ? [] : [{ genre: name, films, words }];
  });
}

type TermRow = { readonly term: string; readonly films: number; readonly postings: Uint8Array };

/** Goes once through the postings of all words; what a posting weighs is added to each genre of its film. */
function markingStems(
  catalog: Catalog,
  index: IndexReader,
  genres: readonly Genre[],
): readonly (readonly Stem[])[] {
  const films = index.columns().id.length;
  const [genresOf, scratch] = [genresByFilm(index, genres), emptyPostings(films)];
  const best = genres.map((): Stem[] => []);
  const terms = catalog.all<{ fewest: number }, TermRow>(
    `SELECT term, films, postings FROM index_term WHERE field = 'word' AND films >= $fewest`,
  )({ fewest: FEWEST_WITH_WORD });
  for (const { term, films: having, postings } of terms) {
    const weights = weighIn(readPostings(postings, scratch), index, genresOf, genres.length);
    const rare = rarity(films, having);
    for (const [at, genre] of genres.entries()) {
      if ((weights.counts[at] as number) < FEWEST_WITH_WORD) continue;
      const own = weights.sums[at] as number;
      const others = (weights.total - own) / Math.max(1, films - genre.films);
      keepBest(best[at] as Stem[], { stem: term, excess: (own / genre.films - others) * rare });
    }
  }
  return best;
}

const WEIGHTS = payloadWeights('word');

/** What one word weighs in all films and in those of each genre, before its rarity. */
function weighIn(
  { films, payloads, length }: Postings,
  index: IndexReader,
  genresOf: readonly (readonly number[])[],
  genres: number,
) {
  const norms = index.columns().inverseNorm.word;
  const [sums, counts] = [new Float64Array(genres), new Int32Array(genres)];
  let total = 0;
  for (let at = 0; at < length; at++) {
    const film = films[at] as number;
    const weight = (WEIGHTS[payloads[at] as number] as number) * (norms[film] as number);
    if (weight === 0) continue;
    total += weight;
    for (const genre of genresOf[film] as readonly number[]) {
      sums[genre] = (sums[genre] as number) + weight;
      counts[genre] = (counts[genre] as number) + 1;
    }
  }
  return { sums, counts, total };
}

/** The genres of each film by its number, as places in `genres`. */
function genresByFilm(index: IndexReader, genres: readonly Genre[]): readonly (readonly number[])[] {
  const places = Array.from(index.columns().id, (): number[] => []);
  for (const [at, { id }] of genres.entries()) {
    for (const film of filmNumbers(index, 'genre', String(id))) places[film]?.push(at);
  }
  return places;
}

function keepBest(best: Stem[], candidate: Stem): void {
  const at = best.findIndex(({ excess }) => candidate.excess > excess);
  if (candidate.excess <= 0 || (at < 0 && best.length === WORDS_A_GENRE)) return;
  best.splice(at < 0 ? best.length : at, 0, candidate);
  best.length = Math.min(best.length, WORDS_A_GENRE);
}

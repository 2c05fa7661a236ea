import { wordBarsChart } from '../charts/word-bars.ts';
import { type GenreWords, genreWords } from '../parts/genre-words.ts';
import { defineSection, type Voice } from '../section.ts';

/** The words that mark each genre by TF-IDF. */
export const wordsOfGenres = defineSection<readonly GenreWords[], object>({
  id: 'genre-words',
  wide: true,
  figures: (catalog) => {
    const words = genreWords(catalog);
    return words.length === 0 ? undefined : words;
  },
  chart: (groups, { names }) =>
    wordBarsChart(
      groups.map(({ genre, words }) => ({
        title: names.genre(genre),
        bars: words.map(({ word, excess }) => ({ label: word, value: excess })),
      })),
    ),
  rows: (groups, { format, names }) =>
    groups.map(({ genre, films, words }) => [
      names.genre(genre),
      format.number(films),
      words.map(({ word, excess }) => `${word} (${excess.toFixed(3)})`).join(', '),
    ]),
  words: {
    es: {
      title: 'Palabras que marcan cada género',
      columns: ['Género', 'Películas', 'Palabras (exceso de peso)'],
      labels: {},
      says: (groups, voice) =>
        `Cada género tiene su vocabulario: el que más se distingue es ${plainest(groups, voice)}. Las palabras están en inglés, como los textos.`,
      notes: () => [
        'El peso TF-IDF de cada palabra en una película (título, lema y sinopsis, normalizado por película) se promedia en el género y se le resta el promedio de las demás películas: queda lo propio. La barra más larga de cada género ocupa todo el ancho. Se muestran como se escriben, sin recortar a la raíz.',
      ],
    },
    en: {
      title: 'Words that mark each genre',
      columns: ['Genre', 'Films', 'Words (excess of weight)'],
      labels: {},
      says: (groups, voice) =>
        `Each genre has a vocabulary of its own: the one that stands out most is ${plainest(groups, voice)}.`,
      notes: () => [
        'The TF-IDF weight of each word in a film (title, tagline and overview, normalised by film) is averaged over the genre, and the mean of all other films is taken from it: what is left is its own. The longest bar of each genre takes the whole width. Words are shown as they are written, not cut to their stem.',
      ],
    },
  },
});

/** The genre whose first word stands out most, with its first words. */
function plainest(groups: readonly GenreWords[], { format, names }: Voice): string {
  const strength = ({ words: [first] }: GenreWords) => first?.excess ?? 0;
  const { genre, words } = groups.reduce((best, group) => (strength(group) > strength(best) ? group : best));
  return `${names.genre(genre)} (${format.list(words.slice(0, 3).map(({ word }) => word))})`;
}

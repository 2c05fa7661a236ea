import { z } from 'zod';
import { quantityAt } from '../language/quantity.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Mention, Slot } from '../slots/slot.ts';
import { figureFilter } from './figure.ts';
import type { Filter } from './filter.ts';
import { afterBound, hearBounds } from './hear-bounds.ts';

/** A mean vote of TMDB's users, one decimal. */
const schema = z.number().min(0).max(10).multipleOf(0.1);
const MOST = 10;
/** A bare number is a score from here on: "above 8", "7 o más". */
const LEAST_BARE = 4;
const GOOD = 7;

const WELL_RATED = {
  es: 'bien puntuada|bien puntuadas|bien puntuado|bien puntuados|bien calificada|bien calificadas|bien calificado|bien valorada|bien valoradas|bien valorado|bien rankeada|bien rankeadas|con buen puntaje|con buena puntuacion|con buena nota|con buenas notas|con buena calificacion|de buena nota|con buenas criticas|con buena critica|con buen rating|aclamada|aclamadas',
  en: 'highly rated|well rated|well reviewed|high rated|high rating|high ratings|high scoring|good rating|good ratings|good reviews|great reviews|well received|acclaimed|highly acclaimed|highly regarded',
} as const;
const wellRated = compileWords([
  [WELL_RATED.es, true],
  [WELL_RATED.en, true],
]);

const TOPICS = {
  es: 'puntaje|puntajes|puntuacion|nota|notas|calificacion|calificaciones|valoracion|puntuada|puntuadas|calificada|calificadas|valorada|valoradas|rating|puntuen|promedio|de puntaje|de nota|de calificacion|de puntuacion|de rating|con puntaje|con nota|con una nota|con un puntaje|con puntuacion|que tenga|que tengan',
  en: 'rated|rating|ratings|score|scores|scored|scoring|rate|average|imdb|tmdb|a score of|a rating of|with a score of|with a rating of|with a score|with a rating|with score|with rating|rating of|score of',
} as const;
const points = compileWords([
  [
    'puntos|puntos de 10|punto|de puntaje|de nota|de calificacion|de puntuacion|de rating|points|pts|puntos o mas|out of 10|out of ten|sobre 10|sobre diez|de 10|10|estrellas sobre 10|stars out of 10|star rating|puntos de promedio',
    true,
  ],
]);
/** What else may follow a number: then it is none of a score. */
const OTHERS = new Set(
  'minutos minutes minute minuto min mins horas hora hours hour hs votos voto votes vote millones millon million millions mil thousand billion anos ano year years films movies pelis peliculas peli pelicula dolares dollars dias days premios oscars awards veces times secuelas'.split(
    ' ',
  ),
);
/** Where a bare number ends: nothing that it could be a number of follows. */
const ENDS = new Set('y and con with que that de from of para for en in o or por by please pls'.split(' '));
const SAYS_SO_BARE = new Set('above arriba encima over'.split(' '));

/** "más de un 7", "at least a 7" say a figure as it is given. */
function isArticled({ words }: Sentence, at: number): boolean {
  return ARTICLES.has(words[at]?.folded ?? '') && /^\d/.test(words[at + 1]?.folded ?? '');
}
const ARTICLES = new Set(['un', 'a', 'an']);

const hearStated = hearBounds<'score'>({
  slots: { score: { least: 'minScore', most: 'maxScore' } },
  step: 0.1,
  topics: compileWords([
    [TOPICS.es, 'score'],
    [TOPICS.en, 'score'],
  ]),
  measure: (sentence, at, topic) => {
    const quantity = quantityAt(sentence, isArticled(sentence, at) ? at + 1 : at);
    if (!quantity || quantity.value > MOST || quantity.isMoney) return undefined;
    const { value, to } = quantity;
    const words = sentence.words.map(({ word }) => word);
    const place = afterBound(sentence, to);
    const named = longest(points.find(words).filter(({ from }) => from === to || from === place));
    const next = words[place] ?? '';
    const made = { value, numberEnd: to, of: 'score', scale: 1 } as const;
    if (named) return { ...made, to: named.to };
    if (OTHERS.has(next) || (next === 'de' && OTHERS.has(words[place + 1] ?? ''))) return undefined;
    if (topic) return { ...made, to };
    const isTailed = place > to || sentence.text[sentence.words[to - 1]?.end ?? 0] === '+';
    // "con más de 8", "las de más de 7"
    const isWith = /^(?:con|with|de)$/.test(words[at - 3] ?? '') && /^(?:de|than)$/.test(words[at - 1] ?? '');
    const isSaid =
      isTailed || isWith || SAYS_SO_BARE.has(words[at - 1] ?? '') || SAYS_SO_BARE.has(words[at - 2] ?? '');
    const isAlone =
      next === '' ||
      ENDS.has(next) ||
      /[,.;!?]/.test(sentence.text[sentence.words[place - 1]?.end ?? 0] ?? '');
    return value >= LEAST_BARE && value < MOST && isSaid && isAlone
      ? { ...made, to, isBare: true }
      : undefined;
  },
});

function longest<T extends { readonly from: number; readonly to: number }>(
  hits: readonly T[],
): T | undefined {
  return [...hits].sort((a, b) => b.to - a.to)[0];
}

const hear: NonNullable<Slot<number>['hear']> = (sentence, reading) => [
  ...hearStated(sentence, reading),
  ...wellRated
    .find(sentence.words.map(({ word }) => word))
    .map(({ from, to }): Mention => ({ from, to, gives: [{ minScore: GOOD }], trust: 0.95 })),
];

/** The lowest mean vote wanted: "above 8" (8.1), "con 7 o más", "bien puntuadas". */
export const minScore: Filter<number> = figureFilter({
  slot: 'minScore',
  letter: 'S',
  schema,
  words: {
    es: { name: 'puntaje-mínimo', about: 'Puntaje de 7 o más, por ejemplo' },
    en: { name: 'min-score', about: 'A score of 7 or more, for example' },
  },
  about: {
    es: 'El puntaje que tiene por lo menos, de 0 a 10',
    en: 'The score that it has at least, 0 to 10',
  },
  told: {
    es: (score, say) => `con ${say.number(score) === String(score) ? score : say.vote(score)} puntos o más`,
    en: (score, say) => `rated ${say.number(score) === String(score) ? score : say.vote(score)} and up`,
  },
  hear,
  vocabulary: wellRated.vocabulary.filter((word) => word.length > 5),
});

/** The highest mean vote wanted: "below 5" (4.9), "con menos de 4 puntos". */
export const maxScore: Filter<number> = figureFilter({
  slot: 'maxScore',
  letter: 'M',
  schema,
  about: { es: 'El puntaje que tiene a lo sumo, de 0 a 10', en: 'The score that it has at most, 0 to 10' },
  told: {
    es: (score, say) => `con ${say.vote(score)} puntos o menos`,
    en: (score, say) => `rated ${say.vote(score)} or less`,
  },
  hear,
});

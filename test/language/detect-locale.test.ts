import { describe, expect, test } from 'vitest';
import { detectLocale } from '../../src/language/detect-locale.ts';

describe('The language of a sentence', () => {
  test.each([
    '¿cuántas películas se estrenaron en enero?',
    'cuantas pelis salieron en enero',
    'puntaje de Toy Story',
    'recomendame algo',
    'quién dirigió The Godfather',
    'quiero ver algo como The Matrix',
    'che, ¿cuánto recaudó Avatar?',
    'películas de Woody Allen',
    'y en febrero?',
    'la segunda',
    'por qué?',
    'gracias',
    'hola',
    'cuanto saco titanic',
  ])('"%s" is Spanish', (text) => {
    expect(detectLocale(text)).toBe('es');
  });

  test.each([
    'how many films premiered in January?',
    'what is the score of El laberinto del fauno',
    'who directed Amores perros?',
    "what's the return of La vita è bella?",
    'and in February?',
    'the second one',
    'thanks',
    'hello',
    'best movies of 1994',
  ])('"%s" is English', (text) => {
    expect(detectLocale(text)).toBe('en');
  });

  test.each(['', '1999', 'Titanic', 'Matrix', '???', '🎬', 'Avatar 2009', '七人の侍'])(
    '"%s" tells no language',
    (text) => {
      expect(detectLocale(text)).toBeUndefined();
    },
  );
});

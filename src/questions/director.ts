import { page } from '../slots/count.ts';
import { personIn } from '../slots/person.ts';
import { filmographyFigures, openFilmography } from './parts/filmography.ts';
import { filmographyItems, filmographyMessage, filmographyNext } from './parts/filmography-message.ts';
import { filmographyShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

/** A director's films one by one, with date, return, cost and profit. */
export const director = defineQuestion({
  kind: 'director',
  slots: { person: personIn('director') },
  optional: { page },
  shape: filmographyShape,
  prepare: ({ catalog }) => {
    const filmography = openFilmography(catalog);
    return ({ person, page }) => filmography(person, 'director', page);
  },
  figures: filmographyFigures,
  items: filmographyItems,
  next: filmographyNext,
  words: {
    es: {
      command: 'director',
      aliases: ['get_director'],
      about: 'Las películas de un director con fecha, retorno, costo y ganancia',
      slots: { person: 'Nombre del director o la directora' },
      phrases: [
        '(director|directora|cineasta|realizador|realizadora) [~money|~films|~count|total|promedio|cuanto|filmografia] {person}',
        '(las que dirigio|la que dirigio|lo que dirigio|todo lo que dirigio|todas las que dirigio|peliculas que dirigio|de las que fue director|que fue director|que fue directora|donde fue director|pelis que dirigio|ha dirigido|dirigiendo|detras de camara|detras de la camara|detras de camaras|tras la camara|tras las camaras|tras camaras|en la silla de director|en la direccion|las que hizo como director|las que hizo como directora|de director|de directora) [~money|~films|~count] {person}',
        '(dirigi*|dirige|realizo|filmo) [~money|~films|~count|todo|lista|cuanto|que mas|que otras|otras] {person}',
        'como (director|directora) [~money|que tal|le va|le fue] {person}',
        '~films (dirigidas por|que dirigio|dirigio|de el director|del director|de la directora) {person} [~money]',
        '(filmografia) {person} [director|directora|como director|como directora|completa]',
      ],
      examples: ['retorno del director Christopher Nolan', 'películas que dirigió Almodóvar'],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'En la dirección'),
      message: filmographyMessage,
    },
    en: {
      command: 'director',
      about: "A director's films with date, return, cost and profit",
      slots: { person: 'Name of the director' },
      phrases: [
        '(director|filmmaker) [~money|~films|~count|total|average|career] {person}',
        '(stuff he directed|stuff she directed|only directed|that he directed|that she directed|he directed|she directed|directed not acted) [~money|~films|~count|not acted|acted|but|only] {person}',
        '(directed|directs|directing|helmed|helm|helms|helming|direct) [~money|~films|~count|everything|all|list|by|what|what else|else|other] {person}',
        'as a (director|filmmaker) [~money|how did|how well] {person}',
        '~films (directed by|helmed by) {person} [~money|~count]',
        '(everything|all the films|all films|all movies|all the movies) (directed by|directed|has directed|made as director) {person} [~money]',
        '(filmography) {person} [director|full|as a director|as director|complete]',
        '(behind the camera|at the helm|in the directors chair) {person}',
        '(what has|what did|list of) {person} (directed|direct|helmed|shot|make as director)',
      ],
      examples: ['return of director Christopher Nolan', 'movies directed by Almodóvar'],
      button: ({ page }) => (page && page > 1 ? 'More' : 'As a director'),
      message: filmographyMessage,
    },
  },
});

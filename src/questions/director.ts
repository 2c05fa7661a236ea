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
      about: 'El retorno de un director, película por película, con fecha, costo y ganancia',
      slots: { person: 'Nombre del director o la directora' },
      phrases: [
        '(director|directora|cineasta|realizador|realizadora) [~money|~films|~count|total|promedio|cuanto|filmografia] {person}',
        '~earnings (las que dirigio|la que dirigio|lo que dirigio|todo lo que dirigio|todas las que dirigio|peliculas que dirigio|de las que fue director|que fue director|que fue directora|donde fue director|pelis que dirigio|ha dirigido|dirigiendo|detras de camara|detras de la camara|detras de camaras|tras la camara|tras las camaras|tras camaras|en la silla de director|en la direccion|las que hizo como director|las que hizo como directora|de director|de directora) [~films|~count] {person}',
        '~earnings (dirigi*|dirige|realizo|filmo) [~films|~count|todo|cuanto] {person}',
        '~count [~films] (dirigi*|dirige|realizo|filmo|ha dirigido) {person}',
        'como (director|directora) [~money|que tal|le va|le fue] {person}',
        '~earnings ~films (dirigidas por|que dirigio|dirigio|de el director|del director|de la directora) {person}',
      ],
      examples: ['retorno del director Christopher Nolan', '¿cuánto rinde Almodóvar como director?'],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'En la dirección'),
      message: filmographyMessage,
    },
    en: {
      command: 'director',
      about: "A director's return, film by film, with date, cost and profit",
      slots: { person: 'Name of the director' },
      phrases: [
        '(director|filmmaker) [~money|~films|~count|total|average|career] {person}',
        '~earnings (directed|directs|directing|helmed|helm|helms|helming|direct) [~films|~count|all|by] {person}',
        '~count [~films] (directed|helmed|has directed|did direct|direct) {person}',
        'as a (director|filmmaker) [~money|how did|how well] {person}',
        '~earnings ~films (directed by|helmed by) {person}',
        '(behind the camera|at the helm|in the directors chair) {person}',
      ],
      examples: ['return of director Christopher Nolan', 'how did Almodóvar do as a director?'],
      button: ({ page }) => (page && page > 1 ? 'More' : 'As a director'),
      message: filmographyMessage,
    },
  },
});

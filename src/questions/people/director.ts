import { page } from '../../slots/count.ts';
import { personIn } from '../../slots/names/person.ts';
import { filmographyShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import { filmographyFigures, openFilmography } from './parts/filmography.ts';
import { filmographyItems, filmographyMessage, filmographyNext } from './parts/filmography-message.ts';

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
  phrases: ({ questions }) => questions.director.phrases,
  words: {
    es: {
      command: 'director',
      aliases: ['get_director'],
      about: 'El retorno de un director, película por película, con fecha, costo y ganancia',
      slots: { person: 'Nombre del director o la directora' },
      examples: ['retorno del director Christopher Nolan', '¿cuánto rinde Almodóvar como director?'],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'En la dirección'),
      message: filmographyMessage,
    },
    en: {
      command: 'director',
      about: "A director's return, film by film, with date, cost and profit",
      slots: { person: 'Name of the director' },
      examples: ['return of director Christopher Nolan', 'how did Almodóvar do as a director?'],
      button: ({ page }) => (page && page > 1 ? 'More' : 'As a director'),
      message: filmographyMessage,
    },
  },
});

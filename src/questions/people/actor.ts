import { page } from '../../slots/count.ts';
import { personIn } from '../../slots/names/person.ts';
import { filmographyShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import { filmographyFigures, openFilmography } from './parts/filmography.ts';
import { filmographyItems, filmographyMessage, filmographyNext } from './parts/filmography-message.ts';

/** An actor's returns: acting credits only. */
export const actor = defineQuestion({
  kind: 'actor',
  slots: { person: personIn('actor') },
  optional: { page },
  shape: filmographyShape,
  prepare: ({ catalog }) => {
    const filmography = openFilmography(catalog);
    return ({ person, page }) => filmography(person, 'actor', page);
  },
  figures: filmographyFigures,
  items: filmographyItems,
  next: filmographyNext,
  phrases: ({ questions }) => questions.actor.phrases,
  words: {
    es: {
      command: 'actor',
      aliases: ['get_actor'],
      about: 'En cuántas películas actuó alguien y qué retorno dieron',
      slots: { person: 'Nombre del actor o la actriz' },
      examples: ['retorno del actor Tom Hanks', '¿cuánto rinde Meryl Streep como actriz?'],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'Como intérprete'),
      message: filmographyMessage,
    },
    en: {
      command: 'actor',
      about: 'How many films somebody acted in, and their return',
      slots: { person: 'Name of the actor' },
      examples: ['return of actor Tom Hanks', 'how did Meryl Streep do as an actress?'],
      button: ({ page }) => (page && page > 1 ? 'More' : 'As an actor'),
      message: filmographyMessage,
    },
  },
});

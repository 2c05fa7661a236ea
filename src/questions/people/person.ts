import { page } from '../../slots/count.ts';
import { person as personSlot } from '../../slots/names/person.ts';
import { personFilmographyShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import { type Filmography, filmographyFigures, openFilmography } from './parts/filmography.ts';
import { filmographyItems, filmographyMessage, filmographyNext } from './parts/filmography-message.ts';

/** A person whose role was not said: the role with more films, the other one tap away. */
export const person = defineQuestion({
  kind: 'person',
  slots: { person: personSlot },
  optional: { page },
  shape: personFilmographyShape,
  prepare: ({ catalog }) => {
    const filmography = openFilmography(catalog);
    return ({ person, page }) => filmography(person, undefined, page);
  },
  figures: (answer: Filmography) => ({ role: answer.role, ...(filmographyFigures(answer) as object) }),
  items: filmographyItems,
  next: filmographyNext,
  phrases: ({ questions }) => questions.person.phrases,
  words: {
    es: {
      command: 'persona',
      about: 'El retorno de alguien, actúe o dirija',
      slots: { person: 'Nombre' },
      examples: ['retorno de Clint Eastwood', '¿cuánto rinde Ben Affleck?'],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'Su retorno'),
      message: filmographyMessage,
    },
    en: {
      command: 'person',
      about: "Somebody's return, as actor or director",
      slots: { person: 'Name' },
      examples: ['the return of Clint Eastwood', 'Ben Affleck stats'],
      button: ({ page }) => (page && page > 1 ? 'More' : 'Their return'),
      message: filmographyMessage,
    },
  },
});

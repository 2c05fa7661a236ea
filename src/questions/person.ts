import { page } from '../slots/count.ts';
import { person as personSlot } from '../slots/person.ts';
import { type Filmography, filmographyFigures, openFilmography } from './parts/filmography.ts';
import { filmographyItems, filmographyMessage, filmographyNext } from './parts/filmography-message.ts';
import { personFilmographyShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

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
  words: {
    es: {
      command: 'persona',
      about: 'El retorno de alguien, actúe o dirija',
      slots: { person: 'Nombre' },
      phrases: [
        '{person}',
        '~money [~films] {person}',
        '(cuanto|cuanta|que) ~money {person}',
        '(cuanto|cuanta) (guita|plata|dinero|lana|pasta) [~money] {person}',
        '(quien es|hablame de|hablame sobre|contame de|contame sobre|cuentame de|que sabes sobre|que me decis de|que me dices de|que paso con|quien era|info|informacion|datos|sobre|ficha|carrera|trayectoria|sabes de|conoces a|lo de) {person}',
      ],
      examples: ['retorno de Clint Eastwood', '¿cuánto rinde Ben Affleck?'],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'Su retorno'),
      message: filmographyMessage,
    },
    en: {
      command: 'person',
      about: "Somebody's return, as actor or director",
      slots: { person: 'Name' },
      phrases: [
        '{person}',
        '~money [~films] {person}',
        '(how much does|how much do|how much has|how much money|how much cash) [money|cash|dough] ~money {person}',
        '(numbers|the numbers|figures|stats|money|bucks|returns|takings|earnings) [for|on|of] {person}',
        '(bankable|how bankable|box office draw|worth|track record|how is|how did|how well has) [~money|done|do|doing] {person}',
        '(who is|who was|whos|tell me something about|give me info on|know about|info|information|about|career|profile|figures|facts|tell me about) {person}',
      ],
      examples: ['the return of Clint Eastwood', 'Ben Affleck stats'],
      button: ({ page }) => (page && page > 1 ? 'More' : 'Their return'),
      message: filmographyMessage,
    },
  },
});

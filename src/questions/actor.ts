import { page } from '../slots/count.ts';
import { personIn } from '../slots/person.ts';
import { filmographyFigures, openFilmography } from './parts/filmography.ts';
import { filmographyItems, filmographyMessage, filmographyNext } from './parts/filmography-message.ts';
import { filmographyShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

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
  words: {
    es: {
      command: 'actor',
      aliases: ['get_actor'],
      about: 'En cuántas películas actuó alguien y qué retorno dieron',
      slots: { person: 'Nombre del actor o la actriz' },
      phrases: [
        '(actor|actriz|actores|interprete) [~money|~count|~films|total|promedio|cuanto] {person}',
        '~earnings (ha salido|ha actuado|ha aparecido|ha trabajado|ha protagonizado|actuo|actua|actuado|actuando|protagoniz*|trabajo|interpret*|sale|aparece|participo|actuaciones) [~count|~films|cuanto] {person}',
        '~count ~films [~premiere] (como actor|como actriz|de actor|de actriz|actuo|actua|ha actuado|protagonizo|protagoniza|que actuo|que actua|donde actua|en las que actua|hizo como actor|salio|ha salido|sale|aparece|ha hecho|participo) [tiene|hizo|ha hecho|hay] {person} [~money]',
        '(en cuantas|en cuantos) [~films|total] (salio|sale|ha salido|actuo|actua|ha actuado|aparecio|aparece|participo|trabajo|estuvo) {person} [~money]',
        'como (actor|actriz) [~money|que tal|le va|le fue] {person}',
        '~earnings ~films (con|donde aparece|donde sale|en las que aparece|en las que sale|en que aparece|en que sale|donde actua|en las que actua|donde actuo|en las que actuo|protagonizadas por|en que actuo) {person}',
        '~money ~films (con|de|protagonizadas por) {person} [actor|actriz]',
      ],
      examples: ['retorno del actor Tom Hanks', '¿cuánto rinde Meryl Streep como actriz?'],
      button: ({ page }) => (page && page > 1 ? 'Más' : 'Como intérprete'),
      message: filmographyMessage,
    },
    en: {
      command: 'actor',
      about: 'How many films somebody acted in, and their return',
      slots: { person: 'Name of the actor' },
      phrases: [
        '(actor|actress|acting) [~money|~count|~films|total|average|career|credits] {person}',
        '~earnings (acted in|acted|acts|act|starred|stars|star|starring|appeared|appeared in|been in|played in|performed) [~count|~films] {person}',
        '~count ~films [~premiere] (starring|stars|starred|has starred in|acted in|has acted in|been in|been|appeared in|appear in|appears in|act in|acts in|star in|played in|featuring|as an actor|as an actress|as actor|with as an actor) {person}',
        'as an (actor|actress) [~money|how did|how well] {person}',
        '~money [~films] (with|starring|featuring) {person}',
        '(how profitable|how successful|how lucrative|average return on|mean return on|return on|average return of|average return for) [~films] (with|starring|featuring) {person}',
        '(in front of the camera|on screen|onscreen|acting career|acting gigs|roles|role) [~money|~count] {person}',
        '~count (roles|parts|appearances|acting credits) {person}',
      ],
      examples: ['return of actor Tom Hanks', 'how did Meryl Streep do as an actress?'],
      button: ({ page }) => (page && page > 1 ? 'More' : 'As an actor'),
      message: filmographyMessage,
    },
  },
});

import { defineQuestion } from './question.ts';

/** What people ask any bot and this one does not know: said so rather than forced into an answer about films. */
export const smallTalk = defineQuestion({
  kind: 'smallTalk',
  declines: true,
  slots: {},
  optional: {},
  prepare: () => () => ({}),
  words: {
    es: {
      command: '',
      about: '',
      slots: {},
      phrases: [
        '(dime|contame|cuentame|decime|escribe|escribi|haceme|hazme|cantame|inventa) (chiste|chistes|poema|cuento|cancion|adivinanza|chisme)',
        '(que|como|cual|cuanto|quien|quienes|a cuanto|cuando|pronostico|resultado) (clima|temperatura|tiempo hace|tiempo hara|llueve|dolar|euro|bitcoin|partido|mundial|futbol|presidente|capital de|hora es|horoscopo|noticias|loteria|inflacion|elecciones|champions|liga|gano la copa|gano el mundial|trafico)',
        '(traduci|traduce|traducime|traduceme|calcula|resolve|resuelve|cocinar|receta|recetas|reserva|reservame|pedime|compra|comprame)',
        '(tu|tus|te) (pelicula favorita|peli favorita|favorita|favoritas|favorito|edad|anos tienes|gusta mas)',
      ],
      examples: [],
      button: '',
      message: () => ({ title: 'De eso no sé: solo de películas.', blocks: [] }),
    },
    en: {
      command: '',
      about: '',
      slots: {},
      phrases: [
        '(tell me|write me|write|sing|give me|make up) (joke|jokes|poem|riddle|song|essay)',
        '(what|whats|how|who|when|which|will|is it|forecast) (weather|temperature|raining|rain|dollar|euro|bitcoin|president|capital of|time is it|super bowl|world cup|news|lottery|elections|won the game|won the league|football match|stock price|election|traffic)',
        '(translate|calculate|solve|recipe|recipes|cook|book me|order me|buy me)',
        '(your|you) (favorite|favourite|favorite movie|favourite film|age|how old)',
      ],
      examples: [],
      button: '',
      message: () => ({ title: 'That is beyond me: I only know films.', blocks: [] }),
    },
  },
});

import type { ByLocale } from '../../../src/domain/locale.ts';

type Words = {
  readonly title: string;
  readonly about: string;
  readonly ask: string;
  readonly text: string;
  readonly locale: string;
  readonly conversation: string;
  readonly download: string;
  /** What each method does where an address has several, or one that is not GET. */
  readonly methods: Readonly<Record<'GET' | 'POST' | 'DELETE', string>>;
  /** What is said of a slot that nobody types in words. */
  readonly slots: Readonly<Record<string, string>>;
  readonly chart: string;
  readonly kind: string;
  readonly answer: string;
  readonly problem: string;
  readonly tags: { readonly questions: string; readonly earlier: string };
};

export const apiWords: ByLocale<Words> = {
  es: {
    title: 'Butaca',
    about:
      'Preguntas sobre películas, en español y en inglés. Los valores se escriben como en un chat («enero», «viernes 13», «Nolan») o como los da una respuesta (1, `id:603`). Este producto usa datos de TMDB pero no está avalado ni certificado por TMDB.',
    ask: 'Contesta una frase cualquiera',
    text: 'La frase, o un comando como «/votos Titanic»',
    locale: 'El idioma de la respuesta: es o en',
    conversation: 'Una clave tuya, difícil de adivinar: lo que se pregunta con ella es una conversación',
    download: 'Con 1: el archivo solo, para guardarlo',
    methods: {
      GET: 'Solo lee: lo que cambiaría algo de lo que se guarda de vos va por POST. Con una clave, sigue la conversación.',
      POST: 'Puede cambiar lo que se guarda de quien tiene la clave. Los parámetros van en el cuerpo, como JSON.',
      DELETE:
        'Borra todo lo que se guarda de quien tiene la clave, sin preguntar de nuevo. Por diez minutos, POST /api/undo lo recupera.',
    },
    slots: {
      page: 'Qué página de la lista, desde 1',
      terms: 'Los términos de una búsqueda anterior',
      instead: 'La película en cuyo lugar se quiere otra',
      genres: 'Géneros que tiene todos, separados por comas',
      anyGenres: 'Géneros de los que tiene alguno, separados por comas',
      excludeGenres: 'Géneros de los que no tiene ninguno, separados por comas',
      withRole: '¿La segunda persona actúa o dirige?',
      people:
        'Otras personas que también están, separadas por comas, con «:actor» o «:director» detrás si se quiere',
      anyPeople: 'Personas de las que está alguna, separadas por comas',
      excludePerson: 'Alguien que no actúa ni dirige en ella',
      films:
        'Otras películas a las que también se parecen, separadas por comas, o por «;» si un título lleva coma',
    },
    chart: 'El gráfico de una respuesta, con los mismos parámetros que /api/{kind}',
    kind: 'Qué pregunta',
    answer: 'La respuesta',
    problem: 'Un problema, según el RFC 9457',
    tags: { questions: 'Preguntas', earlier: 'La API de la que nació Butaca' },
  },
  en: {
    title: 'Butaca',
    about:
      'Questions about films, in Spanish and English. Values are written as in a chat ("January", "Friday 13", "Nolan") or as an answer gives them (1, `id:603`). This product uses data from TMDB but is not endorsed or certified by TMDB.',
    ask: 'Answers any sentence',
    text: 'The sentence, or a command such as "/votes Titanic"',
    locale: 'The language of the answer: es or en',
    conversation: 'A key of yours that nobody guesses: what is asked with it is one conversation',
    download: 'With 1: the file alone, to be kept',
    methods: {
      GET: 'Only reads: what would change what is kept of you takes POST. With a key, the conversation goes on.',
      POST: 'May change what is kept of whoever has the key. The parameters are in the body, as JSON.',
      DELETE:
        'Erases all that is kept of whoever has the key, without asking again. For ten minutes POST /api/undo brings it back.',
    },
    slots: {
      page: 'Which page of the list, from 1',
      terms: 'The terms of an earlier search',
      instead: 'The film to give another one for',
      genres: 'Genres, all of which it has, separated by commas',
      anyGenres: 'Genres, any of which it has, separated by commas',
      excludeGenres: 'Genres, none of which it has, separated by commas',
      withRole: 'Does the second person act or direct?',
      people:
        'Further people in it, separated by commas, each with ":actor" or ":director" after it where wanted',
      anyPeople: 'People, any of whom is in it, separated by commas',
      excludePerson: 'Somebody who neither acts in it nor directs it',
      films: 'Further films that they are like, separated by commas, or by ";" where a title has one',
    },
    chart: 'The chart of an answer, by the same parameters as /api/{kind}',
    kind: 'Which question',
    answer: 'The answer',
    problem: 'A problem, as RFC 9457 has it',
    tags: { questions: 'Questions', earlier: 'The API that Butaca grew out of' },
  },
};

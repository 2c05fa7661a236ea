import { z } from 'zod';
import type { ByLocale } from '../domain/locale.ts';
import { isDubious, isImplausible, returnOf } from '../domain/money.ts';
import type { PersonId } from '../domain/person.ts';
import type { Problem } from '../domain/problem.ts';
import type { Say } from '../language/say.ts';
import { type Block, facts, line, type Message, note } from '../message/message.ts';
import { choice } from '../slots/choice.ts';
import { film as filmSlot } from '../slots/film.ts';
import { countryName, languageName } from '../slots/place.ts';
import type { SlotWords } from '../slots/slot.ts';
import { directorOf } from '../store/credits.ts';
import { amountOf, leastAmounts, returnNotGiven } from './parts/dubious-money.ts';
import { type FilmCard, openFilmCards } from './parts/film-card.ts';
import { genreLabel } from './parts/reason-words.ts';
import { cardShape, titlesShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

const fieldWords: ByLocale<SlotWords> = {
  es: { name: 'dato', about: 'Qué dato' },
  en: { name: 'field', about: 'Which fact' },
};
const fields = choice('field', fieldWords, {
  director: {
    label: { es: 'Dirección', en: 'Director' },
    heard: {
      es: 'quien dirigio|quien dirige|quien la dirigio|quien lo dirigio|quienes dirigieron|quien es el director|quien la dirige|director|directora|dirigio|dirigida|dirige|dirigieron|quien la hizo|quien hizo|quien la filmo|quien filmo|quien la rodo|quien rodo|quien realizo|de que director|a cargo de quien|de quien es|director de',
      en: 'who directed|who is the director|who was the director|whos the director|directed|director|directed by|director of|who made|who helmed|who did direct|who directs|whos behind|who is behind|who was behind|who shot|who filmed|directors|by whom|who sat in the directors chair',
    },
  },
  cast: {
    label: { es: 'Reparto', en: 'Cast' },
    heard: {
      es: 'reparto|elenco|las voces|voces|quien pone la voz|quien pone las voces|quienes ponen las voces|quien le pone la voz|la voz de quien|actores de doblaje|laburan|labura|laburo|laburaron|quien labura|quienes laburan|que actores|trabajan|los que actuan|los que salen|la gente que sale|prota|protas|prota de|con quien es|con quienes es|con quien|quien esta|interpretes|estrellas|actor principal|actriz principal|actores principales|la prota|quien la protagoniza|quien lo protagoniza|quien actua|quienes actuan|quien actuo|quienes actuaron|actuan|actores|actrices|quien sale|quienes salen|protagonista|protagonistas|quien protagoniza|quien protagonizo|protagoniza|protagonizo|quien es el actor|quien es la actriz|quien trabaja|quienes trabajan|quien trabajo|quien aparece|quienes aparecen|quien hace de|quien interpreta|el prota|protas|quienes son los actores|quien era el actor|quien hacia|quienes hacen|quien esta en|quienes estan en',
      en: 'cast|casting|what actor|what actors|which actor|which actors|what actress|which actress|actor was in|actors were in|actors are in|voice cast|voice actors|voice actor|the voices|the voice of|whos the voice|folks in|people in|who all is in|whos all in|castmates|whos starring in|whos acting in|who acts in|lead|leading man|leading lady|lead role|main character|main actors|main actress|protagonist|who is in|whos in|who was in|who stars|who starred|starring|stars in|who acts|who acted|actors|actresses|who plays|who played|who is starring|who are the actors|lead actor|lead actress|who appears|who was the star|main actor|who featured|whos the lead|who is the lead|who has the lead|leads|the stars|star|stars|starred|who appeared|who voices|who voiced|plays',
    },
  },
  releaseDate: {
    label: { es: 'Estreno', en: 'Release date' },
    heard: {
      es: 'en que fecha salio|que fecha salio|en que fecha se estreno|que fecha se estreno|en que dia salio|que dia salio|que dia se estreno|en que ano salio|que ano salio|en que ano se estreno|que ano se estreno|cuando salio|cuando se lanzo|cuando la lanzaron|cuando la hicieron|cuando se hizo|cuando la estrenaron|se lanzo|lanzo|lanzaron|lanzamiento|fecha de salida|ano de estreno|de cuando es|de cuando|de hace cuanto|cuantos anos tiene|cuando se estreno|cuando estreno|cuando estrenaron|fecha de estreno|fecha de lanzamiento|de que ano es|que ano es|en que ano|de que ano|que ano|que dia|fecha|estreno|cuando fue|cuando es|cuando llego|cuando salia|cuando',
      en: 'what date was|what date did|on what date|what day did|what day was|which date|release day|when did|when was|release date|released|release|dropped|made|came out|drop|come out|came out|what year|which year|year of|premiere date|when is|when|premiere|how old is|hit theaters|year',
    },
  },
  budget: {
    label: { es: 'Presupuesto', en: 'Budget' },
    heard: {
      es: 'presupuesto|costo de produccion|cuanta guita costo|cuanto dinero costo|cuanta lana costo|cuanta pasta costo|cuanto les salio|salio hacer|salio hacerla|salio producir|invirtieron|cuanto costo|cuanto salio hacer|costo|coste|costo hacer|cuanto gastaron|cuanto se gastaron|cuanto invirtieron|gastaron|cuanto les costo|cuanto se gasto|cuanta plata costo|inversion',
      en: 'budget|production cost|production costs|production budget|cost to produce|cost to shoot|spent on|how much did cost|cost|costs|how expensive|expensive|how much was spent|spent|to produce|cost to make|how much was the budget|spend',
    },
  },
  revenue: {
    label: { es: 'Recaudación', en: 'Revenue' },
    heard: {
      es: 'cuanto recaudo|recaudo|recaudacion|recaudado|cuanto saco|cuanto hizo|cuanto gano|taquilla|ingresos|cuanto facturo|facturo|cuanta plata hizo|hizo en taquilla|plata hizo|cuanto junto|cuanto genero|saco en taquilla|gano|recauda|cuanto metio|hizo|hicieron|junto|metio|recaudacion mundial|recaudo en total|ha recaudado|llevo recaudado|lleva recaudado|dinero gano|dinero hizo|cuanto levanto|levanto|cuanto embolso|embolso|cuanto vendio|vendio|saco|ingreso|cuanto ingreso|le fue en taquilla|como le fue en taquilla',
      en: 'gross|grossed|revenue|box office|make|made|earn|earned|take in|took in|rake in|raked in|rake it in|net|takings at the box office|box office numbers|box office figures|takings|earnings|bring in|brought in|pull in|pulled in|rake|raked|haul|banked|took|take|took at the box office|made in theaters|collect|collected|ticket sales|how big was',
    },
  },
  return: {
    label: { es: 'Retorno', en: 'Return' },
    heard: {
      es: 'retorno|rentabilidad|rentable|rindio|rendimiento|cuanto rindio|roi|fue rentable|ganancia|ganancias|beneficio|dio ganancia|dejo ganancia|fue negocio|recupero|fracaso|fracaso en taquilla|fue un fracaso|fue un exito',
      en: 'return|roi|profitable|return on investment|profit|profits|turn a profit|make a profit|made a profit|break even|make money|lose money|money back|net profit|flop|flopped|bomb|bombed|a hit|a success',
    },
  },
  runtime: {
    label: { es: 'Duración', en: 'Running time' },
    heard: {
      es: 'cuanto dura|cuantas horas son|es muy larga o|dura mucho|es larga|es muy larga|cuanto tarda|tiempo de duracion|duracion|dura|que tan larga|larga|cuantos minutos|cuantas horas|minutos dura|metraje|cuanto tiempo dura|minutos|cuanto duraba|duraba|duro',
      en: 'how long|how longs|how many mins|mins|how lengthy|lengthy|runtime|running time|length|duration|long|how many minutes|how many hours|last|run time|minutes',
    },
  },
  genres: {
    label: { es: 'Géneros', en: 'Genres' },
    heard: {
      es: 'genero|generos|que tipo de pelicula|que tipo de peli|que clase de pelicula|tipo de pelicula|de que tipo|que clase de peli|categoria|tipo de peli',
      en: 'genre|genres|what kind of movie|what kind of film|what type of movie|what type of film|type of movie|kind of movie|kind of film|type of film|category|what kind|what sort of',
    },
  },
  plot: {
    label: { es: 'Argumento', en: 'Plot' },
    heard: {
      es: 'de que trata|que historia cuenta|cual es la historia|va la peli|de que va|de que se trata|sinopsis|argumento|trama|que pasa en|de que es|de que iba|de que trataba|historia de|resumen|de que habla|que cuenta|resumime|resumeme|va de que',
      en: 'plot|synopsis|story line|what goes on|going on in|explain|tell the story|gist|what is about|whats about|about|story|storyline|summary|what happens|premise|overview|summarize|summarise|what is it about|story of',
    },
  },
  language: {
    label: { es: 'Idioma', en: 'Language' },
    heard: {
      es: 'idioma|que idioma|en que idioma|lengua|idioma original|lenguaje|hablada|en que lengua|se habla|hablan|idiomas',
      en: 'language|what language|original language|spoken|which language|languages|speak',
    },
  },
  country: {
    label: { es: 'País', en: 'Country' },
    heard: {
      es: 'de que pais|de donde viene|de donde sale|donde la filmaron|donde fue hecha|de donde es|pais|paises|nacionalidad|origen|donde se hizo|donde se produjo|en que pais|de donde',
      en: 'country|countries|where is from|where was made|where was|where were|made where|what country|which country|nationality|origin|where was it made|come from|where does come from|produced in|where was produced',
    },
  },
});
/** One fact of a film, and the words it is asked by. */
const field = { ...fields, apart: true as const };
export type Field =
  | 'director'
  | 'cast'
  | 'releaseDate'
  | 'budget'
  | 'revenue'
  | 'return'
  | 'runtime'
  | 'genres'
  | 'plot'
  | 'language'
  | 'country';

type Answer = FilmCard & { readonly directedBy?: PersonId | undefined };

/** A film's card, or one fact of it. */
export const film = defineQuestion({
  kind: 'film',
  slots: { film: filmSlot },
  optional: { field },
  shape: z.strictObject({ ...cardShape, cast: titlesShape, overview: z.string().nullable() }),
  takesUnreleased: true,
  prepare: ({ catalog }) => {
    const card = openFilmCards(catalog);
    return ({ film, field }): Answer | Problem => {
      const found = card(film);
      if (!found) return { problem: 'noData', about: 'film' };
      return field === 'director' ? { ...found, directedBy: directorOf(film, catalog) } : found;
    };
  },
  figures: ({ film, director, cast, genres, runtime, budget, revenue, releaseDate, overview }: Answer) => ({
    film,
    director,
    cast,
    genres,
    runtime,
    budget,
    revenue,
    return: returnOf({ budget, revenue }),
    dubiousMoney: isDubious({ budget, revenue }),
    releaseDate,
    overview,
  }),
  // Who asked for the director speaks of them from then on.
  about: ({ film, directedBy }) => ({ film, person: directedBy }),
  next: ({ film, collection, unreleased }) =>
    unreleased
      ? []
      : [
          { kind: 'similar', film: film.id },
          { kind: 'votes', film: film.id },
          ...(collection === null ? [] : [{ kind: 'saga', collection: collection.id }]),
        ],
  words: {
    es: {
      command: 'pelicula',
      about: 'La ficha de una película o un dato de ella',
      slots: { film: 'Título de la película', field: 'Qué dato' },
      phrases: [
        '{film}',
        '{field} [cuanta|cuanto|guita|plata|dinero|lana|pasta|varo|feria|mangos|dolares|euros|millones|cine|cines|mundo|mundial|en total|a nivel mundial|mundialmente|en el mundo|exactamente|exacto|hacer|hacerla|filmar|nombre] {film}',
        '(llamada|que se llama|que se llame|se llama|titulada|con el titulo) [hay|existe|~films|alguna] {film}',
        '(ficha|info|informacion|infos|datos|sobre|acerca|acerca de|detalles|conoces|hablame de|contame de|cuentame de|hablame sobre|que sabes de|que sabes sobre|algo de|sabes|todo|data|pasame la data|ficha tecnica|resumen) {film}',
        '~films {film}',
        '{besidePerson} {film}',
        '{field} ~films {film}',
      ],
      examples: ['¿quién dirigió Heat?', 'info de Gladiator', '¿cuánto recaudó Titanic?'],
      button: 'Ficha',
      message: cardMessage,
    },
    en: {
      command: 'film',
      about: "A film's card, or one fact of it",
      slots: { film: 'Title of the film', field: 'Which fact' },
      phrases: [
        '{film}',
        '{field} [how much money|how much cash|how much dough|money|cash|dough|dollars|dosh|quid|bucks|in total|worldwide|globally|altogether|production|exactly|in theaters|at the box office|dates|date|name|guy|person|movie|to make|thing|again] {film}',
        '(called|named|titled|by the name of) [is there|any|~films] {film}',
        '(tell me about|tell me more about|tell me all about|tell me everything about|info|information|details|facts|card|about|more|everything|lowdown|deets|scoop|rundown|stuff|specs|the deal) {film}',
        '~films {film}',
      ],
      examples: ['who directed Heat?', 'tell me about Gladiator', 'how much did Titanic make?'],
      button: 'Card',
      message: cardMessage,
    },
  },
});

const notes: ByLocale<{
  readonly score: string;
  readonly votes: readonly [string, string];
  readonly noText: string;
  readonly unreleased: string;
}> = {
  es: {
    score: 'Puntaje',
    votes: ['voto', 'votos'],
    noText: 'No hay sinopsis.',
    unreleased: 'Todavía no se estrenó.',
  },
  en: {
    score: 'Score',
    votes: ['vote', 'votes'],
    noText: 'There is no synopsis.',
    unreleased: 'It has not come out yet.',
  },
};

function cardMessage(card: FilmCard, say: Say, request: { readonly field?: Field | undefined }): Message {
  const title = say.filmInFull(card.film);
  const label = (name: Field): string => field.label(name, say.locale);
  const coming = card.unreleased ? [line(notes[say.locale].unreleased)] : [];
  if (request.field) return { title, blocks: [...coming, ...fact(card, request.field, label, say)] };
  const shown: Field[] = [
    'director',
    'cast',
    'releaseDate',
    'runtime',
    'genres',
    'budget',
    'revenue',
    'return',
  ];
  const rows = shown.map((name): [string, string | null] => [label(name), shownValue(card, name, say)]);
  const score: [string, string | null] = [notes[say.locale].score, scoreOf(card, say)];
  return {
    title,
    blocks: [...coming, facts(...rows, score), line(card.overview ?? notes[say.locale].noText)],
  };
}

/** "7.9 (5,566 votos)"; nothing where nobody voted. */
function scoreOf({ voteAverage, voteCount }: FilmCard, say: Say): string | null {
  if (voteAverage === null || voteCount === 0) return null;
  return `${say.vote(voteAverage)} (${say.plural(voteCount, ...notes[say.locale].votes)})`;
}

function fact(card: FilmCard, name: Field, label: (name: Field) => string, say: Say): readonly Block[] {
  if (MONEY.has(name) && isDubious(card)) return dubiousFact(card, name, label, say);
  const value = shownValue(card, name, say) ?? say.unknown;
  return [name === 'plot' ? line(value) : facts([label(name), value])];
}

const MONEY: ReadonlySet<Field> = new Set(['budget', 'revenue', 'return']);

/** A return that is not given goes with the amounts that it would be of; what is asked for comes first. */
function dubiousFact(
  card: FilmCard,
  name: Field,
  label: (name: Field) => string,
  say: Say,
): readonly Block[] {
  const names: readonly Field[] = name === 'return' ? ['return', 'budget', 'revenue'] : [name];
  const rows = names.map((one) => [label(one), shownValue(card, one, say) ?? say.unknown] as const);
  return [facts(...rows), note(leastAmounts(say))];
}

function shownValue(card: FilmCard, name: Field, say: Say): string | null {
  const names = (list: readonly string[]): string | null => (list.length > 0 ? list.join(', ') : null);
  switch (name) {
    case 'director':
      return names(card.director);
    case 'cast':
      return names(card.cast.slice(0, 8));
    case 'releaseDate':
      return card.releaseDate === null ? null : say.date(card.releaseDate);
    case 'budget':
      return amountOf(card.budget, card, say);
    case 'revenue':
      return amountOf(card.revenue, card, say);
    case 'return': {
      if (isImplausible(card)) return returnNotGiven(say);
      const ratio = returnOf(card);
      return ratio === null ? null : say.ratio(ratio);
    }
    case 'runtime':
      return card.runtime === null ? null : say.minutes(card.runtime);
    case 'genres':
      return names(card.genres.map((name) => genreLabel(name, say.locale)));
    case 'plot':
      return card.overview;
    case 'language':
      return card.language === null ? null : languageName(card.language, say.locale);
    case 'country':
      return names(card.countries.map((code) => countryName(code, say.locale)));
  }
}

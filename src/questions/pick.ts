import { z } from 'zod';
import { type FilmId, filmIdSchema } from '../domain/film.ts';
import type { Problem } from '../domain/problem.ts';
import { narrowing } from '../filters/index.ts';
import type { Say } from '../language/say.ts';
import { facts, line, type Message, note } from '../message/message.ts';
import { count } from '../slots/count.ts';
import { film, filmRefs, filmShape } from '../slots/film.ts';
import type { Slot } from '../slots/slot.ts';
import type { FilmFilter } from '../store/film-filter.ts';
import { openRankedIds } from '../store/ranking.ts';
import { describeFilter, type FilterNames, filterNames } from './parts/describe-filter.ts';
import { type FilmCard, openFilmCards } from './parts/film-card.ts';
import { genreLabel } from './parts/reason-words.ts';
import { figureShape, titlesShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

/** One of so many of the best that fit. */
const AMONG = 300;

type Picked = FilmCard & {
  readonly names: FilterNames;
  /** All that were picked, the first one among them. */
  readonly list: readonly FilmCard[];
};

/** The film to give another one for: how a request is kept and travels in buttons. */
const instead: Slot<FilmId> = {
  schema: filmIdSchema,
  words: null,
  read: (typed, reading) => film.read(typed, reading),
  show: (id, catalog) => filmRefs([id], catalog)[0] ?? { id },
  shown: filmShape,
};

/** Good films by chance, one where no number is said, among the 300 best that fit; seen ones are left out. */
export const pick = defineQuestion({
  kind: 'pick',
  slots: {},
  optional: { ...narrowing, n: count, instead },
  dependsOn: 'chance',
  refusable: true,
  shape: z.strictObject({
    film: filmShape,
    director: titlesShape,
    genres: titlesShape,
    overview: z.string().nullable(),
    voteAverage: figureShape,
    list: z.array(z.strictObject({ film: filmShape, voteAverage: figureShape })),
  }),
  prepare: ({ catalog }) => {
    const ranking = openRankedIds(catalog);
    const card = openFilmCards(catalog);
    return ({ instead, n = 1, ...filter }, { random, user }): Picked | Problem => {
      const best = ranking('score', 'desc', filter, AMONG, 0, user.hidden()).films;
      const others = best.filter(({ id }) => id !== instead);
      const from = others.length > 0 ? others : best;
      const list = drawn(from, n, random).flatMap(({ id }) => card(id) ?? []);
      const [picked] = list;
      if (!picked) return { problem: 'noData', about: 'films' };
      return { ...picked, list, names: filterNames(filter, catalog) };
    };
  },
  figures: ({ film, director, genres, overview, voteAverage, list }: Picked) => ({
    film,
    director,
    genres,
    overview,
    voteAverage,
    list: list.map(({ film, voteAverage }) => ({ film, voteAverage })),
  }),
  items: ({ list }) => list.map(({ film }) => film),
  about: ({ film }) => ({ film }),
  keep: ({ film }, request) => ({ ...request, instead: film.id }),
  next: ({ film }, request) => [
    { ...request, instead: film.id },
    { kind: 'similar', film: film.id },
    { kind: 'seen', film: film.id },
  ],
  words: {
    es: {
      command: 'sorpresa',
      about: 'Una buena película al azar, con los filtros que quieras',
      slots: {},
      phrases: [
        '~recommend [~films|una|alguna|buena] {filter}',
        '{n} (al azar|aleatorias|random|cualesquiera|cualquiera|sorpresa) [~films|dame|buenas]',
        '(echame|echate|tirate|tira|lanzame|lanzate|ponte|mandame|mandate|sacate|aventame|aventate|soltame|suelta|prestame|ver|mirar|ponme|poneme|dame|tirame|pasame|busco|quiero|quisiera|necesito|ganas de|tengo ganas de|apetece|se me antoja) [~films|ver|algo|una|alguna|buena|buen|una buena|que sea|de] {genre}',
        '(algo|una|alguna) (bueno|buena|lindo|linda|copado|copada|entretenido|entretenida|divertido|divertida|interesante) [~films|ver|para ver|mirar|esta noche|hoy|con la familia|en familia|finde] ',
        '(algo|alguna) {genre}',
        '~recommend [algo|una|alguna|~films|buena|buen|algun]',
        '(sorprendeme|sorpresa|al azar|aleatoria|random|cualquiera|elegi|elige|escoge) [una|~films|algo|buena]',
        '(que|algo) (pongo|ponemos|vemos|miramos|miro|veo|puedo ver|ver) [hoy|esta noche|noche|buena|bueno]',
        '(aburrido|aburrida|no se que ver|no se que mirar|noche de pelis|noche de peliculas|elegime una|elige una|elegi una|escoge una|ponme una|poneme una|tirame una|tira una|tira algo|dame algo|una peli cualquiera|peli para hoy|que ver hoy|que ver esta noche|noche de cine|finde de pelis|algo cualquiera|lo que sea|la que sea|cualquier cosa|no se me ocurre que ver|ni idea que ver|ni idea de que ver|tarde de pelis|me apetece|se me antoja|peli para esta noche|algo para ver|que pongo|que ponemos|que peli pongo|ayuda para elegir|tengo ganas de ver|ganas de ver|que me recomiendas|que me recomendas|que recomiendan|tirame|elegime|elige por mi|sugerime|sugiereme) [~films|una|algo|buena|alguna|que]',
        '(dame|tirame|pasame) (una|alguna) ~films [buena|al azar|cualquiera]',
      ],
      examples: ['recomendame algo', 'sorprendeme con una comedia'],
      button: 'Otra',
      message: pickMessage,
    },
    en: {
      command: 'surprise',
      about: 'One good film by chance, with any filters',
      slots: {},
      phrases: [
        '~recommend [something|anything|~films|good|one|a good one]',
        '(give me|gimme|got any|find me|show me|i want|want|i need|need|any|lets watch|put on|feel like|feeling like|in the mood for|fancy|up for|i could use) [~films|some|something|good|great|decent|a good|watch|tonight|one] {genre}',
        '(something|anything) [good|to watch|nice|tonight|watch] {genre}',
        '{n} (random|at random|surprise|surprises|by chance) [~films|ones|good]',
        '(surprise me|surprise|random|at random|pick|choose|any good) [~films|one|something|for me]',
        '(something|anything) (good|to watch|nice|decent) [tonight|watch]',
        '(movie for tonight|film for tonight|movie for me|pick a movie|pick a film|pick one|pick me a movie|choose for me|choose a movie|random movie|random film|movie suggestion|movie suggestions|film suggestion|movie recommendation|movie recommendations|film recommendations|whats good|whats worth watching|whats good to watch|what is good|what do we watch|what shall i watch|what shall we watch|what should we watch|bored|movie night|in the mood for|feel like watching|cant decide|dont know what to watch|dunno what to watch|not sure what to watch|nothing to watch|need something to watch|whatever you like|your call|dealers choice|no idea what to watch|hit me|roll the dice|lucky dip) [~films|something|watch|pick|a|for] ',
        '(what should i|what to|what can i|what do i) (watch|see) [tonight|today]',
      ],
      examples: ['recommend me something', 'surprise me with a comedy'],
      button: 'Another',
      message: pickMessage,
    },
  },
});

const labels = {
  es: {
    by: 'De',
    genres: 'Géneros',
    score: 'Puntaje',
    among: (filter: string) => `Elegida entre las mejores${filter}.`,
    several: (n: string, filter: string) => `${n} películas al azar entre las mejores${filter}`,
  },
  en: {
    by: 'By',
    genres: 'Genres',
    score: 'Score',
    among: (filter: string) => `Picked among the best${filter}.`,
    several: (n: string, filter: string) => `${n} films by chance among the best${filter}`,
  },
} as const;

/** So many of them, each once. */
function drawn<T>(from: readonly T[], n: number, random: () => number): readonly T[] {
  const left = [...from];
  return Array.from({ length: Math.min(n, from.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

function pickMessage(picked: Picked, say: Say, filter: FilmFilter): Message {
  const { film, director, genres, voteAverage, overview, names, list } = picked;
  const w = labels[say.locale];
  const among = describeFilter(filter, names, say);
  if (list.length > 1) {
    const entries = list.map((card) => ({
      text: say.filmInFull(card.film),
      ...(card.voteAverage === null ? {} : { detail: say.vote(card.voteAverage) }),
    }));
    return {
      title: w.several(say.number(list.length), among),
      blocks: [{ type: 'list', from: 1, entries }],
    };
  }
  return {
    title: say.filmInFull(film),
    blocks: [
      facts(
        [w.by, director.join(', ')],
        [w.genres, genres.map((name) => genreLabel(name, say.locale)).join(', ')],
        [w.score, voteAverage === null ? null : say.vote(voteAverage)],
      ),
      ...(overview ? [line(overview)] : []),
      ...(among === '' ? [] : [note(w.among(among))]),
    ],
  };
}

import { z } from 'zod';
import type { FilmRef } from '../../../src/domain/film.ts';
import { formatterIn } from '../../../src/language/format.ts';
import { plainText } from '../../../src/message/plain-text.ts';
import type { filmographyShape } from '../../../src/questions/parts/shapes.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import type { SlotValues } from '../../../src/slots/slot.ts';

/** One address of the API that Butaca grew out of: which slot of which question its parameter is, and what it answers. */
export type EarlierEndpoint = {
  readonly name: string;
  readonly parameter: string;
  readonly example: string;
  readonly kind: string;
  readonly slot: string;
  readonly schema: z.ZodType;
  readonly body: (reply: Reply) => unknown;
};

const figure = z.number().nullable();
const film = { 'Título de la película': z.string(), Año: z.int() };
const format = formatterIn('es');

type Count = { readonly count: number };
type Filmography = z.infer<typeof filmographyShape>;
type Score = { readonly film: FilmRef; readonly voteAverage: number | null };
type Votes = Score & { readonly voteCount: number };
type Similar = { readonly list: readonly { readonly film: FilmRef }[] };

/** Its names and fields, as they were; its faults are mended: profit is revenue − budget, and an unknown figure is null. */
export const earlierEndpoints: readonly EarlierEndpoint[] = [
  {
    name: 'cantidad_peliculas_mes',
    ...{ parameter: 'mes', example: 'enero', kind: 'filmsInMonth', slot: 'month' },
    schema: z.string(),
    body: (reply) =>
      narrowed(reply) ??
      `${(reply.answer as Count).count} películas fueron estrenadas en el mes de ${format.month(Number(filled(reply, 'month')))}`,
  },
  {
    name: 'cantidad_peliculas_dia',
    ...{ parameter: 'dia', example: 'viernes', kind: 'filmsOnWeekday', slot: 'weekday' },
    schema: z.string(),
    body: (reply) =>
      narrowed(reply) ??
      `${(reply.answer as Count).count} películas fueron estrenadas en los días ${format.weekday(Number(filled(reply, 'weekday')))}`,
  },
  {
    name: 'score_titulo',
    ...{ parameter: 'titulo', example: 'Toy Story', kind: 'score', slot: 'film' },
    schema: z.strictObject({ ...film, Puntaje: figure }),
    body: ({ answer }) => {
      const { film, voteAverage } = answer as Score;
      return { ...named(film), Puntaje: voteAverage };
    },
  },
  {
    name: 'votos_titulo',
    ...{ parameter: 'titulo', example: 'Titanic', kind: 'votes', slot: 'film' },
    schema: z.strictObject({
      ...film,
      'Voto total': z.int(),
      'Voto promedio': figure,
      Mensaje: z.string().optional(),
    }),
    body: ({ answer }) => {
      const { film, voteCount, voteAverage } = answer as Votes;
      const tooFew =
        voteAverage === null ? { Mensaje: 'Tiene menos de 2000 votos: no hay promedio que dar.' } : {};
      return { ...named(film), 'Voto total': voteCount, 'Voto promedio': voteAverage, ...tooFew };
    },
  },
  {
    name: 'get_actor',
    ...{ parameter: 'nombre', example: 'Tom Hanks', kind: 'actor', slot: 'person' },
    schema: z.strictObject({
      'Actor/Actriz': z.string(),
      'Cantidad de películas': z.int(),
      'Retorno Total': figure,
      'Retorno Promedio': figure,
    }),
    body: ({ answer }) => {
      const { person, films, totalReturn, meanReturn } = answer as Filmography;
      return {
        'Actor/Actriz': person.name,
        'Cantidad de películas': films,
        'Retorno Total': totalReturn,
        'Retorno Promedio': meanReturn,
      };
    },
  },
  {
    name: 'get_director',
    ...{ parameter: 'nombre', example: 'Christopher Nolan', kind: 'director', slot: 'person' },
    schema: z.strictObject({
      Director: z.string(),
      'Retorno Total': figure,
      Películas: z.array(
        z.strictObject({
          Título: z.string(),
          'Fecha de lanzamiento': z.iso.date(),
          Retorno: figure,
          Presupuesto: figure,
          Ganancia: figure,
        }),
      ),
    }),
    body: ({ answer }) => {
      const { person, totalReturn, list } = answer as Filmography;
      return { Director: person.name, 'Retorno Total': totalReturn, Películas: list.map(directed) };
    },
  },
  {
    name: 'recomendacion',
    ...{ parameter: 'titulo', example: 'Matrix', kind: 'similar', slot: 'film' },
    schema: z.array(z.string()),
    body: ({ answer }) => (answer as Similar).list.map(({ film }) => film.title),
  },
];

/** What the slot of an endpoint's parameter holds. */
function filled({ request }: Reply, slot: string): unknown {
  const values: SlotValues = request ?? {};
  return values[slot];
}

/** "viernes 13" counts fewer than all Fridays: then it is said in the answer's own words, with what was left out. */
function narrowed({ request, ignored, message }: Reply): string | undefined {
  if (Object.keys(request ?? {}).length === 2 && ignored.length === 0) return undefined;
  const { blocks } = message;
  return plainText({ title: '', blocks: blocks.filter(({ type }) => type === 'line') });
}

function named({ title, year }: FilmRef) {
  return { 'Título de la película': title, Año: year };
}

function directed({ film, releaseDate, return: ratio, budget, profit }: Filmography['list'][number]) {
  return {
    Título: film.title,
    'Fecha de lanzamiento': releaseDate,
    Retorno: ratio,
    Presupuesto: budget,
    Ganancia: profit,
  };
}

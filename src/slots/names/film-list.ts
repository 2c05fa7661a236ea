import { z } from 'zod';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { type FilmId, filmIdSchema } from '../../domain/film.ts';
import { readSeveral, valuesIn } from '../several.ts';
import type { Slot } from '../slot.ts';
import { film, filmShape } from './film.ts';

const MOST = 9;

/** Further films beside `film`, of which the list is made as well: "I loved Alien, Arrival and Heat". */
export const films: Slot<readonly FilmId[]> = {
  schema: z.array(filmIdSchema).min(1).max(MOST).readonly(),
  words: null,
  read: (typed, reading) => readSeveral('films', typed, (part) => film.read(part, reading)),
  settle: (values) => {
    const { films, ...rest } = values;
    const others = [...new Set(valuesIn(films))].filter((id) => id !== rest['film']);
    return others.length > 0 ? { ...rest, films: others } : rest;
  },
  show: (ids, catalog) => ids.map((id) => filmRefs([id], catalog)[0] ?? { id }),
  shown: z.array(filmShape),
  isThere: (id, catalog) => filmRefs([id], catalog).length > 0,
  ids: (ids) => ids,
};

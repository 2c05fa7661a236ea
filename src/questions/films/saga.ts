import { collectionRefs } from '../../catalog/films/collections.ts';
import { openFilmSets } from '../../catalog/films/film-sets.ts';
import { filmColumn, numberOf } from '../../catalog/films/read-columns.ts';
import { returnOf, sumReturns } from '../../domain/money.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import { collection } from '../../slots/names/collection.ts';
import { filterNames } from '../parts/describe-filter.ts';
import { leftOutOf } from '../parts/dubious-money.ts';
import { metric } from '../parts/metric.ts';
import { order } from '../parts/order.ts';
import { sagaShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import { type Row, rankedBy } from './parts/saga-films.ts';
import { type Saga, sagaMessage } from './parts/saga-message.ts';

const { collection: _collection, excludeCollection: _none, ...beside } = narrowing;

/** The films of a collection by date, or by a figure where one is asked for, with their returns and the totals. */
export const saga = defineQuestion({
  kind: 'saga',
  slots: { collection },
  optional: { metric, order, ...beside },
  shape: sagaShape,
  prepare: ({ catalog }) => {
    const films = catalog.all<{ collection: number }, Row>(
      `SELECT id, title, year, release_date AS releaseDate, vote_average AS voteAverage, vote_count AS votes,
         runtime, popularity, budget, revenue
       FROM film WHERE collection_id = @collection ORDER BY release_date, id`,
    );
    const numbered = filmColumn(catalog, 'id');
    const setOf = openFilmSets(catalog);
    return ({ collection, metric, order = 'desc', ...filter }): Saga | Problem => {
      const [named] = collectionRefs([collection], catalog);
      if (!named) return { problem: 'noData', about: 'collection' };
      const among = setOf(filter);
      const list = films({ collection })
        .filter(({ id }) => among === undefined || among[numberOf(numbered, id)] === 1)
        .map(({ id, title, year, ...row }) => ({ film: { id, title, year }, ...row, return: returnOf(row) }));
      if (list.length === 0) return { problem: 'noData', about: 'films' };
      const ranked = metric === undefined ? list : rankedBy(metric, order, list);
      const names = filterNames(filter, catalog);
      return {
        name: named.name,
        ...sumReturns(list),
        leftOut: leftOutOf(list),
        list: ranked,
        metric,
        order,
        names,
      };
    };
  },
  figures: ({ metric: _metric, order: _order, names: _names, list, ...saga }: Saga) => ({
    ...saga,
    list: list.map(({ votes: _votes, runtime: _runtime, popularity: _popularity, ...film }) => film),
  }),
  items: ({ list }: Saga) => list.map(({ film }) => film),
  next: ({ list }) =>
    list.slice(0, 1).flatMap(({ film }) => [
      { request: { kind: 'film', film: film.id }, of: film },
      { request: { kind: 'similar', film: film.id }, of: film },
    ]),
  phrases: ({ questions }) => questions.saga.phrases,
  words: {
    es: {
      command: 'saga',
      about: 'Las películas de una saga, con sus retornos',
      slots: { collection: 'Nombre de la saga o título de una de sus películas' },
      examples: ['la saga de Harry Potter', '¿cuántas películas de Rocky hay?'],
      button: 'Su saga',
      message: sagaMessage,
    },
    en: {
      command: 'saga',
      about: 'The films of a saga, with their returns',
      slots: { collection: 'Name of the saga or title of one of its films' },
      examples: ['the Harry Potter saga', 'all the Rocky movies'],
      button: 'Its saga',
      message: sagaMessage,
    },
  },
});

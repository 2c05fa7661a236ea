import type { FilmId, FilmRef } from '../../domain/film.ts';
import type { Catalog } from '../catalog.ts';

export type CollectionRef = { readonly id: number; readonly name: string };

/** Names of collections (sagas), in the order of their ids; ids that are not in the catalog are left out. */
export function collectionRefs(ids: readonly number[], catalog: Catalog): readonly CollectionRef[] {
  const find = catalog.one<{ id: number }, CollectionRef>('SELECT id, name FROM collection WHERE id = @id');
  return ids.map((id) => find({ id })).filter((ref) => ref !== undefined);
}

/** How many films a collection has. */
export function collectionSize(collection: number, catalog: Catalog): number {
  const count = catalog.one<{ id: number }, { films: number }>(
    'SELECT count(*) AS films FROM film WHERE collection_id = @id',
  );
  return count({ id: collection })?.films ?? 0;
}

/** A film of a collection, and how well known it is. */
export type CollectionFilm = FilmRef & { readonly votes: number };

/** The films of a collection by date. */
export function filmsOfCollection(collection: number, catalog: Catalog): readonly CollectionFilm[] {
  return catalog.all<{ collection: number }, CollectionFilm>(
    'SELECT id, title, year, vote_count AS votes FROM film WHERE collection_id = @collection ORDER BY release_date, id',
  )({ collection });
}

/** The films of a film's collection by date, itself among them; empty where it has none. */
export function collectionAround(film: FilmId, catalog: Catalog): readonly FilmRef[] {
  return catalog.all<{ film: FilmId }, FilmRef>(
    `SELECT member.id, member.title, member.year FROM film JOIN film member ON member.collection_id = film.collection_id
     WHERE film.id = @film ORDER BY member.release_date, member.id`,
  )({ film });
}

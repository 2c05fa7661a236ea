import type Database from 'better-sqlite3';
import { catalogOf } from '../../src/catalog/catalog.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { type Profile, profileReader, type ReadProfile } from '../../src/recommend/index/profile.ts';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { MADE_AHEAD } from '../../src/recommend/similar/explained.ts';

/** Makes the lists of similar films of those that are asked for most. Comes after the index and its statistics. */
export function storeSimilarLists(database: Database.Database): void {
  const catalog = catalogOf(database, '');
  const { explained } = openRecommender(catalog, remembered(profileReader(catalog)));
  const films = database
    .prepare<[number], FilmId>(
      'SELECT id FROM film WHERE vote_count > 0 ORDER BY vote_count DESC, id LIMIT ?',
    )
    .pluck()
    .all(MADE_AHEAD.films) as FilmId[];
  const insert = database.prepare('INSERT INTO similar_list VALUES (?, ?)');
  for (const film of films) insert.run(film, JSON.stringify(explained(film, { n: MADE_AHEAD.length })));
}

/** The well-known films are in each other's lists: most profiles are asked for again. */
const MOST_KEPT = 2000;

function remembered(read: ReadProfile): ReadProfile {
  const profiles = new Map<FilmId, Profile>();
  return (film) => {
    const profile = profiles.get(film) ?? read(film);
    if (profiles.size >= MOST_KEPT) profiles.clear();
    profiles.set(film, profile);
    return profile;
  };
}

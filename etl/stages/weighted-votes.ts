import type Database from 'better-sqlite3';

const VOTES = 'SELECT vote_count AS votes, coalesce(vote_average, 0) AS vote FROM film ORDER BY id';

/**
 * The mean vote of each film, drawn to that of all where few have voted. IMDb's formula, (v·R + m·C) / (v + m): m is
 * the 90th percentile of the votes, C the mean R of films with votes.
 */
export function weightedVotes(database: Database.Database): Float32Array {
  const films = database.prepare<[], [votes: number, vote: number]>(VOTES).raw().all();
  const counts = films.map(([votes]) => votes).sort((a, b) => a - b);
  const m = Math.max(1, counts[Math.floor(counts.length * 0.9)] ?? 1);
  const rated = films.filter(([votes]) => votes > 0);
  const c = rated.reduce((sum, [, vote]) => sum + vote, 0) / Math.max(1, rated.length);
  return Float32Array.from(films, ([votes, vote]) => (votes * vote + m * c) / (votes + m));
}

import { type Covered, LEADING_NAMES } from '../../src/catalog/coverage.ts';
import type { Build } from './build.ts';

/** Counts without a filter are asked most: they are made once. */
export function tally({ db }: Build): void {
  for (const unit of ['month', 'weekday', 'year']) {
    db.exec(`INSERT INTO tally SELECT '${unit}', ${unit}, count(*) FROM film GROUP BY ${unit}`);
  }
  for (const [what, condition] of Object.entries(KNOWN)) {
    db.exec(`INSERT INTO tally SELECT '${what}', year, count(*) FROM film WHERE ${condition} GROUP BY year`);
  }
  db.exec(LEADING);
}

/** Of which films something is known, by year: what an answer rests on is told from it (`src/catalog/coverage`). */
const KNOWN: Readonly<Record<Covered, string>> = {
  cast: 'EXISTS (SELECT 1 FROM film_cast WHERE film_id = id)',
  director: 'EXISTS (SELECT 1 FROM film_director WHERE film_id = id)',
  language: 'language IS NOT NULL',
  country: 'EXISTS (SELECT 1 FROM film_country WHERE film_id = id)',
  saga: 'collection_id IS NOT NULL',
  story: 'EXISTS (SELECT 1 FROM film_text WHERE film_id = id AND overview IS NOT NULL)',
};
const LEADING = `INSERT INTO tally SELECT 'leading names', year, count(*) FROM film
  JOIN (SELECT film_id FROM film_cast GROUP BY film_id HAVING count(*) <= ${LEADING_NAMES}) ON film_id = id GROUP BY year`;

import { fold } from '../../domain/fold.ts';
import type { Role } from '../../domain/person.ts';
import { rungs } from '../../language/title-keys.ts';
import type { Catalog } from '../catalog.ts';
import { fameIn, moreFamous } from '../people/credits.ts';
import { MOST_OF_A_PREFIX } from '../schema/name-index.ts';
import { openPrefixOwners } from './prefix-owners.ts';

const TABLE: Readonly<Record<Role, string>> = { actor: 'film_cast', director: 'film_director' };
/** Of so many times the wanted ones, best known for anything, those best known in the role are taken. */
const AMONG = 3;
/** A name has a few spellings that begin alike. */
const SPELLINGS = 2;
/** Where many names begin with so few letters, the best known are met soon, one after the other. */
const SHORT = 2;

/** People who act, or who direct, whose name begins so: best known for that first. */
export function completeInRole(
  role: Role,
  typed: string,
  limit: number,
  catalog: Catalog,
): readonly number[] {
  const prefix = fold(typed);
  const range = { from: prefix, to: `${prefix}\uffff`, limit: limit * AMONG * SPELLINGS };
  const ownersOf = openPrefixOwners(catalog, 'person');
  const inRole = `EXISTS (SELECT 1 FROM ${TABLE[role]} c WHERE c.person_id = owner)`;
  // Spellings are numbered from the best known name on.
  const rows =
    prefix === '' || (prefix.length <= SHORT && ownersOf(prefix).length === MOST_OF_A_PREFIX)
      ? catalog.all<typeof range, { owner: number }>(
          `SELECT owner FROM person_spelling WHERE key >= @from AND key < @to AND rung <= ${rungs.joined}
           AND ${inRole} ORDER BY id LIMIT @limit`,
        )
      : catalog.all<typeof range, { owner: number }>(
          `SELECT owner, max(weight) AS weight FROM person_key WHERE key >= @from AND key < @to AND ${inRole}
           AND rung <= ${rungs.joined} GROUP BY owner ORDER BY 2 DESC, owner LIMIT @limit`,
        );
  const among = [...new Set(rows(range).map(({ owner }) => owner))].slice(0, limit * AMONG);
  return among
    .map((owner) => ({ owner, fame: fameIn(role, owner, catalog) }))
    .sort((a, b) => moreFamous(a.fame, b.fame) || a.owner - b.owner)
    .slice(0, limit)
    .map(({ owner }) => owner);
}

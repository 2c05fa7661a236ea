import { fold } from '../../domain/fold.ts';
import { rungs } from '../../language/title-keys.ts';
import type { Catalog } from '../catalog.ts';
import type { NameSpace } from '../schema/name-index.ts';
import { openPrefixOwners } from './prefix-owners.ts';

/** Names by what they begin with. */
export type Completion = {
  /** Owners whose name begins so, most known first; the most known of all for an empty text. */
  readonly complete: (typed: string, limit: number) => readonly number[];
  /** Owners whose name begins so, with their weight. */
  readonly weighed: (
    prefix: string,
    limit: number,
  ) => readonly { readonly owner: number; readonly weight: number }[];
};

/** Most names have so many spellings or fewer. */
const A_FEW = 8;

export function openCompletion(catalog: Catalog, space: NameSpace): Completion {
  const short = openPrefixOwners(catalog, space);
  const long = catalog.all<{ from: string; to: string; limit: number }, { owner: number; weight: number }>(
    `SELECT owner, max(weight) AS weight FROM ${space}_key WHERE key >= @from AND key < @to AND rung <= ${rungs.joined}
     GROUP BY owner ORDER BY 2 DESC, owner LIMIT @limit`,
  );
  const spellings = catalog.all<{ limit: number }, { owner: number }>(
    `SELECT owner FROM ${space}_spelling ORDER BY id LIMIT @limit`,
  );
  /** Spellings are numbered from the best known name on, those of one name in a row: a saga has those of its films. */
  const mostKnown = (limit: number): readonly number[] => {
    for (let most = limit * A_FEW; ; most *= 2) {
      const rows = spellings({ limit: most });
      const owners = [...new Set(rows.map(({ owner }) => owner))];
      if (owners.length >= limit || rows.length < most) return owners.slice(0, limit);
    }
  };
  const weighed: Completion['weighed'] = (prefix, limit) =>
    long({ from: prefix, to: `${prefix}\uffff`, limit });
  const complete: Completion['complete'] = (typed, limit) => {
    const prefix = fold(typed);
    if (prefix === '') return mostKnown(limit);
    const found = short(prefix);
    return found.length > 0 ? found.slice(0, limit) : weighed(prefix, limit).map(({ owner }) => owner);
  };
  return { complete, weighed };
}

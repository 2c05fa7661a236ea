import type Database from 'better-sqlite3';
import type { IsoDate } from '../../src/domain/calendar.ts';
import type { Origin } from '../input/rows.ts';

/** The catalog's list of sources: each name and date has one number, by which films refer to it. */
export function openProvenance(db: Database.Database): {
  readonly idOf: (origin: Origin) => number;
  readonly snapshotDateOf: (id: number) => IsoDate;
} {
  const insert = db.prepare('INSERT INTO source (name, taken) VALUES (?, ?)');
  const ids = new Map<string, number>();
  const dates = new Map<number, IsoDate>();
  return {
    idOf: ({ name, snapshotDate }) => {
      const key = `${snapshotDate} ${name}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = Number(insert.run(name, snapshotDate).lastInsertRowid);
      ids.set(key, id);
      dates.set(id, snapshotDate);
      return id;
    },
    snapshotDateOf: (id) => dates.get(id) ?? '',
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a corpus must reach: at least so much right, at most so much wrong; of every so many rows. */
export type Floor = { readonly right: number; readonly wrong: number; readonly every?: number };

export type Floors = {
  /** Share of turns understood of our own files, on the embedded catalog. */
  readonly own: Readonly<Record<string, number>>;
  /** The corpora beside the checkout, on the full catalog. */
  readonly shared: Readonly<Record<string, Floor>>;
  /** Share of titles missed at most, bare and framed. */
  readonly titles: { readonly missed: number; readonly every: number };
};

/** The one place of these numbers. A commit may lower one only with its reason in the message. */
export const floors: Floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'));

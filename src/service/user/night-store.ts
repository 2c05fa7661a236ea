import type { FilmNight, NightChange } from '../../domain/film-night.ts';
import type { Saved } from './user-store.ts';

/** Where film nights live while they go on: one a place, gone when it is over or after a day. */
export type NightStore = {
  /** Undefined where none goes on. */
  readonly night: (place: string) => Promise<FilmNight | undefined>;
  readonly nights: () => Promise<ReadonlyMap<string, FilmNight>>;
  /** Makes a change, whatever others change meanwhile. */
  readonly changeNight: (place: string, change: NightChange) => Promise<Saved>;
  /** A place has another address now; a night that goes on there already stays. */
  readonly moveNight: (from: string, to: string) => Promise<Saved>;
};

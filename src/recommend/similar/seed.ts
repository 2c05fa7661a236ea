import type { FilmId } from '../../domain/film.ts';
import type { Profile } from '../index/profile.ts';
import type { Component } from '../index/vector.ts';

/** A film that others are to be like, with what it is looked for by. */
export type Seed = {
  readonly film: FilmId;
  readonly number: number;
  readonly profile: Profile;
  readonly vector: readonly Component[];
};

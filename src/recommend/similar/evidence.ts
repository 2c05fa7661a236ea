import type { FilmId } from '../../domain/film.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Profile } from '../index/profile.ts';
import type { Component } from '../index/vector.ts';

/**
 * One thing that two films share, with its part of their likeness (`value`, before the vote prior). `films`: how
 * many films of the catalog have it. A word's `name` is how both texts write it; where they write it
 * differently, `otherName` is the second film's. A `telling` word is rare and no first name: fit to be a reason.
 */
export type Evidence = { readonly value: number } & (
  | {
      readonly kind: 'director' | 'cast';
      readonly id: PersonId;
      readonly name: string;
      readonly films: number;
    }
  | { readonly kind: 'genre' | 'keyword'; readonly name: string; readonly films: number }
  | {
      readonly kind: 'word';
      readonly name: string;
      readonly otherName?: string;
      readonly films: number;
      readonly telling: boolean;
    }
  | { readonly kind: 'year'; readonly years: readonly [number, number] }
  | { readonly kind: 'language'; readonly code: string }
  | { readonly kind: 'quality'; readonly votes: readonly [number, number] }
  | { readonly kind: 'votes'; readonly votes: readonly [number, number] }
  /** What texts and keywords of both are about, without a word for it. */
  | { readonly kind: 'theme' }
);

/** A film with what is known of it on its side of a comparison. */
type Asked = { readonly film: FilmId; readonly profile: Profile; readonly vector: readonly Component[] };
type Offered = { readonly film: FilmId; readonly profile: Profile };

/**
 * All that makes two films alike, the strongest first. Where they share no person, keyword or telling word, also the
 * keywords of one that the other's texts tell of, with the value 0; empty for films that are not in the catalog.
 */
export type FindEvidence = (asked: Asked, offered: Offered) => readonly Evidence[];

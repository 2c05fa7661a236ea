import { filmColumn, numberOf } from '../../../catalog/films/read-columns.ts';
import type { FilmId } from '../../../domain/film.ts';
import type { Taste } from '../../../domain/taste.ts';
import type { WeighedFilm } from '../../../recommend/taste/profile-vector.ts';
import { openFilmsOfTaste } from '../../parts/taste-use.ts';
import type { Dependencies } from '../../request-context.ts';
import type { Lot } from './draw.ts';

/** From so many liked films on they make a profile, and a film is drawn among those that are most like it. */
export const LEAST_LIKED = 3;
/** So many of the likest: few enough that each is like the profile, many enough that no two talks begin alike. */
const LIKEST = 40;
/** The likeness to this power is how likely a film is drawn: the first of forty about three times as likely as the last. */
const POWER = 3;
/** How much likelier a film is drawn for each thing of it that is liked, and for how many things at the most. */
const FOR_A_LIKE = 2;
const MOST_LIKES = 3;

/** What is known of the likes of whoever asks. */
type Likes = { readonly likes: readonly Taste[]; readonly liked: readonly WeighedFilm[] };

/** Opens what says how likely each of some films is drawn: all alike where nothing is liked. */
export function openLots({
  catalog,
  recommender,
}: Dependencies): (films: readonly FilmId[], likes: Likes) => readonly Lot<FilmId>[] {
  const filmsOf = openFilmsOfTaste(catalog, recommender);
  return (films, { likes, liked }) => {
    if (liked.length >= LEAST_LIKED && films.length > 0)
      return recommender.taste
        .ranked(liked, films, LIKEST)
        .map(({ id, score }) => ({ of: id, weight: score ** POWER }));
    const ids = filmColumn(catalog, 'id');
    const kinds = likes.filter(({ about }) => about !== 'film').map((taste) => new Set(filmsOf(taste)));
    const near = new Set(liked.flatMap(({ film }) => recommender.neighbours(film, LIKEST)));
    return films.map((id) => {
      const number = numberOf(ids, id);
      const ofKinds = kinds.filter((kind) => kind.has(number)).length + (near.has(id) ? 1 : 0);
      return { of: id, weight: 1 + FOR_A_LIKE * Math.min(MOST_LIKES, ofKinds) };
    });
  };
}

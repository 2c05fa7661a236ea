import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import type { FilmId } from '../../domain/film.ts';
import type { ForMe } from '../../slots/for-me.ts';
import type { Dependencies, RequestContext } from '../request-context.ts';
import { openTasteUse } from './taste-use.ts';
import { type ForMeTold, named } from './taste-words.ts';

/** The films that a list "for me" leaves out, and what is told of it; undefined where it is for anybody. */
export type ForMeUse = { readonly leftOut: ReadonlySet<FilmId>; readonly wording: ForMeTold };

/** Opens what makes a list one for the user. Its figures and its order stay: only what they dislike is left out. */
export function openForMe(
  dependencies: Dependencies,
): (filter: FilmFilter, forMe: ForMe | undefined, context: RequestContext) => ForMeUse | undefined {
  const { catalog, recommender } = dependencies;
  const tasteUse = openTasteUse(dependencies);
  return (filter, forMe, context) => {
    if (forMe !== 'yes') return undefined;
    const { leftOut, dislikes } = tasteUse(filter, context);
    const wording = {
      dislikes: dislikes.map((taste) => named(taste, catalog, recommender.topics)),
      isUntold: context.user.tastes().length === 0,
      isShared: context.isShared === true,
    };
    return { leftOut, wording };
  };
}

import { isDubious, returnOf } from '../../../domain/money.ts';
import type { FilmCard } from '../../parts/film-card.ts';
import type { Aspect } from './aspect.ts';

/** What the films are compared by; amounts that are dubious are none. */
export function comparedFigure(card: FilmCard, aspect: Aspect): number | null {
  switch (aspect) {
    case 'date':
      return card.releaseDate === null ? null : Number(card.releaseDate.replaceAll('-', ''));
    case 'runtime':
      return card.runtime;
    case 'score':
      return card.voteAverage;
    case 'votes':
      return card.voteCount;
    case 'return':
      return returnOf(card);
    case 'budget':
    case 'revenue':
      return isDubious(card) ? null : card[aspect];
  }
}

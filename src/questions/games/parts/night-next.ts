import type { Next } from '../../question.ts';
import { isForNobodyElse, type NightMove, type NightTurn } from './night-turn.ts';

type Asked = Readonly<Record<string, unknown>> & { readonly kind: string };

/** The buttons of a night, by how it stands; under the winner, what is to be known of the film. */
export function nextOfNight(
  { outcome, night, films, vetoed, winner }: NightTurn,
  asked: Asked,
): readonly Next[] {
  if (outcome === 'alone') return [{ ...asked }];
  if (winner) {
    const { id } = winner.card.film;
    return [
      { kind: 'film', film: id },
      { kind: 'similar', film: id },
    ];
  }
  if (!night || isForNobodyElse(outcome)) return [];
  const does = (move: NightMove): Next => ({ kind: 'night', move, night: night.id });
  const vetoes = films
    .filter(({ film }) => !vetoed.has(film.id))
    .map(({ film }) => ({
      request: { kind: 'night', move: 'veto', night: night.id, veto: film.id },
      of: film,
    }));
  switch (night.phase) {
    case 'gathering':
      return [does('join'), does('start'), does('show'), does('cancel')];
    case 'choosing':
      return [does('join'), does('start'), does('others'), ...vetoes, does('cancel')];
    case 'voting':
      return [does('join'), does('others'), ...vetoes, does('close')];
    default:
      return [];
  }
}

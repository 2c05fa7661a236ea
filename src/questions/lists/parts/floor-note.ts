import type { Floor, Metric, Order } from '../../../catalog/films/ranking.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, note } from '../../../message/message.ts';

type Ranked = { readonly metric: Metric; readonly order: Order; readonly floor: Floor };
type Words = {
  readonly score: (votes: string) => string;
  /** Of a list of one's own, which keeps none out. */
  readonly own: string;
  readonly votes: (votes: string) => string;
  readonly both: (budget: string, revenue: string, votes: string) => string;
  readonly budget: (budget: string) => string;
  readonly revenue: (revenue: string) => string;
};
const words: ByLocale<Words> = {
  es: {
    score: (votes) => `Puntaje ponderado por votos (TMDB); desde ${votes} votos.`,
    own: 'Puntaje ponderado por votos (TMDB).',
    votes: (votes) => `Desde ${votes} votos.`,
    both: (budget, revenue, votes) =>
      `Desde ${budget} de presupuesto, ${revenue} de recaudación y ${votes} votos.`,
    budget: (budget) => `Desde ${budget} de presupuesto.`,
    revenue: (revenue) => `Desde ${revenue} de recaudación.`,
  },
  en: {
    score: (votes) => `Score weighted by votes (TMDB); from ${votes} votes up.`,
    own: 'Score weighted by votes (TMDB).',
    votes: (votes) => `From ${votes} votes up.`,
    both: (budget, revenue, votes) =>
      `From a budget of ${budget}, a revenue of ${revenue} and ${votes} votes up.`,
    budget: (budget) => `From a budget of ${budget} up.`,
    revenue: (revenue) => `From a revenue of ${revenue} up.`,
  },
};

/** What a film needs to stand in a ranked list; nothing where that keeps none out. */
export function floorNote(ranked: Ranked, format: Formatter): readonly Block[] {
  const text = floorOf(ranked, format);
  return text === undefined ? [] : [note(text)];
}

function floorOf({ metric, order, floor }: Ranked, format: Formatter): string | undefined {
  const w = words[format.locale];
  const votes = format.number(floor.votes);
  const [budget, revenue] = [format.money(floor.budget), format.money(floor.revenue)];
  const isOpen = floor.votes <= 1;
  if (metric === 'score') return isOpen ? w.own : w.score(votes);
  if (metric === 'runtime' || metric === 'date') return isOpen ? undefined : w.votes(votes);
  if (metric === 'return' || metric === 'profit') return w.both(budget, revenue, votes);
  // The floor of one amount is felt only where the list begins with the lowest.
  if (order === 'desc') return undefined;
  if (metric === 'budget') return w.budget(budget);
  return metric === 'revenue' ? w.revenue(revenue) : undefined;
}

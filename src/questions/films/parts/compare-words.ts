import type { ByLocale } from '../../../domain/locale.ts';
import type { Aspect } from './aspect.ts';

type Words = {
  readonly title: string;
  readonly rows: Readonly<Record<Aspect, string>>;
  readonly better: Readonly<Record<Better, string>>;
  readonly dollars: string;
  readonly chart: string;
  readonly verdict: Readonly<Record<'yes' | 'no' | 'same' | 'open', string>>;
};
export type Better = 'score' | 'votes' | 'revenue' | 'return';

export const labels: ByLocale<Words> = {
  es: {
    title: 'contra',
    rows: {
      date: 'Estreno',
      runtime: 'Duración',
      score: 'Puntaje',
      votes: 'Votos',
      budget: 'Costó',
      revenue: 'Recaudó',
      return: 'Retorno',
    },
    better: { score: 'mejor puntaje', votes: 'más votos', revenue: 'más recaudación', return: 'más retorno' },
    dollars: 'USD',
    chart: 'Cada par de barras, en su propia escala',
    verdict: { yes: 'Sí', no: 'No', same: 'Igual', open: 'No se sabe' },
  },
  en: {
    title: 'versus',
    rows: {
      date: 'Released',
      runtime: 'Length',
      score: 'Score',
      votes: 'Votes',
      budget: 'Budget',
      revenue: 'Revenue',
      return: 'Return',
    },
    better: { score: 'better score', votes: 'more votes', revenue: 'more revenue', return: 'higher return' },
    dollars: '$',
    chart: 'Each pair of bars to a scale of its own',
    verdict: { yes: 'Yes', no: 'No', same: 'The same', open: 'That is not known' },
  },
};

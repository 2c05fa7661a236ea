import type { ByLocale } from '../../domain/locale.ts';
import type { Say } from '../../language/say.ts';
import type { Chart, Unit } from '../../message/chart.ts';
import type { Metric, RankedFilm } from '../../store/ranking.ts';

type Ranked = {
  readonly title: string;
  readonly metric: Metric;
  /** The metric in the user's language. */
  readonly label: string;
  readonly films: readonly RankedFilm[];
  /** The first one's number in the list. */
  readonly from: number;
};
type Words = {
  readonly score: string;
  readonly votes: string;
  readonly numbered: string;
  readonly ends: (films: string, scores: string, votes: string) => string;
  readonly first: (film: string, value: string, last: string, lastValue: string) => string;
};
const words: ByLocale<Words> = {
  es: {
    score: 'puntaje',
    votes: 'votos',
    numbered: 'Votos según puntaje; los números son los de la lista',
    ends: (films, scores, votes) => `${films}: puntajes de ${scores}, con ${votes} votos.`,
    first: (film, value, last, lastValue) => `De ${film}, ${value}, a ${last}, ${lastValue}.`,
  },
  en: {
    score: 'score',
    votes: 'votes',
    numbered: 'Votes over score; the numbers are those of the list',
    ends: (films, scores, votes) => `${films}: scores of ${scores}, with ${votes} votes.`,
    first: (film, value, last, lastValue) => `From ${film}, ${value}, to ${last}, ${lastValue}.`,
  },
};
const TO: ByLocale<string> = { es: 'a', en: 'to' };
const FILMS: ByLocale<readonly [string, string]> = { es: ['película', 'películas'], en: ['film', 'films'] };
const UNITS: Readonly<Record<Exclude<Metric, 'date'>, Unit>> = {
  score: 'score',
  votes: 'count',
  return: 'ratio',
  revenue: 'money',
  budget: 'money',
  profit: 'money',
  popularity: 'score',
  runtime: 'count',
};
/** Fewer are told faster than drawn. */
const FEWEST = 3;

/** Votes over score for lists of what was voted, else the ranked amount; undefined for a short list and for dates. */
export function topChart(
  ranked: Ranked,
  shown: (value: number, metric: Metric, say: Say) => string,
  say: Say,
): Chart | undefined {
  const { metric, films } = ranked;
  if (films.length < FEWEST || metric === 'date') return undefined;
  return metric === 'score' || metric === 'votes' || metric === 'popularity'
    ? voteChart(ranked, say)
    : amountChart(ranked, UNITS[metric], (value) => shown(value, metric, say), say);
}

function voteChart({ title, metric, films, from }: Ranked, say: Say): Chart {
  const w = words[say.locale];
  const points = films.map((film, i) => ({
    x: (metric === 'score' ? film.value : film.voteAverage) ?? 0,
    y: film.voteCount,
    label: say.film(film),
    shown: say.number(film.voteCount),
    number: from + i,
  }));
  const range = (values: readonly number[], show: (value: number) => string): string =>
    `${show(Math.min(...values))} ${TO[say.locale]} ${show(Math.max(...values))}`;
  const scores = range(
    points.map(({ x }) => x),
    say.vote,
  );
  const votes = range(
    points.map(({ y }) => y),
    say.number,
  );
  return {
    kind: 'points',
    title,
    subtitle: w.numbered,
    alt: w.ends(say.plural(films.length, ...FILMS[say.locale]), scores, votes),
    x: { label: w.score, unit: 'score' },
    y: { label: w.votes, unit: 'count' },
    points,
  };
}

function amountChart(
  { title, label, films, from }: Ranked,
  unit: Unit,
  shown: (value: number) => string,
  say: Say,
): Chart | undefined {
  const [first, last] = [films[0], films.at(-1)];
  if (!first || !last) return undefined;
  const found = words[say.locale].first(
    say.film(first),
    shown(first.value),
    say.film(last),
    shown(last.value),
  );
  return {
    kind: 'rows',
    unit,
    title,
    subtitle: label,
    alt: `${title}. ${found}`,
    bars: films.map((film, i) => ({
      label: `${from + i}. ${say.film(film)}`,
      value: film.value,
      shown: shown(film.value),
    })),
  };
}

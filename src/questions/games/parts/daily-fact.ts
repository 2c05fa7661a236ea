import type { IsoDate } from '../../../domain/calendar.ts';
import { keyedHash } from '../../../domain/keyed-hash.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import { returnOf } from '../../../domain/money.ts';
import type { Formatter } from '../../../language/format.ts';
import type { FilmCard } from '../../parts/film-card.ts';

type Words = {
  readonly money: (ratio: string, revenue: string) => string;
  readonly score: (score: string, votes: string) => string;
  readonly cast: (names: string) => string;
  readonly director: (names: string) => string;
  readonly runtime: (minutes: string) => string;
};
const words: ByLocale<Words> = {
  es: {
    money: (ratio, revenue) => `Recaudó ${revenue}: ${ratio} veces lo que costó.`,
    score: (score, votes) => `La votaron ${votes} personas en TMDB: ${score} de 10.`,
    cast: (names) => `Con ${names}.`,
    director: (names) => `La dirigió ${names}.`,
    runtime: (minutes) => `Dura ${minutes}.`,
  },
  en: {
    money: (ratio, revenue) => `It made ${revenue}: ${ratio} times what it cost.`,
    score: (score, votes) => `${votes} people voted on it at TMDB: ${score} of 10.`,
    cast: (names) => `With ${names}.`,
    director: (names) => `Directed by ${names}.`,
    runtime: (minutes) => `It runs ${minutes}.`,
  },
};

const A_SUCCESS = 2;
const MOST_CAST = 3;

/** One fact of a film, another one from day to day; undefined where nothing is known of it. */
export function factOf(card: FilmCard, day: IsoDate, format: Formatter): string | undefined {
  const w = words[format.locale];
  const { revenue, voteAverage, voteCount, cast, director, runtime, film } = card;
  const ratio = returnOf(card);
  const facts = [
    ratio !== null && revenue !== null && ratio >= A_SUCCESS
      ? w.money(format.ratio(ratio), format.money(revenue))
      : [],
    voteAverage !== null && voteCount > 0 ? w.score(format.vote(voteAverage), format.number(voteCount)) : [],
    cast.length > 0 ? w.cast(format.list(cast.slice(0, MOST_CAST))) : [],
    director.length > 0 ? w.director(format.list(director)) : [],
  ].flat();
  const known = facts.length > 0 || runtime === null ? facts : [w.runtime(format.minutes(runtime))];
  return known[keyedHash(day, film.id) % Math.max(1, known.length)];
}

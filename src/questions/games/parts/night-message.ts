import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import {
  type Block,
  facts,
  type ListEntry,
  line,
  type Message,
  note,
  story,
} from '../../../message/message.ts';
import { describeFilter } from '../../parts/describe-filter.ts';
import type { FilmCard } from '../../parts/film-card.ts';
import { genreLabel } from '../../parts/reason-words.ts';
import type { Poll } from '../../question.ts';
import { isForNobodyElse, type NightTurn } from './night-turn.ts';
import { nightWords } from './night-words.ts';

const MINUTE_MS = 60_000;

export function nightMessage(turn: NightTurn, format: Formatter): Message {
  const w = nightWords[format.locale];
  const { outcome, night } = turn;
  const did = w.did[outcome];
  if (outcome === 'won') return wonMessage(turn, format);
  if (isForNobodyElse(outcome) || outcome === 'calledOff')
    return { title: format.own(did ?? w.title), blocks: [] };
  const films = filmBlocks(turn, format);
  if (outcome === 'alone')
    return { title: titleOf(turn, format), blocks: [...films, note(format.own(w.alone))] };
  return {
    title: titleOf(turn, format),
    blocks: [
      ...(did === undefined ? [] : [line(format.own(did))]),
      ...(night ? [line(joinedText(night.members.length, format))] : []),
      ...(films.length > 0 ? [line(w.shown), ...films] : []),
      ...hints(turn, format),
    ],
  };
}

/** What is asked, with the filters; the films by their numbers, so that no two options are the same. */
export function nightPoll({ outcome, films, filter, names }: NightTurn, format: Formatter): Poll | undefined {
  if (outcome !== 'poll') return undefined;
  const { question } = nightWords[format.locale];
  const named = describeFilter(filter, names, format);
  return {
    question: named === '' ? question : `${question} (${named.trim()})`,
    options: films.map(({ film }, at) => `${at + 1}. ${format.film(film)}`),
  };
}

function titleOf({ filter, names }: NightTurn, format: Formatter): string {
  const named = describeFilter(filter, names, format).trim();
  const { title } = nightWords[format.locale];
  return named === '' ? title : `${title}: ${named}`;
}

function joinedText(count: number, format: Formatter): string {
  const { joined } = nightWords[format.locale];
  return `${format.plural(count, ...people[format.locale])} ${joined[count === 1 ? 0 : 1]}.`;
}
type Plural = readonly [one: string, many: string];
const people: ByLocale<Plural> = { es: ['persona', 'personas'], en: ['person', 'people'] };

function filmBlocks({ films, vetoed }: NightTurn, format: Formatter): readonly Block[] {
  if (films.length === 0) return [];
  const w = nightWords[format.locale];
  const entries = films.map(({ film, voteAverage }): ListEntry => {
    const score = voteAverage === null ? undefined : format.vote(voteAverage);
    const detail = vetoed.has(film.id) ? w.isVetoed : score;
    return { text: format.filmInFull(film), ...(detail === undefined ? {} : { detail }) };
  });
  return [{ type: 'list', from: 1, entries }];
}

function hints({ night, vetoed, now }: NightTurn, format: Formatter): readonly Block[] {
  const w = nightWords[format.locale];
  const own = (text: string): Block => note(format.own(text));
  switch (night?.phase) {
    case 'gathering':
      return [own(w.howToJoin)];
    case 'choosing':
      return [own(w.howToVeto)];
    case 'voting': {
      const minutes = Math.max(1, Math.round(((night.ends ?? now) - now) / MINUTE_MS));
      const left = format.plural(minutes, ...MINUTES[format.locale]);
      return [own(w.voting(left)), own(w.howToVeto), ...(vetoed.size > 0 ? [own(w.vetoedInVote)] : [])];
    }
    default:
      return [];
  }
}
const MINUTES: ByLocale<Plural> = { es: ['minuto', 'minutos'], en: ['minute', 'minutes'] };
const VOTES: ByLocale<Plural> = { es: ['voto', 'votos'], en: ['vote', 'votes'] };

function wonMessage({ winner, vetoed }: NightTurn, format: Formatter): Message {
  const w = nightWords[format.locale];
  if (!winner) return { title: format.own(w.noWinner), blocks: [] };
  const { card, votes, all, by } = winner;
  const how = w.by[by];
  const counted = w.votes(format.number(votes), format.plural(all, ...VOTES[format.locale]));
  return {
    title: `${w.winner} ${format.filmInFull(card.film)}`,
    blocks: [
      ...(all > 0 ? [line(counted)] : []),
      ...(how === undefined ? [] : [line(format.own(how))]),
      ...(vetoed.size > 0 ? [note(format.own(w.vetoedInVote))] : []),
      ...cardBlocks(card, format),
    ],
  };
}

function cardBlocks(card: FilmCard, format: Formatter): readonly Block[] {
  const w = nightWords[format.locale].facts;
  const { director, genres, runtime, voteAverage, overview } = card;
  return [
    facts(
      [w.by, director.join(', ')],
      [w.genres, genres.map((name) => genreLabel(name, format.locale)).join(', ')],
      [w.runtime, runtime === null ? null : format.minutes(runtime)],
      [w.score, voteAverage === null ? null : format.vote(voteAverage)],
    ),
    ...(overview ? [story(overview)] : []),
  ];
}

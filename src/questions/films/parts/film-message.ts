import type { ByLocale } from '../../../domain/locale.ts';
import { isDubious } from '../../../domain/money.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, facts, line, type Message, note, story } from '../../../message/message.ts';
import { leastAmounts } from '../../parts/dubious-money.ts';
import type { FilmCard } from '../../parts/film-card.ts';
import { type Field, field, shownValue } from './film-fields.ts';
import { filmLinks } from './film-links.ts';

const notes: ByLocale<{
  readonly score: string;
  readonly votes: readonly [string, string];
  readonly noText: string;
  readonly unreleased: string;
}> = {
  es: {
    score: 'Puntaje',
    votes: ['voto', 'votos'],
    noText: 'No hay sinopsis.',
    unreleased: 'Todavía no se estrenó.',
  },
  en: {
    score: 'Score',
    votes: ['vote', 'votes'],
    noText: 'There is no synopsis.',
    unreleased: 'It has not come out yet.',
  },
};

export function cardMessage(
  card: FilmCard,
  format: Formatter,
  request: { readonly field?: Field | undefined },
): Message {
  const title = format.filmInFull(card.film);
  const label = (name: Field): string => field.label(name, format.locale);
  const coming = card.unreleased ? [line(notes[format.locale].unreleased)] : [];
  if (request.field) return { title, blocks: [...coming, ...fact(card, request.field, label, format)] };
  const shown: Field[] = [
    'director',
    'cast',
    'releaseDate',
    'runtime',
    'genres',
    'budget',
    'revenue',
    'return',
  ];
  const rows = shown.map((name): [string, string | null] => [label(name), shownValue(card, name, format)]);
  const score: [string, string | null] = [notes[format.locale].score, scoreOf(card, format)];
  return {
    title,
    blocks: [
      ...coming,
      facts(...rows, score),
      card.overview === null ? line(notes[format.locale].noText) : story(card.overview),
      filmLinks(card, format),
    ],
  };
}

/** "7.9 (5,566 votos)"; nothing where nobody voted. */
function scoreOf({ voteAverage, voteCount }: FilmCard, format: Formatter): string | null {
  if (voteAverage === null || voteCount === 0) return null;
  return `${format.vote(voteAverage)} (${format.plural(voteCount, ...notes[format.locale].votes)})`;
}

function fact(
  card: FilmCard,
  name: Field,
  label: (name: Field) => string,
  format: Formatter,
): readonly Block[] {
  if (MONEY.has(name) && isDubious(card)) return dubiousFact(card, name, label, format);
  const value = shownValue(card, name, format) ?? format.unknown;
  return [name === 'plot' ? line(value) : facts([label(name), value])];
}

const MONEY: ReadonlySet<Field> = new Set(['budget', 'revenue', 'return']);

/** A return that is not given goes with the amounts that it would be of; what is asked for comes first. */
function dubiousFact(
  card: FilmCard,
  name: Field,
  label: (name: Field) => string,
  format: Formatter,
): readonly Block[] {
  const names: readonly Field[] = name === 'return' ? ['return', 'budget', 'revenue'] : [name];
  const rows = names.map(
    (field) => [label(field), shownValue(card, field, format) ?? format.unknown] as const,
  );
  return [facts(...rows), note(leastAmounts(format))];
}

import type { Catalog } from '../../catalog/catalog.ts';
import type { FilmId } from '../../domain/film.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import type { Similar, SimilarOptions } from './similar.ts';

/** A film like another, with the reason to show for it; like `seed` above all, where several films were asked about. */
type ExplainedFilm = {
  readonly id: FilmId;
  readonly score: number;
  readonly reason: Reason;
  readonly seed?: FilmId;
};
export type Explained = (film: FilmId, options?: SimilarOptions) => readonly ExplainedFilm[];

/** The build makes lists ahead for so many films, those with most votes: so many films each. */
export const MADE_AHEAD = { films: 2000, length: 6 } as const;

/** Films like another with their reasons. What is asked without any critique, of films that many ask for, was made by the build. */
export function explainedFilms(catalog: Catalog, similar: Similar): Explained {
  const find = catalog.one<{ film: FilmId }, { list: string }>(
    'SELECT list FROM similar_list WHERE film_id = $film',
  );
  const madeAhead: (...asked: Parameters<Explained>) => ReturnType<Explained> | undefined = (
    film,
    { n = 5, offset = 0, hidden, films = [], among, relation } = {},
  ) => {
    const isPlain = films.length === 0 && among === undefined && relation === undefined;
    const row = isPlain && offset === 0 && n <= MADE_AHEAD.length ? find({ film }) : undefined;
    const list: readonly ExplainedFilm[] | undefined = row && JSON.parse(row.list);
    return list?.some(({ id }) => hidden?.has(id)) ? undefined : list?.slice(0, n);
  };
  return (film, options) => madeAhead(film, options) ?? explain(similar(film, options));
}

/** A reason depends on those before it only, so that a list cut short keeps its reasons. */
function explain(films: ReturnType<Similar>): readonly ExplainedFilm[] {
  const reasons = reasonsOf(films);
  return films.map(({ evidence: _evidence, ...film }, at) => ({ ...film, reason: reasons[at] ?? [] }));
}

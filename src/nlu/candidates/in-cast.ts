import { filmRefs } from '../../catalog/films/film-refs.ts';
import { isCreditedIn } from '../../catalog/people/credits.ts';
import type { FilmRef } from '../../domain/film.ts';
import { fold } from '../../domain/fold.ts';
import { type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { Mention, Reading } from '../../slots/slot.ts';
import type { Interpretation } from '../interpretation.ts';

/**
 * "Psycho with Vince Vaughn": of the films of one title the one that the person beside it is credited in. Where it is in
 * none of them, that the person was left out is told.
 */
export function inCast(
  heard: Interpretation,
  names: readonly Mention[],
  sentence: Sentence,
  reading: Reading,
): Interpretation {
  if ('problem' in heard) return heard;
  const { request, others, ignored = [] } = heard;
  const { catalog } = reading;
  const person = names.find(
    ({ name, match, from, to }) => name === 'person' && match?.edits === 0 && to - from > 1,
  );
  const isSaid = 'person' in request || 'other' in request;
  if (!person?.match || isSaid || !('film' in request) || request.film === undefined) return heard;
  const [film] = filmRefs([request.film], catalog);
  const isNamed = names.some(({ match, name }) => name === 'film' && match?.owner === film?.id);
  if (!film || !isNamed || overlapsFilm(person, names, film.id)) return heard;
  const { owner } = person.match;
  const isIn = ({ id }: FilmRef): boolean => isCreditedIn(id, owner, catalog);
  if (isIn(film)) return heard;
  const namesakes = others.filter(
    (namesake): namesake is FilmRef => 'title' in namesake && fold(namesake.title) === fold(film.title),
  );
  const meant = namesakes.find(isIn);
  if (meant)
    return {
      ...heard,
      request: { ...request, film: meant.id },
      others: [film, ...others.filter((alternative) => alternative !== meant)],
    };
  const typed = typedSpan(sentence, person.from, person.to);
  return ignored.includes(typed) ? heard : { ...heard, ignored: [...ignored, typed] };
}

/** "Being John Malkovich" names a film and nobody beside it. */
function overlapsFilm({ from, to }: Mention, names: readonly Mention[], film: number): boolean {
  return names.some(
    (name) => name.name === 'film' && name.match?.owner === film && name.from < to && from < name.to,
  );
}

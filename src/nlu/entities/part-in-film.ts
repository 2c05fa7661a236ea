import { openParts } from '../../catalog/people/characters.ts';
import type { Conversation } from '../../dialogue/conversation.ts';
import type { Reading } from '../../slots/slot.ts';
import type { Candidate } from '../candidates/candidate.ts';

/** "who plays Ripley?" after the card of Alien: the part in the film that is spoken of, where it has one. */
export function partsInFilm(
  readings: readonly Candidate[],
  { film }: Conversation,
  { catalog }: Reading,
): readonly Candidate[] {
  if (!film) return [];
  const asked = readings.filter(
    ({ values, missing }) =>
      'character' in values && !('film' in values) && !('person' in values) && missing.length === 0,
  );
  if (asked.length === 0) return [];
  const find = openParts(catalog);
  return asked
    .filter(({ values }) => find({ film: film.id, character: String(values['character']) }).length > 0)
    .map((candidate) => ({
      ...candidate,
      values: { ...candidate.values, film: film.id },
      template: { ...candidate.template, act: 'project' },
    }));
}

/** What a taste is about: a genre, a film, a person, a saga, a studio, or a topic of stories. */
export const tasteSubjects = ['genre', 'film', 'person', 'collection', 'company', 'topic'] as const;
export type TasteSubject = (typeof tasteSubjects)[number];

/** Something that a user said to like or dislike; a topic by the terms of the index, never by the words that were typed. */
export type Taste = {
  readonly about: TasteSubject;
  /** The id or name that the slot of that subject has. */
  readonly value: string | number;
  readonly likes: boolean;
};

/** So many are kept of a user. */
export const MOST_TASTES = 100;

/** True for two about the same thing, whatever is said of it. */
export function isSameTaste(taste: Taste, { about, value }: Pick<Taste, 'about' | 'value'>): boolean {
  return taste.about === about && taste.value === value;
}

/** Tastes with another, which takes the place of one about the same; beyond `MOST_TASTES` the oldest go. */
export function withTaste(tastes: readonly Taste[], taste: Taste): readonly Taste[] {
  return [...tastes.filter((known) => !isSameTaste(known, taste)), taste].slice(-MOST_TASTES);
}

import { z } from 'zod';
import type { Problem } from '../../../domain/problem.ts';
import type { Taste, TasteSubject } from '../../../domain/taste.ts';
import type { Slot } from '../../../slots/slot.ts';
import type { AnyRequest } from '../../question.ts';
import type { Dependencies } from '../../request-context.ts';

/** What stories are about, as typed. */
export const topicSlot: Slot<string> = {
  schema: z.string().min(1).max(100),
  words: {
    es: { name: 'tema', about: 'De qué tratan las películas, por ejemplo «zombis»' },
    en: { name: 'topic', about: 'What the films are about, such as “zombies”' },
  },
  freeText: true,
  read: (typed) => typed.trim(),
};

/** The same by the stems of the index: how it is kept and travels in buttons. */
export const stemsSlot: Slot<string> = {
  schema: z.string().min(1).max(100),
  words: null,
  read: (typed) => typed,
};

type Subject = Pick<Taste, 'about' | 'value'>;
/** What a request for a taste holds: one of these. */
type Asked = {
  readonly [K in Exclude<TasteSubject, 'topic'>]?: string | number | undefined;
} & { readonly subject?: string | undefined; readonly about?: string | undefined };

const BY_SLOT = ['film', 'person', 'genre', 'collection', 'company'] as const;

/** Opens what tells what a request is about; a problem where a topic is none that the catalog knows. */
export function openTasteSubject({
  recommender: { topics },
}: Dependencies): (request: Asked) => Subject | Problem | undefined {
  return (request) => {
    for (const about of BY_SLOT) {
      const { [about]: value } = request;
      if (value !== undefined) return { about, value };
    }
    if (request.about !== undefined) return { about: 'topic', value: request.about };
    if (request.subject === undefined) return undefined;
    const value = topics.of(request.subject);
    if (value !== undefined) return { about: 'topic', value };
    return { problem: 'unknown', slot: 'subject', typed: request.subject, nearest: [] };
  };
}

/** The request that does something with a taste. */
export function requestOfTaste({ about, value }: Subject, action: 'like' | 'dislike' | 'drop'): AnyRequest {
  return { kind: 'taste', action, [about === 'topic' ? 'about' : about]: value };
}

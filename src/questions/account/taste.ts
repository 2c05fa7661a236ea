import { z } from 'zod';
import type { Locale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import { isSameTaste, MOST_TASTES, type Taste, tasteSubjects } from '../../domain/taste.ts';
import { company } from '../../filters/company.ts';
import { choice } from '../../slots/choice.ts';
import { page } from '../../slots/count.ts';
import { type Genre, genre } from '../../slots/genre.ts';
import { collection } from '../../slots/names/collection.ts';
import { film } from '../../slots/names/film.ts';
import { person } from '../../slots/names/person.ts';
import { quiet } from '../../slots/quiet.ts';
import type { Slot } from '../../slots/slot.ts';
import { genreLabel } from '../parts/reason-words.ts';
import { named } from '../parts/taste-words.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion, type Next } from '../question.ts';
import type { UserData } from '../request-context.ts';
import { TASTES_A_PAGE, type TasteAction, type TasteAnswer, tasteMessage } from './parts/taste-message.ts';
import { openTasteSubject, requestOfTaste, stemsSlot, topicSlot } from './parts/taste-slots.ts';

/** Sentences are heard as a whole (`hearTaste`): the words of these actions stand in too many others. */
const actions = choice<TasteAction>(
  'action',
  { es: { name: 'acción', about: 'Qué hacer' }, en: { name: 'action', about: 'What to do' } },
  {
    like: { label: { es: 'Anotar: me gusta', en: 'Note: I like it' } },
    dislike: { label: { es: 'Anotar: no me gusta', en: 'Note: I do not like it' } },
    drop: { label: { es: 'Olvidar eso', en: 'Forget that' } },
    clear: { label: { es: 'Borrar mis gustos', en: 'Clear my tastes' } },
    restore: { label: { es: 'Recuperar mis gustos', en: 'Bring my tastes back' } },
  },
  () => ({ like: '', dislike: '', drop: '', clear: '', restore: '' }),
);

/** Tastes that were cleared, to be had back by a button. */
const cleared: Slot<readonly Taste[]> = {
  schema: z
    .array(
      z.strictObject({
        about: z.enum(tasteSubjects),
        value: z.union([z.string().max(100), z.int()]),
        likes: z.boolean(),
      }),
    )
    .max(100)
    .readonly(),
  words: null,
  read: (typed) => ({ problem: 'unknown', slot: 'cleared', typed, nearest: [] }),
};

/** Notes what the user likes and dislikes, lists it, and takes it back. */
export const taste = defineQuestion({
  kind: 'taste',
  personal: true,
  private: true,
  changes: { how: 'writes', where: ['action'] },
  slots: {},
  optional: {
    action: quiet(actions),
    film: quiet(film),
    person: quiet(person),
    genre: quiet(genre),
    collection: quiet(collection),
    company: quiet(company),
    subject: topicSlot,
    about: stemsSlot,
    cleared,
    page,
  },
  dependsOn: 'user',
  shape: z.strictObject({
    tastes: z.array(
      z.strictObject({
        about: z.enum(tasteSubjects),
        value: z.union([z.string(), z.int()]),
        likes: z.boolean(),
      }),
    ),
  }),
  prepare: (dependencies) => {
    const subjectOf = openTasteSubject(dependencies);
    return (request, { user }): TasteAnswer | Problem => {
      const { action, cleared, page = 1 } = request;
      const subject = subjectOf(request);
      if (subject && 'problem' in subject) return subject;
      const before = user.tastes();
      const known = subject && before.find((taste) => isSameTaste(taste, subject));
      if (subject && action && action !== 'clear' && action !== 'restore') change(user, action, subject);
      else if (action === 'clear') user.clear('tastes');
      else if (action === 'restore') restore(user, cleared ?? []);
      else if (action) return { problem: 'missing', slot: 'subject' };
      const { catalog, recommender } = dependencies;
      const name = <T extends Pick<Taste, 'about' | 'value'>>(taste: T) =>
        named(taste, catalog, recommender.topics);
      return {
        action,
        subject: subject && name(subject),
        known,
        before,
        tastes: user.tastes(),
        page,
        shown: [...user.tastes()]
          .reverse()
          .slice((page - 1) * TASTES_A_PAGE, page * TASTES_A_PAGE)
          .map(name),
      };
    };
  },
  figures: ({ tastes }: TasteAnswer) => ({ tastes }),
  about: ({ subject }) => (subject?.film ? { film: subject.film } : {}),
  // A kind that is liked or not changes nothing of what was spoken of.
  keep: ({ subject }, request) =>
    subject?.film && request.film !== undefined
      ? { kind: 'taste', film: request.film }
      : { kind: 'taste', ...(request.page === undefined ? {} : { page: request.page }) },
  asks: ({ action, subject }) =>
    action === undefined && subject
      ? (['like', 'dislike'] as const).map((action) => requestOfTaste(subject, action))
      : [],
  next: (answer) => nextOf(answer),
  phrases: ({ questions }) => questions.taste.phrases,
  words: {
    es: {
      command: 'gustos',
      about: 'Qué te gusta y qué no, para recomendarte mejor',
      slots: {
        action: 'Anotar que te gusta o que no, u olvidarlo',
        subject: 'De qué tratan, por ejemplo «zombis»',
      },
      examples: ['odio los musicales', 'me encantó El padrino', 'mis gustos'],
      button: (request) => buttonOf(request, 'es'),
      message: tasteMessage,
    },
    en: {
      command: 'taste',
      about: 'What you like and dislike, for better recommendations',
      slots: {
        action: 'Note that you like it or not, or forget it',
        subject: 'What they are about, such as “zombies”',
      },
      examples: ['I hate musicals', 'I loved The Godfather', 'my tastes'],
      button: (request) => buttonOf(request, 'en'),
      message: tasteMessage,
    },
  },
});

function change(
  user: UserData,
  action: 'like' | 'dislike' | 'drop',
  subject: Pick<Taste, 'about' | 'value'>,
): void {
  const { about, value } = subject;
  if (action === 'drop') user.dropTaste({ about, value });
  else user.tellTaste({ about, value, likes: action === 'like' });
}

const MOST_DROPPED = 4;

/** First what undoes just this; then what is to be seen by it. */
/** What was said since the tastes were cleared holds, and none of it gives way to what comes back. */
function restore(user: UserData, cleared: readonly Taste[]): void {
  const since = user.tastes();
  const missing = cleared.filter((taste) => !since.some((newer) => isSameTaste(newer, taste)));
  const room = MOST_TASTES - since.length;
  for (const taste of room > 0 ? missing.slice(-room) : []) user.tellTaste(taste);
}

function nextOf({ action, subject, known, before, shown, tastes, page }: TasteAnswer): readonly Next[] {
  if (action === 'clear')
    return before.length > 0 ? [{ kind: 'taste', action: 'restore', cleared: before }] : [];
  const list = tastes.length > 0 ? [{ kind: 'taste' }] : [];
  if (subject && action) {
    const undone = known ? (known.likes ? 'like' : 'dislike') : 'drop';
    const isNothing = action === 'drop' ? !known : known?.likes === (action === 'like');
    const undo = isNothing ? [] : [requestOfTaste(subject, undone)];
    const like = subject.film && action === 'like' ? [{ kind: 'similar', film: subject.film.id }] : [];
    return [...undo, ...like, { kind: 'pick' }, ...list];
  }
  if (action) return list;
  const more = tastes.length > page * TASTES_A_PAGE ? [nextPage({ kind: 'taste' }, page)] : [];
  const drops = shown.slice(0, MOST_DROPPED).flatMap((taste): Next[] => {
    const request = requestOfTaste(taste, 'drop');
    const of = taste.film ?? taste.person;
    if (of) return [{ request, of }];
    return taste.about === 'genre' ? [request] : [];
  });
  const clear = tastes.length > 0 ? [{ kind: 'taste', action: 'clear' }] : [];
  return [...more, ...drops, ...clear, { kind: 'pick' }];
}

/** What is told of a genre's button, which no name stands behind. */
function buttonOf({ action, genre, page = 1 }: Offered, locale: Locale): string {
  const w = BUTTONS[locale];
  if (page > 1) return w.more;
  if (action === undefined) return w.list;
  const label = actions.label(action, locale);
  return action === 'drop' && genre !== undefined ? `${label}: ${genreLabel(genre, locale)}` : label;
}

type Offered = {
  readonly action?: TasteAction | undefined;
  readonly genre?: Genre | undefined;
  readonly page?: number | undefined;
};
const BUTTONS = { es: { more: 'Más', list: 'Mis gustos' }, en: { more: 'More', list: 'My tastes' } } as const;

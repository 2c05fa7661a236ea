import type { ByLocale } from '../../../domain/locale.ts';
import type { Taste } from '../../../domain/taste.ts';
import type { Formatter } from '../../../language/format.ts';
import { line, type Message } from '../../../message/message.ts';
import { type NamedTaste, tasteName } from '../../parts/taste-words.ts';

/** What is done with a taste. */
export type TasteAction = 'like' | 'dislike' | 'drop' | 'clear' | 'restore';

export const TASTES_A_PAGE = 20;

export type TasteAnswer = {
  readonly action: TasteAction | undefined;
  /** What it was done with. */
  readonly subject: Omit<NamedTaste, 'likes'> | undefined;
  /** What was known of it before. */
  readonly known: Taste | undefined;
  readonly before: readonly Taste[];
  readonly tastes: readonly Taste[];
  readonly page: number;
  /** A page of them, the last one first. */
  readonly shown: readonly NamedTaste[];
};

type Words = {
  readonly title: string;
  readonly like: (name: string) => string;
  readonly dislike: (name: string) => string;
  readonly drop: (name: string) => string;
  readonly notKnown: (name: string) => string;
  readonly which: (name: string) => string;
  readonly clear: string;
  readonly restore: string;
  readonly none: string;
  readonly likes: string;
  readonly dislikes: string;
};
const words: ByLocale<Words> = {
  es: {
    title: 'Tus gustos',
    like: (name) => `Anotado entre lo que te gusta: ${name}. Lo tengo en cuenta cuando te recomiendo algo.`,
    dislike: (name) => `Anotado entre lo que no te gusta: ${name}. Lo dejo afuera de lo que te recomiendo.`,
    drop: (name) => `Listo: olvidé lo que dijiste de ${name}.`,
    notKnown: (name) => `No tenía nada anotado de ${name}.`,
    which: (name) => `¿Qué anoto de ${name}?`,
    clear: 'Listo: borré tus gustos.',
    restore: 'Listo: tus gustos están otra vez.',
    none: 'Todavía no me contaste qué te gusta. Decime, por ejemplo, «odio los musicales» o «me encantó El padrino».',
    likes: 'te gusta',
    dislikes: 'no te gusta',
  },
  en: {
    title: 'Your tastes',
    like: (name) => `Noted: you like ${name}. I heed it when I recommend something.`,
    dislike: (name) => `Noted: you do not like ${name}. I leave it out of what I recommend.`,
    drop: (name) => `Done: I forgot what you said of ${name}.`,
    notKnown: (name) => `I had nothing noted of ${name}.`,
    which: (name) => `What shall I note of ${name}?`,
    clear: 'Done: I cleared your tastes.',
    restore: 'Done: your tastes are back.',
    none: 'You have not told me what you like yet. Say, for instance, “I hate musicals” or “I loved The Godfather”.',
    likes: 'you like it',
    dislikes: 'you do not like it',
  },
};

/** What was done, or the list of what is kept. */
export function tasteMessage(answer: TasteAnswer, format: Formatter): Message {
  const w = words[format.locale];
  const done = doneText(answer, format);
  if (done !== undefined) return { title: w.title, blocks: [line(format.own(done))] };
  if (answer.subject) return { title: format.own(w.which(tasteName(answer.subject, format))), blocks: [] };
  if (answer.shown.length === 0) return { title: w.title, blocks: [line(format.own(w.none))] };
  const entries = answer.shown.map((taste) => ({
    text: tasteName(taste, format),
    detail: taste.likes ? w.likes : w.dislikes,
  }));
  const from = (answer.page - 1) * TASTES_A_PAGE + 1;
  return { title: w.title, blocks: [{ type: 'list', from, entries }] };
}

function doneText({ action, subject, known }: TasteAnswer, format: Formatter): string | undefined {
  const w = words[format.locale];
  if (action === 'clear' || action === 'restore') return w[action];
  if (!action || !subject) return undefined;
  const does = action === 'drop' && !known ? 'notKnown' : action;
  return w[does](tasteName(subject, format));
}

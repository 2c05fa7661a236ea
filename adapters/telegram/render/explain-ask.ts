import type { ByLocale } from '../../../src/domain/locale.ts';
import type { Formatter } from '../../../src/language/format.ts';
import { line, type Message } from '../../../src/message/message.ts';
import { askNames } from '../../shared/receive/ask-names.ts';
import type { Button } from './keyboard.ts';

type Words = {
  readonly title: string;
  readonly inPrivate: string;
  readonly inGroup: string;
  readonly reply: string;
  readonly examples: readonly string[];
};

const words: ByLocale<Words> = {
  es: {
    title: 'Preguntame con tus palabras.',
    inPrivate: 'En privado no hace falta el comando: alcanza con la pregunta.',
    inGroup: 'Escribí la pregunta después del comando: /preguntar parecidas a Matrix.',
    reply: 'Como respuesta a un mensaje, /preguntar pregunta lo que dice ese mensaje.',
    examples: ['parecidas a Matrix', 'estrenos de terror de los 80', 'votos de Titanic'],
  },
  en: {
    title: 'Ask me in your own words.',
    inPrivate: 'Here you need no command: just write the question.',
    inGroup: 'Write the question after the command: /ask movies like The Matrix.',
    reply: 'Reply to a message with /ask, and I answer what that message says.',
    examples: ['movies like The Matrix', 'horror films of the 80s', 'votes of Titanic'],
  },
};

/** What the command that takes a sentence is for, said where it came alone; its examples are one tap away. */
export function explainAsk(
  format: Formatter,
  isShared: boolean,
): { readonly message: Message; readonly choices: readonly Button[] } {
  const w = words[format.locale];
  const own = [isShared ? w.inGroup : w.inPrivate, w.reply].map((text) => line(format.own(text)));
  return {
    message: { title: format.own(w.title), blocks: own },
    choices: w.examples.map((example) => ({
      label: example,
      data: `/${askNames[format.locale]} ${example}`,
    })),
  };
}

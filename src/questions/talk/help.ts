import { nothingShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import { helpExamples, list } from './parts/help-message.ts';

/** What Butaca can do, with examples that work. */
export const help = defineQuestion({
  kind: 'help',
  slots: {},
  optional: {},
  shape: nothingShape,
  offers: helpExamples,
  prepare: ({ catalog }) => {
    const dataDate = catalog.meta.get('data_date');
    return () => ({ dataDate });
  },
  figures: () => ({}),
  phrases: ({ questions }) => questions.help.phrases,
  words: {
    es: {
      command: 'ayuda',
      about: 'Qué puede hacer Butaca, con ejemplos',
      slots: {},
      examples: ['¿qué podés hacer?', 'ayuda'],
      button: 'Ayuda',
      message: ({ dataDate }, format) => list(format, dataDate),
    },
    en: {
      command: 'help',
      about: 'What Butaca can do, with examples',
      slots: {},
      examples: ['what can you do?', 'help'],
      button: 'Help',
      message: ({ dataDate }, format) => list(format, dataDate),
    },
  },
});

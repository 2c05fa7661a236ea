import { z } from 'zod';
import { openMatchFilms } from '../../catalog/films/match-films.ts';
import { ownLists } from '../../domain/own-films.ts';
import type { Problem } from '../../domain/problem.ts';
import { defineQuestion } from '../question.ts';
import { addLines } from './parts/add-lines.ts';
import { type Imported, importMessage } from './parts/import-message.ts';

const count = z.int().nonnegative();

/**
 * Adds the films of a file that came with it to the lists of who sent it; without one, how to send one. Titles of films
 * that are not in the catalog are the user's own: they are shown, and nowhere kept.
 */
export const importFilms = defineQuestion({
  kind: 'import',
  personal: true,
  takesFile: {
    es: { name: 'archivo', about: 'Un CSV de Letterboxd o de IMDb, de hasta 5 MB' },
    en: { name: 'file', about: 'A CSV of Letterboxd or IMDb, of up to 5 MB' },
  },
  slots: {},
  optional: {},
  shape: z.strictObject({
    lists: z.array(z.strictObject({ list: z.enum(ownLists), added: count, already: count, left: count })),
    repeated: count,
    unknown: count,
    unreadable: count,
  }),
  prepare: ({ catalog }) => {
    const match = openMatchFilms(catalog);
    return (_request, { file, user, today, isShared = false }): Imported | Problem => {
      // Where others read along nobody's lists are told of.
      if (!file || isShared) return { report: undefined, isShared };
      if ('fault' in file) return { problem: 'unreadFile', why: file.fault };
      return { report: addLines(file, { user, today, match }), isShared };
    };
  },
  figures: ({ report }) => ({
    lists: report?.lists ?? [],
    repeated: report?.repeated ?? 0,
    unknown: report?.unknown.length ?? 0,
    unreadable: report?.unreadable.length ?? 0,
  }),
  phrases: ({ questions }) => questions.importFilms.phrases,
  words: {
    es: {
      command: 'importar',
      about: 'Suma a tus listas un archivo de Letterboxd o IMDb',
      slots: {},
      examples: ['importar mis películas', 'importar de Letterboxd'],
      button: 'Importar',
      message: importMessage,
    },
    en: {
      command: 'import',
      about: 'Adds a file of Letterboxd or IMDb to your lists',
      slots: {},
      examples: ['import my films', 'import from Letterboxd'],
      button: 'Import',
      message: importMessage,
    },
  },
});

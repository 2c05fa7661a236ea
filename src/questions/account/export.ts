import { z } from 'zod';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import type { FilmRef } from '../../domain/film.ts';
import { localeSchema } from '../../domain/locale.ts';
import { ownLists } from '../../domain/own-films.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, line } from '../../message/message.ts';
import { filmShape } from '../../slots/names/film.ts';
import { defineQuestion } from '../question.ts';
import type { KeptOfUser } from '../request-context.ts';
import { erasedWords } from './parts/erased-words.ts';

type Exported = { readonly data: KeptOfUser & { readonly films: readonly FilmRef[] } };

/** Everything that is kept about a user, as data: a file, with the titles of the films of all lists beside their numbers. */
export const exportData = defineQuestion({
  kind: 'export',
  personal: true,
  private: true,
  handsOut: true,
  tellsAll: true,
  slots: {},
  optional: {},
  dependsOn: 'user',
  shape: z.strictObject({
    data: z.looseObject({
      locale: localeSchema.optional(),
      seen: z.array(z.int()),
      films: z.array(filmShape),
    }),
  }),
  prepare:
    ({ catalog }) =>
    (_request, { user, joinedNights = 0 }): Exported => {
      const { locale, seen, ...more } = user.everything();
      const listed = new Set([...seen, ...ownLists.flatMap((list) => user.list(list))]);
      const films = filmRefs([...listed], catalog);
      const nights = joinedNights > 0 ? { nights: joinedNights } : {};
      return { data: { ...(locale ? { locale } : {}), seen, films, ...nights, ...more } };
    },
  next: () => [{ kind: 'forgetMe' }],
  phrases: ({ questions }) => questions.exportData.phrases,
  words: {
    es: {
      command: 'exportar',
      about: 'Todo lo que Butaca guarda de vos',
      slots: {},
      examples: ['exportar mis datos'],
      button: 'Exportar',
      message: ({ data }, format) => ({
        title: 'Tus datos',
        blocks: [
          line(
            format.own(
              'Es todo lo que guardo de vos, con tus listas, puntajes y gustos, en un archivo JSON.',
            ),
          ),
          ...erasedLine(data, format),
          file(data),
        ],
      }),
    },
    en: {
      command: 'export',
      about: 'Everything Butaca keeps about you',
      slots: {},
      examples: ['export my data'],
      button: 'Export',
      message: ({ data }, format) => ({
        title: 'Your data',
        blocks: [
          line('It is everything I keep about you, lists, ratings and tastes included, as a JSON file.'),
          ...erasedLine(data, format),
          file(data),
        ],
      }),
    },
  },
});

function file(data: Exported['data']): Block {
  const content = `${JSON.stringify(data, null, 2)}\n`;
  return { type: 'file', name: 'butaca-export.json', mediaType: 'application/json', content };
}

function erasedLine({ erased }: KeptOfUser, { own, locale }: Formatter): readonly Block[] {
  return erased ? [line(own(erasedWords[locale](erased)))] : [];
}

import { z } from 'zod';
import { openFilmIds } from '../../catalog/films/film-ids.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import type { FilmRef } from '../../domain/film.ts';
import { type ByLocale, localeSchema } from '../../domain/locale.ts';
import { type OwnList, ownLists } from '../../domain/own-films.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, line, type Message } from '../../message/message.ts';
import { filmShape } from '../../slots/names/film.ts';
import { defineQuestion } from '../question.ts';
import type { KeptOfUser, UserData } from '../request-context.ts';
import { type CsvFile, contents, csv, csvFiles, csvLabel } from './parts/csv-slot.ts';
import { erasedWords } from './parts/erased-words.ts';
import { type Listed, listCsv } from './parts/list-csv.ts';

/** All of it as data, or one list as a table. */
type Exported = { readonly lists: readonly OwnList[] } & (
  | { readonly data: KeptOfUser & { readonly films: readonly FilmRef[] } }
  | { readonly file: CsvFile; readonly content: string; readonly films: number }
);

const dataShape = z.strictObject({
  data: z.looseObject({
    locale: localeSchema.optional(),
    seen: z.array(z.int()),
    films: z.array(filmShape),
  }),
});
const csvShape = z.strictObject({
  csv: z.strictObject({ file: z.enum(csvFiles), films: z.int(), content: z.string() }),
});

/**
 * Everything that is kept about a user, as data: a file, with the titles of the films of all lists beside their numbers. Or one
 * of their lists as a table, in the form of a site that takes it.
 */
export const exportData = defineQuestion({
  kind: 'export',
  personal: true,
  private: true,
  handsOut: true,
  tellsAll: true,
  slots: {},
  optional: { csv },
  dependsOn: 'user',
  shape: z.union([dataShape, csvShape]),
  prepare: ({ catalog }) => {
    const idsOf = openFilmIds(catalog);
    return ({ csv }, { user, joinedNights = 0 }): Exported => {
      const lists = ownLists.filter((list) => user.list(list).length > 0);
      if (csv) return { lists, ...tableOf(csv, user, idsOf) };
      const { locale, seen, ...more } = user.everything();
      const listed = new Set([...seen, ...ownLists.flatMap((list) => user.list(list))]);
      const films = filmRefs([...listed], catalog);
      const nights = joinedNights > 0 ? { nights: joinedNights } : {};
      return { lists, data: { ...(locale ? { locale } : {}), seen, films, ...nights, ...more } };
    };
  },
  figures: (exported) => {
    if ('data' in exported) return { data: exported.data };
    const { file, films, content } = exported;
    return { csv: { file, films, content } };
  },
  next: ({ lists }, { csv: shown }) => [
    ...offered(lists, shown).map((csv) => ({ kind: 'export', csv })),
    { kind: shown ? 'export' : 'forgetMe' },
  ],
  phrases: ({ questions }) => questions.exportData.phrases,
  words: {
    es: {
      command: 'exportar',
      about: 'Todo lo que Butaca guarda de vos',
      slots: { csv: 'Una lista como CSV para Letterboxd o IMDb' },
      examples: ['exportar mis datos'],
      button: ({ csv }) => (csv ? csvLabel(csv, 'es') : 'Exportar'),
      message: (exported, format) =>
        exportMessage(exported, format, {
          title: 'Tus datos',
          all: 'Es todo lo que guardo de vos, con tus listas, puntajes y gustos, en un archivo JSON.',
        }),
    },
    en: {
      command: 'export',
      about: 'Everything Butaca keeps about you',
      slots: { csv: 'One list as a CSV for Letterboxd or IMDb' },
      examples: ['export my data'],
      button: ({ csv }) => (csv ? csvLabel(csv, 'en') : 'Export'),
      message: (exported, format) =>
        exportMessage(exported, format, {
          title: 'Your data',
          all: 'It is everything I keep about you, lists, ratings and tastes included, as a JSON file.',
        }),
    },
  },
});

/** Letterboxd's form of what there is; then IMDb's of the list that was shown. */
function offered(lists: readonly OwnList[], shown: CsvFile | undefined): readonly CsvFile[] {
  return csvFiles.filter((file) => {
    const { list, site } = contents[file];
    const isNext = shown === undefined ? site === 'letterboxd' : list === contents[shown].list;
    return isNext && file !== shown && lists.includes(list);
  });
}

function tableOf(csv: CsvFile, user: UserData, idsOf: ReturnType<typeof openFilmIds>) {
  const { list, site } = contents[csv];
  const films = user.list(list);
  const entries: readonly Listed[] =
    list === 'rated'
      ? user.ratings().map((rating) => ({ film: rating.film, rating }))
      : films.map((film) => ({ film }));
  const content = listCsv(entries, site, list === 'rated' ? 'ratings' : 'lists', idsOf(films));
  return { file: csv, films: films.length, content };
}

function exportMessage(
  exported: Exported,
  format: Formatter,
  words: { readonly title: string; readonly all: string },
): Message {
  if ('data' in exported) {
    const { data } = exported;
    const blocks = [line(format.own(words.all)), ...erasedLine(data, format), dataFile(data)];
    return { title: words.title, blocks };
  }
  const { file, content, films } = exported;
  const name = `${file}.csv`;
  return {
    title: csvLabel(file, format.locale),
    blocks: [
      line(`${name}: ${FILMS[format.locale](films, format)}.`),
      { type: 'file', name, mediaType: 'text/csv', content },
    ],
  };
}

const FILMS: ByLocale<(count: number, format: Formatter) => string> = {
  es: (count, { plural }) => plural(count, 'película', 'películas'),
  en: (count, { plural }) => plural(count, 'film', 'films'),
};

function dataFile(data: KeptOfUser): Block {
  const content = `${JSON.stringify(data, null, 2)}\n`;
  return { type: 'file', name: 'butaca-export.json', mediaType: 'application/json', content };
}

function erasedLine({ erased }: KeptOfUser, { own, locale }: Formatter): readonly Block[] {
  return erased ? [line(own(erasedWords[locale](erased)))] : [];
}

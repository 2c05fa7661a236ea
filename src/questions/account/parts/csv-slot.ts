import { z } from 'zod';
import { type ByLocale, type Locale, locales } from '../../../domain/locale.ts';
import type { OwnList } from '../../../domain/own-films.ts';
import type { Slot } from '../../../slots/slot.ts';

/** Whose form a file has. */
export type CsvSite = 'letterboxd' | 'imdb';
export const csvFiles = [
  'watchlist',
  'watched',
  'ratings',
  'imdb-watchlist',
  'imdb-watched',
  'imdb-ratings',
] as const;
/** A list of the user's own as a file: in Letterboxd's form, or in IMDb's. */
export type CsvFile = (typeof csvFiles)[number];

/** What each file has, and in whose form. */
export const contents: Readonly<Record<CsvFile, { readonly list: OwnList; readonly site: CsvSite }>> = {
  watchlist: { list: 'watch', site: 'letterboxd' },
  watched: { list: 'seen', site: 'letterboxd' },
  ratings: { list: 'rated', site: 'letterboxd' },
  'imdb-watchlist': { list: 'watch', site: 'imdb' },
  'imdb-watched': { list: 'seen', site: 'imdb' },
  'imdb-ratings': { list: 'rated', site: 'imdb' },
};

const LISTS: ByLocale<Readonly<Record<OwnList, string>>> = {
  es: { watch: 'Para ver', seen: 'Vistas', rated: 'Puntajes' },
  en: { watch: 'Watchlist', seen: 'Seen films', rated: 'Ratings' },
};
const SITES: Readonly<Record<CsvSite, string>> = { letterboxd: 'Letterboxd', imdb: 'IMDb' };

/** "Para ver (Letterboxd)": the label of a button, and the name of a choice. */
export function csvLabel(file: CsvFile, locale: Locale): string {
  const { list, site } = contents[file];
  return `${LISTS[locale][list]} (${SITES[site]})`;
}

/** Which list is exported as a table, and for which site; without it all is, as JSON. */
export const csv: Slot<CsvFile> = {
  schema: z.enum(csvFiles),
  words: {
    es: { name: 'csv', about: 'Una lista como CSV para Letterboxd o IMDb, en vez de todo' },
    en: { name: 'csv', about: 'One list as a CSV for Letterboxd or IMDb, in place of everything' },
  },
  read: (typed) => {
    const wanted = typed
      .trim()
      .toLowerCase()
      .replace(/\.csv$/, '');
    const found = csvFiles.find(
      (file) => file === wanted || locales.some((locale) => csvLabel(file, locale).toLowerCase() === wanted),
    );
    return found ?? { problem: 'unknown', slot: 'csv', typed, nearest: csvFiles.map((name) => ({ name })) };
  },
  // After its command alone: elsewhere these words are said of films.
  hearOwn: ({ words }) => {
    const text = words.map(({ word }) => word).join(' ');
    const file = csvFiles.find((name) => name.replace('-', ' ') === text);
    return file ? [{ from: 0, to: words.length, gives: [{ csv: file }], trust: 1 }] : [];
  },
  suggest: (_typed, { locale }) => csvFiles.map((file) => ({ name: csvLabel(file, locale), value: file })),
};

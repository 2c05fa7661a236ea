import type { Catalog } from '../../catalog/catalog.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import type { FilmId } from '../../domain/film.ts';
import { openLinkedFilms } from './linked-film.ts';

/** What a name of a file has between dots or lines: a year, or how the film was copied. */
const YEAR = /^[([]?((?:19|20)\d\d)[)\]]?$/;
const COPY =
  /^(?:2160p|1080p|1080i|720p|576p|480p|4k|uhd|hdr|bluray|blu-ray|bdrip|brrip|dvdrip|dvd|webrip|web-dl|web|hdtv|hdrip|cam|x264|x265|h264|h265|hevc|xvid|remastered|extended|unrated|multi|latino|castellano|subs?|mkv|mp4|avi)$/i;
const LEAST_PARTS = 3;
/** What may follow an address or an id in a sentence. */
const ENDS = '?!.,;:)';

/** Puts titles in place of addresses and ids of IMDb and TMDB and of names of files: "score of The Matrix (1999)". */
export function openTitlesForLinks(catalog: Catalog): (text: string) => string {
  const linked = openLinkedFilms(catalog);
  const titleOfLink = (link: string): string | undefined => {
    const { film, title } = linked(link);
    const [ref] = film === undefined ? [] : filmRefs([film as FilmId], catalog);
    return ref ? titled(ref.title, ref.year) : title;
  };
  return (text) =>
    text
      .split(' ')
      .map((word) => titleOfLink(withoutEnd(word)) ?? titleOfFile(word) ?? word)
      .join(' ');
}

function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ENDS.includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

function titled(title: string, year: number | string | null): string {
  return year === null ? title : `${title} (${year})`;
}

/** "Matrix.Reloaded.2003.1080p" → "Matrix Reloaded (2003)"; undefined for what is no file of a film. */
function titleOfFile(name: string): string | undefined {
  const parts = name.split(/[._]/);
  // A title may begin with a year.
  const end = parts.findIndex((part, at) => at > 0 && (YEAR.test(part) || COPY.test(part)));
  if (end < 0 || parts.length < LEAST_PARTS) return undefined;
  return titled(parts.slice(0, end).join(' '), YEAR.exec(parts[end] ?? '')?.[1] ?? null);
}

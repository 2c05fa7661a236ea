import type { FilmId } from '../domain/film.ts';
import type { Catalog } from '../store/catalog.ts';
import { filmRefs } from './film.ts';
import { openLinkedFilms } from './linked-film.ts';

const LINK = /(?:https?:\/\/|www\.|\b(?:imdb\.com|themoviedb\.org|letterboxd\.com)\/)\S+|\btt\d{7,10}\b/g;

/** A name of a file: parts between dots or lines, one of them a year or what says how a film was copied. */
const FILE = /(?<!\S)[\p{L}\p{N}'!&,()[\]-]+(?:[._][\p{L}\p{N}'!&,()[\]-]+){2,}(?!\S)/gu;
const YEAR = /^[([]?((?:19|20)\d\d)[)\]]?$/;
const COPY =
  /^(?:2160p|1080p|1080i|720p|576p|480p|4k|uhd|hdr|bluray|blu-ray|bdrip|brrip|dvdrip|dvd|webrip|web-dl|web|hdtv|hdrip|cam|x264|x265|h264|h265|hevc|xvid|remastered|extended|unrated|multi|latino|castellano|subs?|mkv|mp4|avi)$/i;

/** Puts titles in place of addresses and ids of IMDb and TMDB and of names of files: "score of The Matrix (1999)". */
export function openTitlesForLinks(catalog: Catalog): (text: string) => string {
  const linked = openLinkedFilms(catalog);
  return (text) =>
    text
      .replace(LINK, (link) => {
        const { film, title } = linked(link);
        const [ref] = film === undefined ? [] : filmRefs([film as FilmId], catalog);
        return ref ? titled(ref.title, ref.year) : (title ?? link);
      })
      .replace(FILE, (name) => titleOfFile(name) ?? name);
}

function titled(title: string, year: number | string | null): string {
  return year === null ? title : `${title} (${year})`;
}

/** "Matrix.Reloaded.2003.1080p" → "Matrix Reloaded (2003)"; undefined for what is no file of a film. */
function titleOfFile(name: string): string | undefined {
  const parts = name.split(/[._]/);
  // A title may begin with a year.
  const end = parts.findIndex((part, at) => at > 0 && (YEAR.test(part) || COPY.test(part)));
  if (end < 0) return undefined;
  return titled(parts.slice(0, end).join(' '), YEAR.exec(parts[end] ?? '')?.[1] ?? null);
}

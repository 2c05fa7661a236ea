import { z } from 'zod';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { ByLocale } from '../../domain/locale.ts';
import type { Formatter } from '../../language/format.ts';
import { line, type Message } from '../../message/message.ts';
import { film as filmSlot } from '../../slots/names/film.ts';
import { defineQuestion } from '../question.ts';
import { type Topic, topic } from './parts/topic.ts';

type Declined = {
  readonly topic: Topic;
  readonly film: FilmRef | undefined;
  /** A page on the film that can tell. */
  readonly link: string | undefined;
  /** Where the data ends. */
  readonly until: string;
  readonly writers: readonly string[];
};

/** Pages of IMDb on a film that tell what the data does not. */
const IMDB_PAGES: Partial<Record<Topic, string>> = {
  writers: 'fullcredits',
  awards: 'awards',
  ageRating: 'parentalguide',
  soundtrack: 'soundtrack',
  quotes: 'quotes',
  trailer: 'videogallery',
};

/** What the data cannot tell is declined in one sentence, with a link to who can; never answered by another question. */
export const declinedTopic = defineQuestion({
  kind: 'declined',
  declines: true,
  slots: { topic },
  optional: { film: filmSlot },
  shape: z.strictObject({ link: z.string().nullable(), writers: z.array(z.string()) }).nullable(),
  takesUnreleased: true,
  prepare: ({ catalog }) => {
    const imdbOf = catalog.one<{ film: number }, { imdb: string | null }>(
      'SELECT imdb_id AS imdb FROM film WHERE id = @film',
    );
    const writersOf = catalog.all<{ film: number }, { name: string }>(
      "SELECT p.name FROM film_crew c JOIN person p ON p.id = c.person_id WHERE c.film_id = @film AND c.job = 'writer' ORDER BY c.position",
    );
    const linkOf = (topic: Topic, film: number): string | undefined => {
      if (topic === 'whereToWatch') return `https://www.themoviedb.org/movie/${film}/watch`;
      const [page, imdb] = [IMDB_PAGES[topic], imdbOf({ film })?.imdb];
      return page && imdb ? `https://www.imdb.com/title/${imdb}/${page}` : undefined;
    };
    return ({ topic, film }): Declined => ({
      topic,
      film: film === undefined ? undefined : filmRefs([film], catalog)[0],
      link: film === undefined ? undefined : linkOf(topic, film),
      until: catalog.meta.get('data_date') ?? '',
      writers: topic === 'writers' && film !== undefined ? writersOf({ film }).map(({ name }) => name) : [],
    });
  },
  figures: ({ film, link, writers }: Declined) => (film ? { link: link ?? null, writers } : null),
  about: ({ film }) => (film ? { film } : {}),
  next: (_answer, { film }) =>
    film === undefined
      ? []
      : [
          { kind: 'film', film },
          { kind: 'score', film },
          { kind: 'similar', film },
        ],
  phrases: ({ questions }) => questions.declined.phrases,
  words: {
    es: {
      command: '',
      about: '',
      slots: {},
      examples: [],
      button: '',
      message: declinedMessage,
    },
    en: {
      command: '',
      about: '',
      slots: {},
      examples: [],
      button: '',
      message: declinedMessage,
    },
  },
});

type Words = {
  readonly topics: Readonly<Record<Topic, string>>;
  readonly until: (date: string) => string;
  readonly writers: (film: string, names: string) => string;
  readonly link: (address: string) => string;
};
const labels: ByLocale<Words> = {
  es: {
    topics: {
      writers: 'No sé quién escribió las películas.',
      awards: 'No sé de premios.',
      ageRating: 'No sé para qué edades es cada película.',
      series: 'De series no sé: solo de películas.',
      soundtrack: 'No sé de la música de las películas.',
      quotes: 'No sé lo que se dice ni cada escena: solo de qué trata la película.',
      trailer: 'No tengo tráilers ni imágenes.',
      whereToWatch: 'No sé dónde se puede ver ni descargar.',
      nowPlaying: 'No sé qué hay ahora en los cines ni qué viene.',
      other: 'De eso no sé: solo de películas.',
    },
    until: (date) => `No sé qué hay ahora en los cines ni qué viene: mis datos llegan hasta el ${date}.`,
    writers: (film, names) => `${film}: guion de ${names}.`,
    link: (address) => `Acá lo dicen: ${address}`,
  },
  en: {
    topics: {
      writers: 'I do not know who wrote the films.',
      awards: 'I do not know about awards.',
      ageRating: 'I do not know what ages a film is for.',
      series: 'I know nothing of series: only films.',
      soundtrack: 'I do not know about the music of films.',
      quotes: 'I do not know what is said in it, nor each scene: only what the film is about.',
      trailer: 'I have no trailers or pictures.',
      whereToWatch: 'I do not know where it can be watched or downloaded.',
      nowPlaying: 'I do not know what is on now or coming next.',
      other: 'That is beyond me: I only know films.',
    },
    until: (date) => `I do not know what is on now or coming next: my data ends on ${date}.`,
    writers: (film, names) => `${film}: written by ${names}.`,
    link: (address) => `It is told here: ${address}`,
  },
};

function declinedMessage({ topic, film, link, until, writers }: Declined, format: Formatter): Message {
  const w = labels[format.locale];
  if (film && writers.length > 0)
    return { title: w.writers(format.film(film), format.list(writers)), blocks: [] };
  const isDated = topic === 'nowPlaying' && until !== '';
  const title = isDated ? w.until(format.date(until)) : w.topics[topic];
  return { title, blocks: link ? [line(w.link(link))] : [] };
}

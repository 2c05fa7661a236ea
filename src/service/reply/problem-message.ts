import { type IsoDate, isoDate } from '../../domain/calendar.ts';
import type { FileFault } from '../../domain/film-file.ts';
import type { ByLocale } from '../../domain/locale.ts';
import type { OwnList } from '../../domain/own-films.ts';
import type { Candidate, Problem } from '../../domain/problem.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, line, type Message, note } from '../../message/message.ts';

type Words = {
  readonly notUnderstood: string;
  readonly tryThese: string;
  readonly unknown: Readonly<Record<string, (typed: string) => string>>;
  readonly unknownOther: (typed: string) => string;
  /** For what was picked from an older catalog. */
  readonly gone: Readonly<Record<string, string>>;
  readonly nearest: string;
  readonly noSuchDate: (typed: string) => string;
  /** How many days its month has: "28", or in no year's February "28 o 29". */
  readonly daysOf: (month: string, days: string) => string;
  readonly tryAnother: (example: string) => string;
  readonly unclearDate: (typed: string) => string;
  readonly sayWhen: string;
  readonly whichOne: string;
  readonly missing: string;
  /** Where a name is not there, it may be newer than the data. */
  readonly dataUntil: (date: string) => string;
  readonly unreleased: (date: string | null) => string;
  readonly noData: string;
  readonly noSuchFilms: string;
  readonly emptyList: Readonly<Record<OwnList, readonly [title: string, how: string]>>;
  readonly unreadFile: Readonly<Record<FileFault, readonly [title: string, how: string]>>;
  readonly notKept: string;
  readonly guest: string;
  readonly readOnly: string;
};

const words: ByLocale<Words> = {
  es: {
    notUnderstood: 'No entendí.',
    tryThese: 'Esto sí funciona:',
    unknown: {
      film: (typed) => `No encuentro ninguna película «${typed}».`,
      person: (typed) => `No encuentro a nadie llamado «${typed}».`,
      rating: (typed) =>
        `«${typed}» no es un puntaje: va de 0,5 a 10, de a medios, como «8» o «7,5»; también «4 estrellas».`,
      hour: (typed) => `No sé qué hora es «${typed}»: decime una entera, de 0 a 23, como «21» o «9 pm».`,
      zone: (typed) =>
        `No conozco la zona horaria «${typed}»: decime una ciudad, como «Buenos Aires», o «Europe/Madrid».`,
      subject: (typed) => `No sé qué películas son las de «${typed}»: no anoté nada.`,
    },
    unknownOther: (typed) => `No sé qué es «${typed}».`,
    gone: {
      film: 'Esa película ya no está en el catálogo.',
      person: 'Esa persona ya no está en el catálogo.',
      collection: 'Esa saga ya no está en el catálogo.',
      company: 'Ese estudio ya no está en el catálogo.',
    },
    nearest: 'Lo más parecido:',
    noSuchDate: (typed) => `«${typed}» no existe en el calendario.`,
    daysOf: (month, days) => `${capital(month)} tiene ${days} días.`,
    tryAnother: (example) => `Decime otra fecha, por ejemplo ${example}.`,
    unclearDate: (typed) => `No sé qué fechas son «${typed}».`,
    sayWhen: 'Decime un año, un mes o una fecha: «2014», «mayo de 2014», «los 90», «los últimos 5 años».',
    whichOne: '¿Cuál de estas?',
    missing: 'Me falta un dato.',
    dataUntil: (date) => `Tengo datos hasta el ${date}: si es más nuevo, todavía no está.`,
    unreleased: (date) =>
      date === null
        ? 'Todavía no se estrenó, y no tiene fecha de estreno.'
        : `Todavía no se estrenó: está anunciada para el ${date}.`,
    noData: 'No tengo ese dato.',
    noSuchFilms: 'Ninguna película cumple con eso.',
    emptyList: {
      watch: [
        'Tu lista está vacía.',
        'Para agregar: «guardala», «agregá Heat a mi lista», «quiero ver Alien».',
      ],
      seen: ['Todavía no marcaste ninguna como vista.', 'Para marcar: «ya la vi», «ya vi Titanic».'],
      rated: ['Todavía no puntuaste ninguna.', 'Para puntuar: «le pongo 8», «le doy un 7,5 a Heat».'],
    },
    unreadFile: {
      tooLarge: ['Ese archivo es muy grande.', 'Leo hasta 5 MB: partilo en dos.'],
      tooLong: ['Ese archivo es muy largo.', 'Leo hasta 20.000 líneas: partilo en dos.'],
      zip: [
        'Un zip no lo abro.',
        'Sacá de adentro watchlist.csv, watched.csv, ratings.csv o diary.csv y mandámelos de a uno.',
      ],
      noColumns: [
        'No es un CSV que conozca.',
        'Tiene que tener las columnas de Letterboxd (Name, Year) o de IMDb (Const, Title, Year) en la primera línea.',
      ],
      noList: [
        'No sé a qué lista van.',
        'Ponele «watchlist» (para ver) o «watched» (vistas) al nombre del archivo y mandalo de nuevo.',
      ],
      empty: ['Ese archivo no tiene ninguna película.', 'Fijate si es el que querías.'],
      notThere: ['No encuentro ese archivo.', 'Fijate si la ruta está bien escrita.'],
      notFetched: ['No me llegó el archivo.', 'Mandalo de nuevo en un rato.'],
    },
    notKept: 'Ahora no llego a mis notas: no cambié nada. Probá de nuevo en un rato.',
    guest: 'Acá no guardo nada de quien pregunta: no hay nada que anotar, mostrar ni borrar.',
    readOnly: 'Por acá solo contesto: eso cambiaría lo que guardo de vos.',
  },
  en: {
    notUnderstood: 'I did not get that.',
    tryThese: 'These work:',
    unknown: {
      film: (typed) => `I cannot find a film called “${typed}”.`,
      person: (typed) => `I cannot find anybody called “${typed}”.`,
      rating: (typed) =>
        `“${typed}” is no rating: it goes from 0.5 to 10 by halves, such as “8” or “7.5”; “4 stars” will do, too.`,
      hour: (typed) =>
        `I cannot tell what hour “${typed}” is: name a full one, 0 to 23, such as “21” or “9 pm”.`,
      zone: (typed) =>
        `I do not know the time zone “${typed}”: name a city, such as “New York”, or “Europe/Madrid”.`,
      subject: (typed) => `I do not know which films “${typed}” are: I noted nothing.`,
    },
    unknownOther: (typed) => `I do not know what “${typed}” is.`,
    gone: {
      film: 'That film is no longer in the catalog.',
      person: 'That person is no longer in the catalog.',
      collection: 'That saga is no longer in the catalog.',
      company: 'That studio is no longer in the catalog.',
    },
    nearest: 'The nearest:',
    noSuchDate: (typed) => `There is no “${typed}” in the calendar.`,
    daysOf: (month, days) => `${month} has ${days} days.`,
    tryAnother: (example) => `Name another date, such as ${example}.`,
    unclearDate: (typed) => `I cannot tell which dates “${typed}” is.`,
    sayWhen: 'Name a year, a month or a date: “2014”, “May 2014”, “the 90s”, “the last 5 years”.',
    whichOne: 'Which of these?',
    missing: 'Something is missing.',
    dataUntil: (date) => `I have data up to ${date}: what is newer is not there yet.`,
    unreleased: (date) =>
      date === null
        ? 'It has not come out yet, and has no date.'
        : `It has not come out yet: it is announced for ${date}.`,
    noData: 'I have no such data.',
    noSuchFilms: 'No film fits that.',
    emptyList: {
      watch: ['Your list is empty.', 'To add: “save it”, “add Heat to my list”, “I want to watch Alien”.'],
      seen: ['You have not marked any as seen yet.', 'To mark: “seen it”, “I have seen Titanic”.'],
      rated: ['You have not rated any yet.', 'To rate: “I give it 8”, “rate Alien 9”.'],
    },
    unreadFile: {
      tooLarge: ['That file is too large.', 'I read up to 5 MB: split it in two.'],
      tooLong: ['That file is too long.', 'I read up to 20,000 lines: split it in two.'],
      zip: [
        'I do not open zips.',
        'Take watchlist.csv, watched.csv, ratings.csv or diary.csv out of it, and send them one by one.',
      ],
      noColumns: [
        'That is no CSV that I know.',
        'Its first line has to name the columns of Letterboxd (Name, Year) or of IMDb (Const, Title, Year).',
      ],
      noList: [
        'I cannot tell which list they are for.',
        'Put “watchlist” (to be watched) or “watched” (seen) into the file’s name, and send it again.',
      ],
      empty: ['There is no film in that file.', 'Check whether it is the one you meant.'],
      notThere: ['I cannot find that file.', 'Check whether the path is right.'],
      notFetched: ['The file did not reach me.', 'Send it again in a while.'],
    },
    notKept: 'I cannot reach my notes right now: nothing was changed. Try again in a while.',
    guest: 'Here I keep nothing of whoever asks: there is nothing to note, to show or to erase.',
    readOnly: 'Here I only answer: that would change what I keep about you.',
  },
};

/**
 * What a problem says to the user, with sentences that work where nothing was understood. `ask` is the missing slot's own
 * question, `dataDate` the day up to which the catalog knows films.
 */
export function problemMessage(
  problem: Problem,
  format: Formatter,
  examples: readonly string[],
  { ask, dataDate }: { readonly ask?: string | undefined; readonly dataDate?: IsoDate | undefined } = {},
): Message {
  const { locale } = format;
  const w = words[locale];
  const try_: Block[] =
    examples.length > 0
      ? [line(w.tryThese), { type: 'list', from: 1, entries: examples.map((text) => ({ text })) }]
      : [];
  switch (problem.problem) {
    case 'notUnderstood':
      return { title: w.notUnderstood, blocks: try_ };
    case 'unknown': {
      const kind = KIND_OF[problem.slot] ?? problem.slot;
      const gone = PICKED.test(problem.typed) ? w.gone[kind] : undefined;
      if (gone) return { title: gone, blocks: [] };
      const title = (w.unknown[kind] ?? w.unknownOther)(problem.typed);
      const mayBeNewer = dataDate !== undefined && MAY_BE_NEWER.includes(kind);
      const until = mayBeNewer ? [note(w.dataUntil(format.date(dataDate)))] : [];
      return { title, blocks: [...candidates(w.nearest, problem.nearest, format), ...until] };
    }
    case 'noSuchDate':
      return noSuchDate(problem, format);
    case 'unclearDate':
      return { title: w.unclearDate(problem.typed), blocks: [line(format.own(w.sayWhen))] };
    case 'ambiguous':
      return { title: w.whichOne, blocks: [] };
    case 'missing':
      return { title: format.own(ask ?? w.missing), blocks: try_ };
    case 'unreleased': {
      const date = problem.releaseDate === null ? null : format.date(problem.releaseDate);
      return { title: format.filmInFull(problem.film), blocks: [line(w.unreleased(date))] };
    }
    case 'noData':
      return {
        title: problem.about === 'films' ? w.noSuchFilms : w.noData,
        blocks: dataDate === undefined ? [] : [note(w.dataUntil(format.date(dataDate)))],
      };
    case 'emptyList': {
      const [title, how] = w.emptyList[problem.list];
      return { title: format.own(title), blocks: [line(format.own(how))] };
    }
    case 'unreadFile': {
      const [title, how] = w.unreadFile[problem.why];
      return { title: format.own(title), blocks: [line(format.own(how))] };
    }
    case 'notKept':
      return { title: format.own(w.notKept), blocks: [] };
    case 'guest':
      return { title: format.own(w.guest), blocks: [] };
    case 'readOnly':
      return { title: format.own(w.readOnly), blocks: [] };
  }
}

const FEBRUARY = 2;

/** Says which days the month has, and a date that exists. */
function noSuchDate(
  { typed, year, month, days }: Extract<Problem, { problem: 'noSuchDate' }>,
  format: Formatter,
): Message {
  const w = words[format.locale];
  const title = w.noSuchDate(typed);
  if (month === undefined || days === undefined)
    return { title, blocks: [line(format.own(w.tryAnother(format.date(EXAMPLE))))] };
  const named = year === undefined ? format.month(month) : format.monthOf(month, year);
  const isAnyFebruary = year === undefined && month === FEBRUARY;
  const count = isAnyFebruary ? format.either(['28', '29']) : String(days);
  const example = year === undefined ? format.yearDay(month, days) : format.date(isoDate(year, month, days));
  return { title, blocks: [line(w.daysOf(named, count)), line(format.own(w.tryAnother(example)))] };
}
const EXAMPLE = '2014-05-16';

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Slots that share their words. */
const KIND_OF: Readonly<Record<string, string>> = {
  other: 'film',
  films: 'film',
  withPerson: 'person',
  people: 'person',
  anyPeople: 'person',
  excludePerson: 'person',
  excludeFilm: 'film',
  excludeCollection: 'collection',
  excludeCompany: 'company',
};
const PICKED = /^id:-?\d+$/;
const MAY_BE_NEWER: readonly string[] = ['film', 'person'];

function candidates(lead: string, list: readonly Candidate[], format: Formatter): Block[] {
  if (list.length === 0) return [];
  const entries = list.map((named) => ({ text: 'title' in named ? format.filmInFull(named) : named.name }));
  return [...(lead ? [line(lead)] : []), { type: 'list', from: 1, entries }];
}

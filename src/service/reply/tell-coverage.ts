import type { Coverage, Covered } from '../../catalog/coverage.ts';
import type { ByLocale } from '../../domain/locale.ts';
import type { Role } from '../../domain/person.ts';
import type { Formatter } from '../../language/format.ts';
import { note } from '../../message/message.ts';
import type { AnyQuestion, AnyRequest } from '../../questions/question.ts';
import { slotsOf } from '../../questions/request.ts';
import type { Reply } from './reply.ts';

type Words = {
  readonly casts: (whole: string, leading: string, none: string, since: string | undefined) => string;
  readonly directors: (known: string, films: string, since: string | undefined) => string;
  readonly since: Readonly<Record<'language' | 'country' | 'saga', (year: string) => string>>;
  readonly stories: (films: string) => string;
};
const words: ByLocale<Words> = {
  es: {
    casts: (whole, leading, none, since) =>
      `Repartos: largos de ${whole} películas, los primeros nombres de ${leading}, ninguno de ${none}${since ? `, casi todas desde ${since}` : ''}.`,
    directors: (known, films, since) =>
      `Sé quién dirigió ${known} de ${films} películas${since ? `; desde ${since}, casi ninguna` : ''}.`,
    since: {
      language: (year) => `Desde ${year} casi no sé en qué idioma son.`,
      country: (year) => `Desde ${year} casi no sé de qué país son.`,
      saga: (year) => `Desde ${year} casi no sé de sagas: puede faltar alguna.`,
    },
    stories: (films) => `De ${films} películas no tengo la historia: de ellas solo miré las etiquetas.`,
  },
  en: {
    casts: (whole, leading, none, since) =>
      `Casts: longer ones of ${whole} films, leading names of ${leading}, none of ${none}${since ? `, most since ${since}` : ''}.`,
    directors: (known, films, since) =>
      `I know who directed ${known} of ${films} films${since ? `; from ${since} on, hardly any` : ''}.`,
    since: {
      language: (year) => `From ${year} on I hardly know languages.`,
      country: (year) => `From ${year} on I hardly know countries.`,
      saga: (year) => `From ${year} on I hardly know sagas: some may be missing.`,
    },
    stories: (films) => `Of ${films} films I have no story: of those I looked at the tags only.`,
  },
};

/** Directors of nearly all films are known: then nothing is to be said of the others. */
const NEARLY_ALL = 0.97;
/** More casts than this that are short or missing are worth a word. */
const MANY_SHORT = 0.3;

/** Says in a short line what the answer rests on, where the catalog knows it of some films only. */
export function tellCoverage(
  reply: Reply,
  question: AnyQuestion,
  coverage: Coverage | undefined,
  format: Formatter,
): Reply {
  const { request, problem } = reply;
  if (!coverage || !request || (problem && problem.problem !== 'noData')) return reply;
  const notes = [...new Set(restsOn(question, request))]
    .flatMap((what) => noteOf(what, request, coverage, format) ?? [])
    .slice(0, 1);
  if (notes.length === 0) return reply;
  const { message } = reply;
  return { ...reply, message: { ...message, blocks: [...message.blocks, ...notes.map(note)] } };
}

/** What of films the filled slots of a request are about. */
function restsOn(question: AnyQuestion, request: AnyRequest): readonly Covered[] {
  const slots = slotsOf(question);
  return Object.keys(request).flatMap((name) => {
    const what = request[name] === undefined ? undefined : slots[name]?.rests;
    if (what !== 'people') return what ?? [];
    const roleSlot = Object.keys(slots).find((slot) => slots[slot]?.beside === name);
    const role = slots[name]?.role ?? (roleSlot && (request[roleSlot] as Role | undefined));
    const listed = request[name];
    const roles = Array.isArray(listed) ? listed.map((credit): unknown => credit?.role) : [role];
    return roles.map((each) => (each === 'director' ? 'director' : 'cast'));
  });
}

function noteOf(
  what: Covered,
  request: AnyRequest,
  coverage: Coverage,
  format: Formatter,
): string | undefined {
  const w = words[format.locale];
  const { casts, films } = coverage;
  const since = coverage.since(what);
  if (since !== undefined && endsBefore(request, since)) return undefined;
  const year = since === undefined ? undefined : String(since);
  switch (what) {
    case 'cast': {
      const isWorth = casts.none + casts.leading > MANY_SHORT * films;
      const [whole, leading, none] = [casts.whole, casts.leading, casts.none].map(format.number);
      return isWorth ? w.casts(whole ?? '', leading ?? '', none ?? '', year) : undefined;
    }
    case 'director': {
      const known = coverage.known('director');
      return known < NEARLY_ALL * films
        ? w.directors(format.number(known), format.number(films), year)
        : undefined;
    }
    case 'story': {
      const without = films - coverage.known('story');
      return without > MANY_SHORT * films ? w.stories(format.number(without)) : undefined;
    }
    default:
      return year === undefined ? undefined : w.since[what](year);
  }
}

/** True for a question about a time before that year. */
function endsBefore(request: AnyRequest, year: number): boolean {
  const end = request['to'] ?? request['year'];
  return end !== undefined && Number(String(end).slice(0, 4)) < year;
}

import type { ByLocale, Locale } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import type { Tag } from '../../../src/language/writing/tags.ts';
import { type FieldError, type ProblemDetails, problemType } from './problem-details.ts';

type Said = { readonly title: string; readonly detail: string };
type Kind = { readonly status: number } & ByLocale<Said>;

/** What may go wrong with a request before any question is asked. */
const kinds = {
  notFound: {
    status: 404,
    es: { title: 'No hay nada ahí', detail: 'Esa dirección no existe: mirá /openapi.json.' },
    en: { title: 'Nothing is there', detail: 'There is no such address: see /openapi.json.' },
  },
  badRequest: {
    status: 400,
    es: { title: 'Pedido mal formado', detail: 'El pedido no se puede leer.' },
    en: { title: 'Malformed request', detail: 'The request cannot be read.' },
  },
  badParameter: {
    status: 400,
    es: { title: 'Parámetro inválido', detail: 'Revisá los parámetros que nombra «errors».' },
    en: { title: 'Bad parameter', detail: 'See the parameters named in "errors".' },
  },
  wrongMethod: {
    status: 405,
    es: { title: 'Método equivocado', detail: 'Esa dirección va por otro método: «allow» dice cuál.' },
    en: { title: 'Wrong method', detail: 'That address takes another method: "allow" tells which.' },
  },
  tooSlow: {
    status: 408,
    es: { title: 'Pedido demasiado lento', detail: 'El pedido tardó demasiado en llegar: mandalo de nuevo.' },
    en: { title: 'Request too slow', detail: 'The request took too long to arrive: send it again.' },
  },
  headersTooLarge: {
    status: 431,
    es: { title: 'Encabezados demasiado grandes', detail: 'Los encabezados llevan hasta 32 KiB.' },
    en: { title: 'Headers too large', detail: 'Headers have up to 32 KiB.' },
  },
  tooLarge: {
    status: 413,
    es: { title: 'Pedido demasiado grande', detail: 'El cuerpo del pedido es demasiado grande.' },
    en: { title: 'Request too large', detail: 'The body of the request is too large.' },
  },
  tooLong: {
    status: 414,
    es: { title: 'Dirección demasiado larga', detail: 'Un texto lleva hasta 1000 caracteres.' },
    en: { title: 'Address too long', detail: 'A text has up to 1,000 characters.' },
  },
  tooMany: {
    status: 429,
    es: { title: 'Demasiados pedidos', detail: 'Probá de nuevo en un rato: «retry-after» dice cuándo.' },
    en: { title: 'Too many requests', detail: 'Try again in a while: "retry-after" tells when.' },
  },
  tooManyCharts: {
    status: 429,
    es: {
      title: 'Demasiados gráficos a la vez',
      detail: 'Hay muchos gráficos esperando: pedilo de nuevo en unos segundos; la respuesta está en /api.',
    },
    en: {
      title: 'Too many charts at once',
      detail: 'Many charts are waiting: ask again in a few seconds; the answer is under /api.',
    },
  },
  noChart: {
    status: 404,
    es: { title: 'Sin gráfico', detail: 'Esa respuesta no tiene gráfico.' },
    en: { title: 'No chart', detail: 'That answer has no chart.' },
  },
  notDrawn: {
    status: 503,
    es: { title: 'Gráfico sin dibujar', detail: 'El gráfico no se pudo dibujar; la respuesta está en /api.' },
    en: { title: 'Chart not drawn', detail: 'The chart could not be drawn; the answer is under /api.' },
  },
  noCatalog: {
    status: 503,
    es: { title: 'Sin catálogo', detail: 'Todavía no hay un catálogo del que responder.' },
    en: { title: 'No catalog', detail: 'There is no catalog to answer from yet.' },
  },
} as const satisfies Readonly<Record<string, Kind>>;
export type HttpProblem = keyof typeof kinds;

export function httpProblem(
  name: HttpProblem,
  tag: Locale | Tag,
  errors: readonly FieldError[] = [],
): ProblemDetails {
  const { locale, own } = formatterIn(tag);
  const { status, [locale]: wording } = kinds[name];
  return {
    type: problemType(name),
    title: wording.title,
    detail: own(wording.detail),
    status,
    ...(errors.length > 0 ? { errors } : {}),
  };
}

/** The problem that a status of the framework's own stands for; undefined where it is a bug of ours. */
export function httpProblemOf(status: number | undefined): HttpProblem | undefined {
  if (status === undefined || status >= 500) return undefined;
  const found = Object.entries(kinds).find(([, kind]) => kind.status === status);
  return found ? (found[0] as HttpProblem) : 'badRequest';
}

import type { ByLocale } from '../../src/domain/locale.ts';

type Words = {
  readonly title: string;
  readonly about: string;
  readonly skip: string;
  readonly ask: string;
  readonly hint: string;
  readonly send: string;
  readonly conversation: string;
  readonly next: string;
  readonly table: string;
  readonly download: string;
  readonly suggestions: string;
  readonly import: string;
  readonly importFile: string;
  readonly importNow: string;
  readonly api: string;
  readonly source: string;
  readonly you: string;
  readonly offline: string;
  readonly offlineHint: string;
};

/** What the page says for itself; answers bring their own words. */
export const webWords: ByLocale<Words> = {
  es: {
    title: 'Butaca',
    about: 'Preguntas sobre películas, contestadas con datos.',
    skip: 'Ir a la pregunta',
    ask: 'Tu pregunta',
    hint: 'Película, persona, fecha…',
    send: 'Preguntar',
    conversation: 'Conversación',
    next: 'Para seguir',
    table: 'Tabla',
    download: 'Descargar',
    suggestions: 'Sugerencias',
    import: 'Importar películas',
    importFile: 'CSV de Letterboxd o IMDb',
    importNow: 'Importar',
    api: 'API',
    source: 'Este producto usa datos de TMDB pero no está avalado ni certificado por TMDB.',
    you: 'Dijiste:',
    offline: 'No llegó la respuesta.',
    offlineHint: 'Revisá la conexión y preguntá de nuevo.',
  },
  en: {
    title: 'Butaca',
    about: 'Questions about films, answered from data.',
    skip: 'Go to the question',
    ask: 'Your question',
    hint: 'A film, a person, a date…',
    send: 'Ask',
    conversation: 'Conversation',
    next: 'To go on',
    table: 'Table',
    download: 'Download',
    suggestions: 'Suggestions',
    import: 'Import films',
    importFile: 'CSV of Letterboxd or IMDb',
    importNow: 'Import',
    api: 'API',
    source: 'This product uses data from TMDB but is not endorsed or certified by TMDB.',
    you: 'You said:',
    offline: 'The answer did not arrive.',
    offlineHint: 'Check the connection and ask again.',
  },
};

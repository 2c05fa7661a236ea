import { tokenize } from '../domain/fold.ts';
import { type Locale, locales } from '../domain/locale.ts';
import { chatter, glue, words } from './lexicon.ts';

const own: Readonly<Record<Locale, ReadonlySet<string>>> = {
  es: wordsOf(
    'es',
    'porque pelicula peliculas peli pelis cuantas cuantos estreno estrenos puntaje votos parecidas mejores retorno recomendame recomiendame actriz dirigio saco recaudo mas menos otra otras otro otros nuevas nueva viejas vieja viejo nuevo antiguas conocida conocidas corta cortas larga sin ambas ambos comparalas siguiente siguientes anterior vista votada votadas cual primera segunda tercera ultima accion terror comedia comedias suspenso reparto elenco contra buena buenas lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre descargar',
  ),
  en: wordsOf(
    'en',
    'why movie movies film films score votes similar best worst released release premiered directed actress rating since between recommend more less another newer older known without shorter longer seen both compare them ones next previous first second third last better any action horror comedies comedy westerns cartoons animated romcom romcoms cast flick flicks scary funny good releases premieres monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december download directing grossing highest lowest 50s 60s 70s 80s 90s 2000s',
  ),
};

function wordsOf(locale: Locale, more: string): ReadonlySet<string> {
  return new Set([...words(glue[locale]), ...words(chatter[locale]), ...more.split(' ')]);
}

/** The language of a sentence by its common words and signs; undefined where it cannot be told. */
export function detectLocale(text: string): Locale | undefined {
  const score: Record<Locale, number> = {
    es: /[¿¡ñ]/i.test(text) ? 2 : 0,
    en: /\b\w+['’](?:s|re|t|ve|ll|d|m)\b/i.test(text) ? 1 : 0,
  };
  for (const { folded, text: typed } of tokenize(text)) {
    for (const locale of locales) {
      const other = locale === 'es' ? 'en' : 'es';
      if (own[locale].has(folded) && !own[other].has(folded)) score[locale] += 1;
    }
    if (/[áéíóúñ]/i.test(typed)) score.es += 0.5;
  }
  if (score.es === score.en) return undefined;
  return score.es > score.en ? 'es' : 'en';
}

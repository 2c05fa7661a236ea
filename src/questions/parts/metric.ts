import { z } from 'zod';
import { fold } from '../../domain/fold.ts';
import type { ByLocale } from '../../domain/locale.ts';
import { cardinal } from '../../language/numbers.ts';
import { compileWords, type WordHit } from '../../language/word-matcher.ts';
import type { Mention, Slot } from '../../slots/slot.ts';
import { type Metric, metrics, type Order } from '../../store/ranking.ts';

type MetricWords = { readonly metric: Metric; readonly order?: Order };

/** Words that say by which figure films are ranked, and which way. */
const RANKED = compileWords<MetricWords>([
  [
    'mejor puntuado|mejor calificado|mejor valorado|mas nota|mejores notas|notas mas altas|nota mas alta|puntaje mas alto|puntajes mas altos|mejores|mejor|mejores calificadas|mejor puntuadas|mejor calificadas|mejor valoradas|mas valoradas|top|best|greatest|best rated|highest rated|top rated|highest scoring|imperdibles|mejor puntuada|mejor valorada|mejor calificada|mejor nota|con mejor nota|mejor puntuacion|con mas nota|mas alto puntaje|mayor nota|mejor critica|mejores criticas|lo mas top|las mas top|lo mejor|lo mejorcito|de lo mejor|joyas|obras maestras|clasicos imprescindibles|imprescindibles|mayor puntaje|mejor puntaje|must see|must watch|must watches|goat|all time greats|finest|creme de la creme|essential|essentials|masterpieces|greatest hits|best reviewed|mejor nota|finest|highest score|highest scores|best scored|best scoring|best movies|top notch|all time best|critically acclaimed|highest ranked|top ranked|top scored|best ever',
    { metric: 'score' },
  ],
  [
    'peor puntuado|peor calificado|peor valorado|peores notas|notas mas bajas|nota mas baja|puntaje mas bajo|puntajes mas bajos|menos nota|peores|peor|peor calificadas|peor puntuadas|worst|worst rated|lowest rated|lowest scoring|bottom|peor puntaje|peor valoradas|mas malas|malisimas|menor puntaje|peor nota|terrible',
    { metric: 'score', order: 'asc' },
  ],
  [
    'mas votadas|mas votada|most voted|con mas votos|mas votos|most votes|most rated|with the most votes|mas vistas|most watched|mas vista|mas votada|mayor cantidad de votos|mas cantidad de votos|mas valoraciones|most ratings|highest number of votes|mas gente voto|more votes|number of votes|by votes|by number of votes|por votos|por cantidad de votos|por numero de votos|segun votos|vote count|mas votos tienen|mas votos tengan',
    { metric: 'votes' },
  ],
  ['menos votadas|least voted|con menos votos|fewest votes', { metric: 'votes', order: 'asc' }],
  [
    'grossing|biggest movies|biggest films|biggest box office hits|box office champions|box office records|biggest movie|biggest film|biggest hit|top earning|top earners|mas dinero|mas plata|mas guita hicieron|mas recaudadoras|mas recaudado|recaudaron mas dinero|mas exito|mayor exito|mayores exitos|mas ingresos|most box office|made most money|mas lana|mas pasta|mas taquilleras|mas taquillera|taquilleras|taquillera|mas recaudaron|recaudaron mas|recaudo mas|mas recaudo|mayor recaudacion|mas vendidas|highest grossing|top grossing|biggest box office|made the most money|made the most|made most|most money|earned the most|grossed the most|best selling|mas plata hicieron|mas dinero hicieron|mas guita|mas exitosas|exitosas|biggest hits|blockbusters|hizo mas dinero|did best at the box office|did better at the box office|did the best at the box office|best at the box office|hizo mas lana|hizo mas money|made more money|earned more|grossed more|highest earning|box office hits|mayores recaudaciones|mas exitosa|biggest earners|most successful',
    { metric: 'revenue' },
  ],
  [
    'menos taquilleras|menos taquillera|menos recaudaron|recaudaron menos|lowest grossing|least grossing|menos recaudo|recaudo menos|least successful|menos exitosas',
    { metric: 'revenue', order: 'asc' },
  ],
  [
    'more profitable|mejor rentabilidad|mayor rentabilidad|best return on investment|best return on budget|highest return on budget|highest return on investment|mejor roi|mas retorno dieron|mas rentable|mas rentables|mas rentable|rentables|mejor retorno|mayor retorno|mas retorno|mayores retornos|most profitable|best return|highest return|highest roi|best roi|biggest return|highest returns|mejores retornos|best returns|mayor roi',
    { metric: 'return' },
  ],
  [
    'menos rentables|peor retorno|menor retorno|least profitable|worst return|lowest return|worst roi',
    { metric: 'return', order: 'asc' },
  ],
  [
    'mayor ganancia|mayores ganancias|mas ganancia|mas ganaron|ganaron mas|mas ganancias|biggest profit|highest profit|most profit|biggest profits|largest profit|mas beneficio|mayor beneficio|mas beneficios|dieron mas ganancia',
    { metric: 'profit' },
  ],
  [
    'flops|flop|fracasos|biggest flops|biggest flop|worst flops|worst flop|biggest bombs|biggest bomb|box office bombs|box office bomb|biggest box office bombs|biggest box office bomb|worst box office bombs|box office flops|box office flop|biggest box office flops|biggest box office flop|worst box office flops|box office failures|box office disasters|biggest failures|biggest box office failures|biggest box office disasters|fracasos de taquilla|fracaso de taquilla|fracasos en taquilla|fracaso en taquilla|fracasos comerciales|mayores fracasos|mayor fracaso|mayores fracasos de taquilla|mayor fracaso de taquilla|peores fracasos|peor fracaso|peores fracasos de taquilla|peor fracaso de taquilla|grandes fracasos|grandes fracasos de taquilla|mayor perdida|mas perdidas|perdieron mas|mayores perdidas|biggest loss|biggest losses|lost the most money|lost the most|lost most money|mas plata perdieron|mas dinero perdieron|mas plata perdio|mas dinero perdio|mas guita perdio|perdio mas plata|perdio mas dinero|perdio mas|lost more money|perdieron mas plata|perdieron mas dinero|most money lost',
    { metric: 'profit', order: 'asc' },
  ],
  [
    'mas populares del momento|popularity|popularidad|mas sonadas|most loved|mas queridas|hot|hottest|mas populares|mas popular|populares|popular|most popular|mas famosas|mas conocidas|most famous|trending|best known|de moda|mas famosa',
    { metric: 'popularity' },
  ],
  ['menos populares|least popular', { metric: 'popularity', order: 'asc' }],
  [
    'mas larga|mas largas|mas largos|mas extensa|mas extensas|mas duran|mas dura|duran mas|dura mas|mayor duracion|mas duracion|longest|lengthiest|longest running time|longest runtime',
    { metric: 'runtime' },
  ],
  [
    'mas corta|mas cortas|mas breve|mas breves|menos duran|duran menos|menor duracion|shortest|shortest runtime|shortest running time',
    { metric: 'runtime', order: 'asc' },
  ],
  [
    'mas antigua|mas antiguas|mas antiguo|mas antiguos|pelicula mas vieja|peliculas mas viejas|peli mas vieja|pelis mas viejas|mas vieja de|mas viejas de|oldest|earliest|oldest first|mas antiguas primero|mas antiguos primero|first film|first films|first movie|first movies|very first film|very first movie|debut film|debut movie|primera pelicula|primera peli|primer pelicula|primeras peliculas|primeras pelis|primer film|opera prima',
    { metric: 'date', order: 'asc' },
  ],
  [
    'newest|latest|most recent|newest first|latest first|most recent first|last film|last movie|last films|last movies|newest ones|latest ones|latest one|newest one|mas nueva|mas nuevas|mas nuevo|mas nuevos|mas reciente|mas recientes|lo mas nuevo|lo mas reciente|lo ultimo|mas nuevas primero|mas recientes primero|recientes primero|nuevas primero|ultima pelicula|ultima peli|ultimas peliculas|ultimas pelis|ultimo film|ultimos films|ultimo largometraje|ultimo filme',
    { metric: 'date' },
  ],
  [
    'mas cara|mas caras|mas caro|mas caros|mas costosa|mas costosas|mas costoso|mas costosos|costo mas|costaron mas|mas costo|mas costaron|mas dinero costaron|mas plata costaron|mas plata costo|most expensive|priciest|costliest|most costly|dearest|cost the most|cost most|cost the most money',
    { metric: 'budget' },
  ],
  [
    'mas barata|mas baratas|mas barato|mas baratos|mas economica|mas economicas|menos cara|menos caras|menos costosa|menos costosas|costo menos|costaron menos|menos costo|menos costaron|cheapest|least expensive|least costly|cost the least|cost least',
    { metric: 'budget', order: 'asc' },
  ],
]);

/** What the figures themselves are called: beside a word that ranks ("by return", "menor presupuesto"). */
const NAMES = compileWords<Metric>([
  [
    'score|scores|rating|ratings|viewer rating|viewer ratings|viewers rating|user rating|user ratings|user score|audience rating|audience ratings|audience score|mean vote|average score|average rating|nota media|nota promedio|puntaje promedio|puntaje|puntajes|puntuacion|nota|notas|calificacion|calificaciones',
    'score',
  ],
  ['votes|vote count|votos|cantidad de votos|numero de votos', 'votes'],
  ['return|returns|return on investment|roi|profitability|retorno|retornos|rentabilidad', 'return'],
  ['revenue|revenues|box office|gross|earnings|recaudacion|recaudaciones|taquilla|ingresos', 'revenue'],
  ['profit|profits|ganancia|ganancias|beneficio|beneficios', 'profit'],
  ['budget|budgets|production budget|presupuesto|presupuestos|costo|coste', 'budget'],
  ['popularity|popularidad', 'popularity'],
  ['runtime|running time|length|duration|duracion', 'runtime'],
]);
type Rank = { readonly order?: Order };
const BEFORE = compileWords<Rank>([
  ['by|por|segun|top|ranking|mayor|mayores|mas|mejor|mejores|highest|biggest|largest|greatest|best|most', {}],
  ['menor|menores|menos|peor|peores|lowest|smallest|least|worst', { order: 'asc' }],
]);
const AFTER = compileWords<Rank>([
  ['mas alto|mas alta|mas altos|mas altas|mas grande|mas grandes', {}],
  [
    'mas bajo|mas baja|mas bajos|mas bajas|mas chico|mas chica|mas chicos|mas pequeno|mas pequena|mas pequenos',
    { order: 'asc' },
  ],
]);
/** Between a word that ranks and the name: "por la recaudación", "by their budget". */
const BETWEEN = new Set('el la los las su sus the its their'.split(' '));

/** Names of figures that words beside them make a ranking: "por retorno", "top 10 retorno", "el presupuesto más bajo". */
function rankedNames(words: readonly string[]): readonly Hit[] {
  const [before, after] = [BEFORE.find(words), AFTER.find(words)];
  return NAMES.find(words).flatMap(({ from, to, value: metric }): Hit[] => {
    const start = BETWEEN.has(words[from - 1] ?? '') ? from - 1 : from;
    const isTop = words[from - 2] === 'top' && cardinal(words[from - 1] ?? '') !== undefined;
    return [
      ...before
        .filter((hit) => hit.to === start)
        .map((hit) => ({ from: hit.from, to, value: { metric, ...hit.value } })),
      ...after
        .filter((hit) => hit.from === to)
        .map((hit) => ({ from, to: hit.to, value: { metric, ...hit.value } })),
      ...(isTop ? [{ from, to, value: { metric } }] : []),
    ];
  });
}

type Hit = WordHit<MetricWords>;

function findMetrics(words: readonly string[]): readonly Hit[] {
  return [...RANKED.find(words), ...rankedNames(words)];
}

/** What each figure is called. */
export const metricLabels: ByLocale<Readonly<Record<Metric, string>>> = {
  es: {
    score: 'Puntaje',
    votes: 'Votos',
    return: 'Retorno',
    revenue: 'Recaudación',
    budget: 'Presupuesto',
    profit: 'Ganancia',
    popularity: 'Popularidad',
    runtime: 'Duración',
    date: 'Estreno',
  },
  en: {
    score: 'Score',
    votes: 'Votes',
    return: 'Return',
    revenue: 'Revenue',
    budget: 'Budget',
    profit: 'Profit',
    popularity: 'Popularity',
    runtime: 'Runtime',
    date: 'Premiere',
  },
};

/** By which figure films are ranked. */
export const metric: Slot<Metric> = {
  schema: z.enum(metrics),
  words: {
    es: { name: 'figura', about: 'Por qué figura' },
    en: { name: 'metric', about: 'By which figure' },
  },
  read: (typed) => {
    const folded = fold(typed);
    const named = metrics.find((name) => name === folded || fold(metricLabels.es[name]) === folded);
    const words = folded.split(' ');
    return (
      named ??
      findMetrics(words)[0]?.value.metric ??
      NAMES.find(words)[0]?.value ?? {
        problem: 'unknown',
        slot: 'metric',
        typed,
        nearest: metrics.map((name) => ({ name })),
      }
    );
  },
  suggest: (_typed, { locale }) => metrics.map((name) => ({ name: metricLabels[locale][name], value: name })),
  hear: ({ words }) =>
    findMetrics(words.map(({ word }) => word)).map(
      ({ from, to, value }): Mention => ({
        from,
        to,
        gives: formsOf(value),
        trust: words[from]?.word === 'top' && to - from === 1 ? 0.9 : 1,
      }),
    ),
  vocabulary: [...RANKED.vocabulary, ...NAMES.vocabulary],
};

/** Beside another figure "worst" only says which way: "worst films by return". */
function formsOf({ metric, order }: MetricWords): Mention['gives'] {
  if (order === undefined) return [{ metric }];
  return metric === 'score' ? [{ metric, order }, { order }] : [{ metric, order }];
}

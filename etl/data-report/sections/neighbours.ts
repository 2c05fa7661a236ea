import { columnsChart } from '../charts/columns.ts';
import { NEIGHBOURS, type NeighbourGraph, neighbourGraph } from '../parts/neighbour-graph.ts';
import { percent, times } from '../parts/voice.ts';
import { defineSection } from '../section.ts';

/** Where the chart puts all together that were recommended more often. */
const OFTEN = 10;

/** How connected the films are by what is recommended for them. */
export const neighbours = defineSection<NeighbourGraph, object>({
  id: 'neighbours',
  wide: true,
  figures: neighbourGraph,
  chart: (figures) => columnsChart(columnsOf(figures).map(([label, value]) => ({ label, value }))),
  rows: (figures, { say }) =>
    columnsOf(figures).map(([label, films]) => [
      label,
      say.number(films),
      percent(films / figures.reached, say),
    ]),
  words: {
    es: {
      title: 'Qué tan conectadas están las recomendaciones',
      columns: ['Veces recomendada', 'Películas', 'Parte'],
      labels: {},
      says: ({ sample, links, reached, groups, largest, mostNamed }, { say }) =>
        `Las ${say.number(links)} recomendaciones para una muestra de ${say.number(sample)} películas llevan a ${say.number(reached)} películas distintas, y el ${percent(largest, say)} de todas ellas forma un solo grupo (${say.plural(groups, 'grupo', 'grupos')} en total). La más recomendada es ${say.film(mostNamed)}: ${say.plural(mostNamed.times, 'vez', 'veces')}.`,
      notes: ({ sample, among, links, reached }, { say }) => [
        `Una columna cuenta las películas recomendadas esa cantidad de veces; en promedio cada una aparece ${times(links / reached, say)} veces. La muestra es fija: ${say.number(sample)} películas repartidas por id entre las ${say.number(among)} con votos, ${NEIGHBOURS} recomendaciones de cada una.`,
      ],
    },
    en: {
      title: 'How connected the recommendations are',
      columns: ['Times recommended', 'Films', 'Share'],
      labels: {},
      says: ({ sample, links, reached, groups, largest, mostNamed }, { say }) =>
        `The ${say.number(links)} recommendations for a sample of ${say.number(sample)} films lead to ${say.number(reached)} different films, and ${percent(largest, say)} of all of them form a single group (${say.plural(groups, 'group', 'groups')} in all). Recommended most is ${say.film(mostNamed)}: ${say.plural(mostNamed.times, 'time', 'times')}.`,
      notes: ({ sample, among, links, reached }, { say }) => [
        `A column counts the films that were recommended so many times; on average each appears ${times(links / reached, say)} times. The sample is fixed: ${say.number(sample)} films spread by id among the ${say.number(among)} with votes, ${NEIGHBOURS} recommendations for each.`,
      ],
    },
  },
});

function columnsOf({ named }: NeighbourGraph): readonly (readonly [label: string, films: number])[] {
  const few = Array.from({ length: OFTEN - 1 }, (_, at) => {
    const often = at + 1;
    return [String(often), named.find((one) => one.times === often)?.films ?? 0] as const;
  });
  const many = named.filter((one) => one.times >= OFTEN).reduce((sum, { films }) => sum + films, 0);
  return [...few, [`${OFTEN}+`, many]];
}

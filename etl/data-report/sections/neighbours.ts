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
  rows: (figures, { format }) =>
    columnsOf(figures).map(([label, films]) => [
      label,
      format.number(films),
      percent(films / figures.reached, format),
    ]),
  words: {
    es: {
      title: 'Qué tan conectadas están las recomendaciones',
      columns: ['Veces recomendada', 'Películas', 'Parte'],
      labels: {},
      says: ({ sample, links, reached, groups, largest, mostNamed }, { format }) =>
        `Las ${format.number(links)} recomendaciones para una muestra de ${format.number(sample)} películas llevan a ${format.number(reached)} películas distintas, y el ${percent(largest, format)} de todas ellas forma un solo grupo (${format.plural(groups, 'grupo', 'grupos')} en total). La más recomendada es ${format.film(mostNamed)}: ${format.plural(mostNamed.times, 'vez', 'veces')}.`,
      notes: ({ sample, among, links, reached }, { format }) => [
        `Una columna cuenta las películas recomendadas esa cantidad de veces; en promedio cada una aparece ${times(links / reached, format)} veces. La muestra es fija: ${format.number(sample)} películas repartidas por id entre las ${format.number(among)} con votos, ${NEIGHBOURS} recomendaciones de cada una.`,
      ],
    },
    en: {
      title: 'How connected the recommendations are',
      columns: ['Times recommended', 'Films', 'Share'],
      labels: {},
      says: ({ sample, links, reached, groups, largest, mostNamed }, { format }) =>
        `The ${format.number(links)} recommendations for a sample of ${format.number(sample)} films lead to ${format.number(reached)} different films, and ${percent(largest, format)} of all of them form a single group (${format.plural(groups, 'group', 'groups')} in all). Recommended most is ${format.film(mostNamed)}: ${format.plural(mostNamed.times, 'time', 'times')}.`,
      notes: ({ sample, among, links, reached }, { format }) => [
        `A column counts the films that were recommended so many times; on average each appears ${times(links / reached, format)} times. The sample is fixed: ${format.number(sample)} films spread by id among the ${format.number(among)} with votes, ${NEIGHBOURS} recommendations for each.`,
      ],
    },
  },
});

function columnsOf({ named }: NeighbourGraph): readonly (readonly [label: string, films: number])[] {
  const few = Array.from({ length: OFTEN - 1 }, (_, at) => {
    const often = at + 1;
    return [String(often), named.find((row) => row.times === often)?.films ?? 0] as const;
  });
  const many = named.filter((row) => row.times >= OFTEN).reduce((sum, { films }) => sum + films, 0);
  return [...few, [`${OFTEN}+`, many]];
}

import type { Bar, Chart } from '../../src/message/chart.ts';

const said = { title: 'Título', subtitle: 'Qué se ve', alt: 'Un gráfico.' };

export function barsOf(count: number, kind: 'columns' | 'rows', marked = 0): Chart {
  const bars = Array.from({ length: count }, (_, i): Bar => {
    const value = ((i * 37) % 100) + 5;
    return {
      label: String(1900 + i),
      value,
      shown: String(value),
      ...(i === marked ? { marked: true } : {}),
    };
  });
  return { kind, unit: 'count', ...said, bars };
}

function pointsOf(labels: readonly string[]): Chart {
  const points = labels.map((label, i) => {
    const [x, y] = [10 ** (4 + (i % 5)), 10 ** (5 + (i % 4))];
    return { x, y, label, shown: String(y), named: true };
  });
  const axis = { label: 'US$', unit: 'money', scale: 'log' } as const;
  return { kind: 'points', ...said, x: axis, y: axis, points };
}

export function versusOf(one: string, other: string): Chart {
  const rows = [
    { label: 'Puntaje', values: [7.9, 7.7], shown: ['7.9', '7.7'] },
    { label: 'Votos', values: [4564, null], shown: ['4,564', 'sin dato'] },
    { label: 'Retorno', values: [0, 0], shown: ['0.00', '0.00'] },
  ] as const;
  return { kind: 'versus', ...said, sides: [one, other], rows };
}

export function titlesAs(kind: Chart['kind'], titles: readonly string[]): Chart {
  if (kind === 'points') return pointsOf(titles);
  if (kind === 'versus') return versusOf(titles[0] ?? '', titles[1] ?? '');
  const bars = titles.map((label, i) => ({ label, value: i - 3, shown: String(i - 3), against: i }));
  return { kind, unit: 'count', ...said, title: titles.join(' '), bars };
}

export const kinds = ['rows', 'columns', 'points', 'versus'] as const;

export function chartsOfEveryKind(titles: readonly string[]): readonly Chart[] {
  return kinds.map((kind) => titlesAs(kind, titles));
}

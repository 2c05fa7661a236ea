/** The one with most films, the first of equals. */
export function most<One extends { readonly films: number }>(all: readonly One[]): One {
  return all.reduce((best, candidate) => (candidate.films > best.films ? candidate : best));
}

/** The one with fewest films, the first of equals. */
export function fewest<One extends { readonly films: number }>(all: readonly One[]): One {
  return all.reduce((best, candidate) => (candidate.films < best.films ? candidate : best));
}

export function totalFilms(all: readonly { readonly films: number }[]): number {
  return all.reduce((sum, { films }) => sum + films, 0);
}

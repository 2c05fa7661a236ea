/** A matrix of few entries: those of row r lie from `starts[r]` to `starts[r + 1]`. */
export type SparseRows = {
  readonly starts: number[];
  readonly columns: number[];
  readonly values: number[];
};

/** Each step turns random directions further to the main ones; more than these change no list. */
const STEPS = 4;

/**
 * The `size` directions that the columns of a matrix differ by most, orthonormal, as a dense matrix of one row for each
 * of its rows. By subspace iteration from the same start each time; directions that the matrix has not are 0.
 */
export function mainDirections(rows: SparseRows, columns: number, size: number): Float64Array {
  const count = rows.starts.length - 1;
  let byColumn = randomSigns(columns * size);
  for (let step = 0; step < STEPS; step++) {
    byColumn = timesTransposed(rows, times(rows, byColumn, count, size), columns, size);
    orthonormalise(byColumn, size);
  }
  const byRow = times(rows, byColumn, count, size);
  orthonormalise(byRow, size);
  return byRow;
}

/** Signs that look random and are the same each time (xorshift). */
function randomSigns(length: number): Float64Array {
  let state = 0x9e3779b9;
  return Float64Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state < 0 ? -1 : 1;
  });
}

function times(rows: SparseRows, dense: Float64Array, count: number, size: number): Float64Array {
  const product = new Float64Array(count * size);
  eachEntry(rows, (row, column, value) => addScaled(product, row * size, dense, column * size, value, size));
  return product;
}

function timesTransposed(rows: SparseRows, dense: Float64Array, columns: number, size: number): Float64Array {
  const product = new Float64Array(columns * size);
  eachEntry(rows, (row, column, value) => addScaled(product, column * size, dense, row * size, value, size));
  return product;
}

function eachEntry(
  { starts, columns, values }: SparseRows,
  use: (row: number, column: number, value: number) => void,
): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++)
      use(row, columns[at] as number, values[at] as number);
  }
}

function addScaled(
  into: Float64Array,
  start: number,
  from: Float64Array,
  begin: number,
  scale: number,
  size: number,
): void {
  for (let at = 0; at < size; at++)
    into[start + at] = (into[start + at] as number) + scale * (from[begin + at] as number);
}

/** So small a rest of a direction is rounding: the matrix has no more directions. */
const ROUNDING = 1e-9;

/** Makes the `size` columns of a dense matrix orthonormal, one after the other (Gram and Schmidt). */
function orthonormalise(dense: Float64Array, size: number): void {
  for (let column = 0; column < size; column++) {
    const before = lengthOf(dense, column, size);
    for (let earlier = 0; earlier < column; earlier++) {
      const shared = dot(dense, column, earlier, size);
      combine(dense, column, earlier, -shared, size);
    }
    const rest = lengthOf(dense, column, size);
    scale(dense, column, rest > before * ROUNDING ? 1 / rest : 0, size);
  }
}

function dot(dense: Float64Array, a: number, b: number, size: number): number {
  let sum = 0;
  for (let start = 0; start < dense.length; start += size)
    sum += (dense[start + a] as number) * (dense[start + b] as number);
  return sum;
}

function lengthOf(dense: Float64Array, column: number, size: number): number {
  return Math.sqrt(dot(dense, column, column, size));
}

function combine(dense: Float64Array, into: number, from: number, factor: number, size: number): void {
  for (let start = 0; start < dense.length; start += size)
    dense[start + into] = (dense[start + into] as number) + factor * (dense[start + from] as number);
}

function scale(dense: Float64Array, column: number, factor: number, size: number): void {
  for (let start = 0; start < dense.length; start += size)
    dense[start + column] = (dense[start + column] as number) * factor;
}

/**
 * A picture as data, in the reader's language: it knows no colour, no size and no library. What is drawn as what:
 * - rankings, sagas, months and weekdays: bars in `rows`;
 * - years and decades: `columns`, by year for up to two decades;
 * - an actor's returns over the years, a director's revenues over budgets: `points`;
 * - two films: `versus`.
 * A ranking whose figures all read the same is not drawn.
 */
export type Chart = {
  readonly title: string;
  /** What the lengths or places of the marks mean, in a few words under the title. */
  readonly subtitle: string;
  /** What the picture shows, as a sentence for who does not see it; `altText` adds every figure. */
  readonly alt: string;
} & (BarChart | PointChart | VersusChart);

/** `columns` for amounts along time, `rows` for amounts of things with names. */
export type BarChart = {
  readonly kind: 'columns' | 'rows';
  readonly unit: Unit;
  readonly bars: readonly Bar[];
};

/** At most one bar is `marked` as the one asked for. */
export type Bar = {
  readonly label: string;
  /** Null where unknown: no bar is drawn then, not one of no length. */
  readonly value: number | null;
  /** The value as it is written. */
  readonly shown: string;
  readonly marked?: boolean;
  /** A second amount, drawn as a stroke across the bar: what a film cost across what it earned. */
  readonly against?: number | null;
};

/** Things with two amounts each. */
export type PointChart = {
  readonly kind: 'points';
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly Point[];
  readonly reference?: Reference;
};
export type Point = {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Its y as it is written. */
  readonly shown: string;
  /** True where the label is written beside the point. */
  readonly named?: boolean;
};
export type Axis = { readonly label: string; readonly unit: Unit; readonly scale?: 'log' };

/** A line to read points against: where y has one value, or where y equals x. */
export type Reference = { readonly label: string; readonly y: number | 'x' };

/** Two things, amount by amount; each row has a scale of its own. */
export type VersusChart = {
  readonly kind: 'versus';
  readonly sides: readonly [string, string];
  readonly rows: readonly VersusRow[];
};
export type VersusRow = {
  readonly label: string;
  readonly values: readonly [number | null, number | null];
  readonly shown: readonly [string, string];
};

/** `money` is US dollars, `score` a mean vote of 10, `ratio` revenue / budget. */
export type Unit = 'count' | 'money' | 'ratio' | 'score' | 'year';

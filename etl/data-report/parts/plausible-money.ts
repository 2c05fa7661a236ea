import { LEAST_BUDGET, LEAST_REVENUE } from '../../../src/domain/money.ts';

/** SQL over `film f`: true where both amounts are known and plausible, as `returnOf` has it. */
export const PLAUSIBLE_MONEY = `(f.budget >= ${LEAST_BUDGET} AND f.revenue >= ${LEAST_REVENUE})`;

/** SQL over `film f`: revenue / budget, NULL where there is none to be given. */
export const RETURN_SQL = `CASE WHEN ${PLAUSIBLE_MONEY} THEN CAST(f.revenue AS REAL) / f.budget END`;

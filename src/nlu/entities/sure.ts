/** A name of so much trust is taken for one whatever stands beside it. */
export const SURE = 0.9;
/** A name of so much trust is rather one than not. */
export const FAIRLY_SURE = 0.5;

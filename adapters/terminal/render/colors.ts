import type picocolors from 'picocolors';

/** What paints text, or leaves it as it is where there are no colours. */
export type Colors = ReturnType<typeof picocolors.createColors>;

import type { Reply } from '../../../src/service/reply/reply.ts';

/** The part of a reply that is shown. */
export type Shown = Pick<Reply, 'message' | 'items' | 'next' | 'wrong'>;

import type { Reply } from '../../src/service/reply.ts';

/** The part of a reply that is shown. */
export type Shown = Pick<Reply, 'locale' | 'request' | 'kept' | 'message' | 'items' | 'next' | 'wrong'> &
  Partial<Pick<Reply, 'about'>>;

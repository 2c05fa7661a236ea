import type { Reply } from '../../../src/service/reply/reply.ts';

/** A button that lets the user choose another chat, where what is asked inline is ready to be sent. */
export type Share = { readonly label: string; readonly query: string };

/** The part of a reply that is shown. */
export type Shown = Pick<Reply, 'locale' | 'request' | 'storable' | 'message' | 'items' | 'next' | 'wrong'> &
  Partial<Pick<Reply, 'about' | 'isPlain'>> & { readonly share?: Share | undefined };

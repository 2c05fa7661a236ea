import type { Locale } from '../domain/locale.ts';
import type { Tag } from '../language/writing/tags.ts';
import type { Address } from './user/open-subscription.ts';

/** Who asks, and where: keys of the memory, opaque here. */
export type Asker = {
  readonly user: string;
  readonly conversation: string;
  /** The language of the user's client. */
  readonly clientLocale?: Locale | undefined;
  /** The client's language with its place ("es-AR"), for how numbers are written and who is spoken to. */
  readonly clientTag?: Tag | undefined;
  /** True where others read the answer: a private question is not answered there, but offered in private. */
  readonly shared?: boolean | undefined;
  /** The place that is not theirs alone, opaque, where it is asked in one: a group, a channel. */
  readonly place?: string | undefined;
  /** Where the platform can write by itself in the place that it is asked in; absent where it cannot. */
  readonly address?: Address | undefined;
  /** What those who play there are called there, by their keys, as far as the platform tells; absent where it does not. */
  readonly namesOf?: ((keys: readonly string[]) => Promise<ReadonlyMap<string, string>>) | undefined;
  /** The language of the answer, whatever the text's and theirs are: of a text by somebody else, of a message that is edited. */
  readonly locale?: Locale | undefined;
  /**
   * What may be kept of this question: "all" where absent; the "talk" alone, or "nothing". A question that would change
   * anything else is declined then.
   */
  readonly keeps?: 'all' | 'talk' | 'nothing' | undefined;
};

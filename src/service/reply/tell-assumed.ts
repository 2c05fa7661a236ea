import type { ByLocale } from '../../domain/locale.ts';
import type { Formatter } from '../../language/format.ts';
import { line } from '../../message/message.ts';
import type { Assumption } from '../../nlu/rank/assume.ts';
import type { Reply } from './reply.ts';

type Words = {
  readonly entry: (name: string, typed: string) => string;
  readonly lead: string;
  readonly and: string;
};
const words: ByLocale<Words> = {
  es: {
    entry: (name, typed) => `${name} por «${typed}»`,
    lead: 'Entiendo que hablás de',
    and: ' y ',
  },
  en: {
    entry: (name, typed) => `${name} for “${typed}”`,
    lead: 'I take it you mean',
    and: ' and ',
  },
};

/** Says first what was taken for what: a name that is only near what was typed is never answered in silence. */
export function tellAssumed(reply: Reply, assumed: readonly Assumption[], format: Formatter): Reply {
  if (assumed.length === 0) return reply;
  const { entry, lead, and } = words[reply.locale];
  const names = assumed.map((assumption) => nameOf(assumption, format));
  const { message } = reply;
  return {
    ...reply,
    assumed: [...reply.assumed, ...assumed.map(({ typed }, i) => entry(names[i] ?? '', typed))],
    message: {
      ...message,
      blocks: [line(`${format.own(lead)} ${[...new Set(names)].join(and)}.`), ...message.blocks],
    },
  };
}

function nameOf({ ref }: Assumption, format: Formatter): string {
  return 'title' in ref ? format.film(ref) : ref.name;
}

import type { ByLocale } from '../../domain/locale.ts';
import type { Say } from '../../language/format.ts';
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
export function tellAssumed(reply: Reply, assumed: readonly Assumption[], say: Say): Reply {
  if (assumed.length === 0) return reply;
  const { entry, lead, and } = words[reply.locale];
  const names = assumed.map((one) => nameOf(one, say));
  const { message } = reply;
  return {
    ...reply,
    assumed: [...reply.assumed, ...assumed.map(({ typed }, i) => entry(names[i] ?? '', typed))],
    message: {
      ...message,
      blocks: [line(`${say.own(lead)} ${[...new Set(names)].join(and)}.`), ...message.blocks],
    },
  };
}

function nameOf({ ref }: Assumption, say: Say): string {
  return 'title' in ref ? say.film(ref) : ref.name;
}

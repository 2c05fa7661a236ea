import type { ByLocale, Locale } from '../domain/locale.ts';
import { sayIn } from '../language/say.ts';
import { line } from '../message/message.ts';
import type { Assumption } from '../nlu/assume.ts';
import type { Reply } from './reply.ts';

type Words = {
  readonly entry: (name: string, typed: string) => string;
  readonly lead: (names: string) => string;
  readonly and: string;
};
const words: ByLocale<Words> = {
  es: {
    entry: (name, typed) => `${name} por «${typed}»`,
    lead: (names) => `Entiendo que hablás de ${names}.`,
    and: ' y ',
  },
  en: {
    entry: (name, typed) => `${name} for “${typed}”`,
    lead: (names) => `I take it you mean ${names}.`,
    and: ' and ',
  },
};

/** Says first what was taken for what: a name that is only near what was typed is never answered in silence. */
export function tellAssumed(reply: Reply, assumed: readonly Assumption[]): Reply {
  if (assumed.length === 0) return reply;
  const { entry, lead, and } = words[reply.locale];
  const names = assumed.map((one) => nameOf(one, reply.locale));
  const { message } = reply;
  return {
    ...reply,
    assumed: [...reply.assumed, ...assumed.map(({ typed }, i) => entry(names[i] ?? '', typed))],
    message: { ...message, blocks: [line(lead([...new Set(names)].join(and))), ...message.blocks] },
  };
}

function nameOf({ ref }: Assumption, locale: Locale): string {
  return 'title' in ref ? sayIn(locale).film(ref) : ref.name;
}

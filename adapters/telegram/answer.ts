import type { ByLocale } from '../../src/domain/locale.ts';
import { sayIn } from '../../src/language/say.ts';
import { tagFor } from '../../src/language/writing/tags.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import { wrong } from '../../src/questions/wrong.ts';
import type { Asker, Butaca } from '../../src/service/butaca.ts';
import { distinctLabels } from '../../src/service/labels.ts';
import type { Memory } from '../../src/service/memory.ts';
import { naturalActions } from '../../src/service/next-actions.ts';
import type { Reply } from '../../src/service/reply.ts';
import { askCommands, type Command, commandName, commandsOf, START } from './commands.ts';
import type { Button } from './keyboard.ts';
import type { Links } from './links.ts';
import type { Asked } from './read-message.ts';
import type { Shown } from './shown.ts';

/** A reply with choices for what a command still needs, as buttons that say the command whole. */
export type Answer = {
  readonly reply: Shown;
  readonly choices: readonly Button[];
  /** Where others read along and it is for one alone: leads to the private chat, which answers. */
  readonly link?: string;
  /** True for what is said to whoever pressed alone, where others read along. */
  readonly isAside?: boolean;
  /** False where bars of text take the place of a picture. */
  readonly pictured?: boolean;
};

/** How to answer what was asked; undefined for a command that may be another bot's. */
export type AnswerAsked = (asked: Asked) => ((asker: Asker) => Promise<Answer>) | undefined;

export function openAnswer(butaca: Butaca, memory: Pick<Memory, 'user'>, links: Links): AnswerAsked {
  const commands = commandsOf(butaca.questions);

  const start = async (payload: string, asker: Asker): Promise<Answer> => {
    const link = links.follow(payload, asker.user);
    if (link?.isOffer) return { reply: await offered(link.request, asker), choices: [] };
    const reply = link ? butaca.answer(link.request, asker) : butaca.command('greeting', '', asker);
    return answerOf(await reply, asker, links);
  };
  const offered = async (
    request: AnyRequest,
    { user, clientLocale = 'es', clientTag }: Asker,
  ): Promise<Shown> => {
    const { locale = clientLocale } = await memory.user(user);
    const questionOf = (kind: string) => butaca.questions.find((question) => question.kind === kind);
    const say = sayIn(tagFor(locale, clientTag));
    const next = naturalActions([request], say, questionOf);
    return {
      locale,
      request: null,
      kept: null,
      items: [],
      next,
      message: { title: say.own(offer[locale]), blocks: [] },
    };
  };
  const byCommand = async (name: string, { kind, locale }: Command, text: string, asker: Asker) => {
    const clientLocale = locale ?? asker.clientLocale; // the command's name tells the language, too
    const reply = await butaca.command(kind, text, { ...asker, clientLocale });
    const choices = choicesFor(butaca, reply, name, kind);
    // What can be chosen says more than examples do.
    const next = choices.length > 0 ? reply.next.filter(({ isListed }) => !isListed) : reply.next;
    return answerOf({ ...reply, next }, asker, links, choices);
  };
  const sentence =
    (text: string) =>
    async (asker: Asker): Promise<Answer> =>
      answerOf(await butaca.ask(text, asker), asker, links);

  return (asked) => {
    if (asked.type === 'sentence') return sentence(asked.text);
    const name = commandName(asked.name);
    if (name === START) return (asker) => start(asked.text, asker);
    const clientLocale = askCommands[name];
    if (clientLocale && asked.text) return (asker) => sentence(asked.text)({ ...asker, clientLocale });
    if (clientLocale)
      return async (asker) =>
        answerOf(await butaca.command('help', '', { ...asker, clientLocale }), asker, links);
    const command = commands.get(name);
    if (command) return (asker) => byCommand(name, command, asked.text, asker);
    return asked.named ? sentence(`${asked.name} ${asked.text}`) : undefined;
  };
}

const offer: ByLocale<string> = {
  es: 'Si querés eso, tocá el botón.',
  en: 'If you want that, tap the button.',
};

/** True where nothing was answered yet: the question itself is offered, in private. */
export function isOffer({ personal, request, problem, answer }: Reply): boolean {
  return personal && request !== null && problem === null && answer === null;
}

/** What a reply is where it was asked: where others read along, a personal one is a link to the private chat. */
export function answerOf(
  reply: Reply,
  { shared, user }: Asker,
  links: Links,
  choices: readonly Button[] = [],
): Answer {
  const [action] = reply.next;
  // Another's sentence, or one that is gone: nobody else need read that.
  if (shared && reply.request?.kind === wrong.kind && !isOffer(reply))
    return { reply, choices, isAside: true };
  if (!shared || !isOffer(reply) || !action) return { reply, choices };
  const url = links.address(action.request, user);
  return { reply: { ...reply, next: [] }, choices: [{ label: action.label, url }], link: url };
}

const MOST_CHOICES = 6;

/** "/idioma" alone offers both languages, "/votos" alone the best known films. */
function choicesFor(butaca: Butaca, reply: Reply, name: string, kind: string): readonly Button[] {
  const { problem, locale } = reply;
  if (problem?.problem !== 'missing') return [];
  const choices = butaca
    .suggest(kind, problem.slot, '', locale)
    .slice(0, MOST_CHOICES)
    .map((choice) => ({ label: choice.name, data: `/${name} ${choice.value}` }))
    .filter(({ data }) => Buffer.byteLength(data) <= 64);
  return distinctLabels(choices);
}

import type { ByLocale } from '../../../src/domain/locale.ts';
import { type Formatter, formatterIn } from '../../../src/language/format.ts';
import { tagFor } from '../../../src/language/writing/tags.ts';
import type { Message } from '../../../src/message/message.ts';
import { importFilms } from '../../../src/questions/account/import-films.ts';
import { settings } from '../../../src/questions/account/settings.ts';
import { wrong } from '../../../src/questions/account/wrong.ts';
import type { AnyRequest } from '../../../src/questions/question.ts';
import type { Asker } from '../../../src/service/asker.ts';
import type { Butaca } from '../../../src/service/butaca.ts';
import { distinctLabels } from '../../../src/service/reply/labels.ts';
import { naturalActions } from '../../../src/service/reply/next-actions.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import { MOST_BYTES } from '../../../src/service/request-codec/pack-request.ts';
import { languageOf } from '../../runtime/language-of.ts';
import type { State } from '../../state/state.ts';
import { explainAsk } from '../render/explain-ask.ts';
import type { Button } from '../render/keyboard.ts';
import type { Links } from '../render/links.ts';
import { shareOf } from '../render/share.ts';
import type { Shown } from '../render/shown.ts';
import { askCommands, type Command, commandName, commandsOf, START } from './commands.ts';
import type { ReadDocument } from './documents.ts';
import type { Asked, AskedCommand, AskedFile } from './read-message.ts';
import { unknownCommand } from './unknown-command.ts';

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

export function openAnswer(
  butaca: Butaca,
  state: Pick<State, 'user'>,
  links: Links,
  readDocument: ReadDocument,
): AnswerAsked {
  const commands = commandsOf(butaca.questions);
  const names = [...commands.keys(), ...Object.keys(askCommands)];
  const questionOf = (kind: string) => butaca.questions.find((question) => question.kind === kind);

  const start = async (payload: string, asker: Asker): Promise<Answer> => {
    const link = links.follow(payload, asker.user);
    if (link?.isOffer) return offered(link.request, asker);
    const reply = link ? butaca.answer(link.request, asker) : butaca.command('greeting', '', asker);
    return answerOf(await reply, asker, links);
  };
  /** What the bot says of itself, in the language of who asked. */
  const answerAside = async (asker: Asker, tell: (format: Formatter) => Told): Promise<Answer> => {
    const locale = await languageOf(asker, state);
    const { message, next = [], choices = [] } = tell(formatterIn(tagFor(locale, asker.clientTag)));
    return { reply: { locale, request: null, storable: null, items: [], next, message }, choices };
  };
  const offered = (request: AnyRequest, asker: Asker): Promise<Answer> => {
    return answerAside(asker, (format) => ({
      next: naturalActions([request], format, questionOf),
      message: { title: format.own(offer[format.locale]), blocks: [] },
    }));
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
  /** What somebody else wrote: answered in the language of who asks, and nothing that is kept of them is changed by it. */
  const sentenceOfOther =
    (text: string) =>
    async (asker: Asker): Promise<Answer> => {
      const { locale = asker.clientLocale } = await state.user(asker.user);
      return answerOf(await butaca.ask(text, { ...asker, locale, keeps: 'talk' }), asker, links);
    };
  /** What a command that needs something is told, else what it replies to. */
  const textFor = ({ kind }: Command, { text, repliedTo = '' }: AskedCommand): string => {
    const question = questionOf(kind);
    const needs =
      question && Object.keys(question.slots).some((slot) => question.defaults?.[slot] === undefined);
    return text === '' && needs ? repliedTo : text;
  };

  /** Where others read along a file is not even fetched. */
  const file =
    (asked: AskedFile) =>
    async (asker: Asker): Promise<Answer> => {
      const reply = asked.isOwn
        ? butaca.addFilms(await readDocument(asked), asker)
        : butaca.command(importFilms.kind, '', asker);
      return answerOf(await reply, asker, links);
    };

  return (asked) => {
    if (asked.type === 'file') return file(asked);
    if (asked.type === 'sentence') return (asked.isOther ? sentenceOfOther : sentence)(asked.text);
    const name = commandName(asked.name);
    if (name === START) return (asker) => start(asked.text, asker);
    const clientLocale = askCommands[name];
    const { text, repliedTo } = asked;
    if (clientLocale && text) return (asker) => sentence(text)({ ...asker, clientLocale });
    if (clientLocale && repliedTo) return (asker) => sentenceOfOther(repliedTo)({ ...asker, clientLocale });
    if (clientLocale)
      return (asker) =>
        answerAside({ ...asker, clientLocale }, (format) => explainAsk(format, asker.shared === true));
    const command = commands.get(name);
    if (command) return (asker) => byCommand(name, command, textFor(command, asked), asker);
    return asked.named
      ? (asker) => answerAside(asker, (format) => unknownCommand(name, asked.text, names, format))
      : undefined;
  };
}

type Told = {
  readonly message: Message;
  readonly next?: Shown['next'];
  readonly choices?: readonly Button[];
};

const offer: ByLocale<string> = {
  es: 'Si querés eso, tocá el botón.',
  en: 'If you want that, tap the button.',
};

/** True where nothing was answered yet: the question itself is offered, in private. */
export function isOffer({ personal, request, problem, answer }: Reply): boolean {
  return personal && request !== null && problem === null && answer === null;
}

/** What is chosen for all there, by who may not: nobody else need read that. */
function isRefused({ answer, request }: Reply): boolean {
  return (
    request?.kind === settings.kind &&
    (answer as { readonly outcome?: unknown } | null)?.outcome === 'notTheirs'
  );
}

/** What a reply is where it was asked: where others read along, a personal one is a link to the private chat. */
export function answerOf(
  reply: Reply,
  { shared, user }: Asker,
  links: Links,
  choices: readonly Button[] = [],
): Answer {
  const [action] = reply.next;
  if (shared && (isRefused(reply) || reply.isAside)) return { reply, choices, isAside: true };
  // Another's sentence, or one that is gone: nobody else need read that.
  if (shared && reply.request?.kind === wrong.kind && !isOffer(reply))
    return { reply, choices, isAside: true };
  if (!shared || !isOffer(reply) || !action)
    return { reply: links.canShare() ? { ...reply, share: shareOf(reply) } : reply, choices };
  const url = links.address(action.request, user);
  return { reply: { ...reply, next: [] }, choices: [{ label: action.label, url }], link: url };
}

/** Of names there are many; of months and days all are offered. */
const MOST_NAMES = 6;
const MOST_CHOICES = 12;

/** "/idioma" alone offers both languages, "/mes" all months, "/votos" the best known films. */
function choicesFor(butaca: Butaca, reply: Reply, name: string, kind: string): readonly Button[] {
  const { problem, locale } = reply;
  if (problem?.problem !== 'missing') return [];
  const all = butaca.suggest(kind, problem.slot, '', locale);
  const choices = all
    .slice(0, all.length > MOST_CHOICES ? MOST_NAMES : MOST_CHOICES)
    .map((choice) => ({ label: choice.name, data: `/${name} ${choice.value}` }))
    .filter(({ data }) => Buffer.byteLength(data) <= MOST_BYTES);
  return distinctLabels(choices);
}

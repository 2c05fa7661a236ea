import type { Locale } from '../../../src/domain/locale.ts';
import type { AnyQuestion, AnyRequest } from '../../../src/questions/question.ts';
import { parseRequest } from '../../../src/questions/request.ts';
import type { Asker } from '../../../src/service/asker.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import type { Choice } from '../../../src/slots/slot.ts';
import type { Booted } from '../../boot/boot.ts';
import { openReadings } from '../../shared/receive/reading.ts';
import { ASK } from '../lifecycle/describe-commands.ts';
import { slotsByOption } from '../lifecycle/describe-option.ts';
import { type Fields, isRefinable, readForm } from '../render/filter-form.ts';
import type { DiscordAsker } from './asker.ts';
import type { ReadAttachment } from './attachments.ts';
import { openFilmInText } from './film-in-text.ts';
import type { MessageTexts } from './message-texts.ts';
import type { Attachment, GivenOption } from './read-interaction.ts';
import { typedBySlot } from './typed-by-slot.ts';

/** Everything that can be asked on Discord, by how it is asked. */
export type Answers = {
  readonly slash: (command: string, given: Given, asker: Asker) => Promise<Reply>;
  readonly sentence: (text: string, asker: Asker) => Promise<Reply>;
  /** Which film a message speaks of: nothing but a search, whatever the message says. */
  readonly whichFilm: (message: MessageTexts, asker: DiscordAsker) => Promise<Reply>;
  /** The question of a request that a form can narrow; undefined for any other. */
  readonly refinable: (request: AnyRequest) => AnyQuestion | undefined;
  /** Narrows a request by what was put into its form. */
  readonly refine: (request: AnyRequest, fields: Fields, asker: Asker) => Promise<Reply>;
  readonly suggest: (command: string, option: string, typed: string, locale: Locale) => readonly Choice[];
};

type Given = { readonly options: readonly GivenOption[]; readonly file?: Attachment | undefined };

export function openAnswers(
  booted: Pick<Booted, 'butaca' | 'state'>,
  readAttachment: ReadAttachment,
): Answers {
  const { butaca, state } = booted;
  const filmInText = openFilmInText(butaca, openReadings(butaca));
  const questions = new Map(butaca.questions.map((question) => [question.words.en.command, question]));

  const sentence = (text: string, asker: Asker): Promise<Reply> =>
    text.trim() === '' ? butaca.command('greeting', '', asker) : butaca.ask(text, asker);

  return {
    sentence,
    whichFilm: async (message, asker) => {
      const { user, conversation } = await state.recall(asker.user, asker.conversation);
      // A client that tells neither of Butaca's languages counts less than the one that was spoken.
      const spoken = asker.clientTag === undefined ? conversation?.locale : undefined;
      const locale = user.locale ?? spoken ?? asker.clientLocale;
      return filmInText(message, { ...asker, locale });
    },
    slash: async (command, { options, file }, asker) => {
      if (command === ASK.name.en) return sentence(String(options[0]?.value ?? ''), asker);
      const question = questions.get(command);
      if (!question) return butaca.answer({ kind: command }, asker); // registered by another release
      if (question.takesFile && file) return butaca.addFilms(await readAttachment(file), asker);
      return butaca.fill(question.kind, typedBySlot(question, options), asker);
    },
    refinable: (request) =>
      butaca.questions.find((question) => {
        return question.kind === request.kind && isRefinable(question) && parseRequest(question, request);
      }),
    refine: (request, fields, asker) => {
      const { within, typed } = readForm(request, fields);
      return butaca.fill(request.kind, typed, asker, within);
    },
    suggest: (command, option, typed, locale) => {
      const question = questions.get(command);
      const slot = question && slotsByOption(question).get(option);
      return question && slot ? butaca.suggest(question.kind, slot, typed, locale) : [];
    },
  };
}

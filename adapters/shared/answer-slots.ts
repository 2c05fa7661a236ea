import type { AnyQuestion, Request } from '../../src/questions/question.ts';
import type { Asker } from '../../src/service/butaca.ts';
import { FREE_TEXTS } from '../../src/service/command.ts';
import type { Assumption } from '../../src/service/hearing/assume.ts';
import { nearestActions } from '../../src/service/next-actions.ts';
import { problemReply } from '../../src/service/problem-reply.ts';
import type { Reply } from '../../src/service/reply.ts';
import { tellAssumed } from '../../src/service/tell-assumed.ts';
import { filmEvidence, filmRefs } from '../../src/slots/film.ts';
import type { Reading } from '../../src/slots/slot.ts';
import type { Booted } from './boot.ts';
import { readSlots } from './read-slots.ts';
import { openReadings } from './reading.ts';
import { withOthers } from './with-others.ts';

/** Answers a question whose slots were typed one by one, by slot: a slash command's options, an address's parameters. */
export type AnswerSlots = (
  question: AnyQuestion,
  typed: ReadonlyMap<string, string>,
  asker: Asker,
) => Promise<Reply>;

export function openAnswerSlots({ butaca, memory }: Pick<Booted, 'butaca' | 'memory'>): AnswerSlots {
  const readings = openReadings(butaca);
  return async (question, typed, asker) => {
    const text = wholeText(typed);
    if (text !== undefined) return butaca.command(question.kind, text, asker);
    const locale = (await memory.user(asker.user)).locale ?? asker.clientLocale ?? 'es';
    const reading = readings()[locale];
    const read = readSlots(question, typed, reading);
    if ('problem' in read) {
      const { problem, partial } = read;
      const dataDate = butaca.catalog.meta.get('data_date');
      const reply = problemReply(problem, null, locale, [question], dataDate);
      return { ...reply, next: nearestActions(problem, partial, locale) };
    }
    const reply = withOthers(await butaca.answer(read.request, asker), typed, reading);
    return tellAssumed(reply, assumedIn(read.request, typed, reading));
  };
}

/** Titles that were typed only nearly, or with another year. */
function assumedIn(
  request: Request,
  typed: ReadonlyMap<string, string>,
  reading: Reading,
): readonly Assumption[] {
  return ['film', 'other'].flatMap((slot) => {
    const text = typed.get(slot);
    const [ref] = text === undefined ? [] : filmRefs([Number(request[slot])], reading.catalog);
    return text !== undefined && ref && filmEvidence(text, ref, reading) === 'strong'
      ? [{ typed: text, ref }]
      : [];
  });
}

/** The text of a command that is all said in one slot, typed and not picked: it is heard like a command anywhere. */
function wholeText(typed: ReadonlyMap<string, string>): string | undefined {
  if (typed.size === 0) return '';
  const [[slot, text] = ['', '']] = typed;
  const isAlone = typed.size === 1 && FREE_TEXTS.includes(slot);
  return isAlone && !text.startsWith('id:') ? text : undefined;
}

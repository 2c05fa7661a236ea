import { newConversation } from '../../src/dialogue/conversation.ts';
import { DEFAULT_LOCALE, type Locale } from '../../src/domain/locale.ts';
import { type Explanation, openExplain } from '../../src/service/explain.ts';
import { openService } from '../boot/open-service.ts';
import { servedCatalog } from '../boot/served-catalog.ts';
import { localeOfEnvironment } from '../settings/client-locale.ts';
import { openAnswerTyped } from '../shared/receive/answer-typed.ts';
import { readSentences } from '../shared/receive/read-sentences.ts';
import { openProcessState } from '../state/process-state.ts';
import { openOutput } from '../terminal/lifecycle/open-output.ts';
import { drawExplanation } from '../terminal/render/draw-explanation.ts';
import { screenOf } from '../terminal/render/screen.ts';

export type ExplainFlags = {
  readonly json?: boolean;
  readonly locale?: Locale;
  readonly conversation?: string;
};

const EXPLAINED = 0;
const FAULT = 1;
const USAGE = 2;
const SELF = 'explain';

/** `butaca explain`: how one sentence is heard, step by step. Nothing is kept of it. Returns the exit code. */
export async function runExplain(
  words: readonly string[],
  { json = false, locale, conversation }: ExplainFlags,
): Promise<number> {
  const text = words.join(' ').trim();
  const earlier = conversation === undefined ? [] : readSentences(conversation);
  const fault = usageFault(text) ?? ('fault' in earlier ? earlier.fault : undefined);
  if (fault !== undefined || 'fault' in earlier) {
    console.error(fault);
    return USAGE;
  }
  const usual = locale ?? localeOfEnvironment(process.env);
  const explained = await explainAfter(earlier, text, usual);
  if ('fault' in explained) {
    console.error(explained.fault);
    return FAULT;
  }
  const output = openOutput(process.stdout);
  const shown = json
    ? JSON.stringify(explained)
    : drawExplanation(explained, screenOf(process.stdout, process.env));
  await output.write(`${shown}\n`);
  const why = output.fault();
  if (why !== undefined) console.error(`The explanation cannot be written (${why}).`);
  return why === undefined ? EXPLAINED : FAULT;
}

function usageFault(text: string): string | undefined {
  if (text === '') return 'Explain one sentence: butaca explain "¿…?"';
  // What follows a command is read for its one question: nothing is ranked.
  return text.startsWith('/') ? `${text} is a command; explain a sentence, and ask a command.` : undefined;
}

type Fault = { readonly fault: string };

/** Says the earlier sentences in a talk that ends with the process, and explains the one that follows. */
async function explainAfter(
  earlier: readonly string[],
  text: string,
  clientLocale: Locale | undefined,
): Promise<Explanation | Fault> {
  const chosen = await servedCatalog(process.env, clientLocale ?? DEFAULT_LOCALE, (line) =>
    console.error(line),
  );
  if ('fault' in chosen) return chosen;
  const state = openProcessState();
  const butaca = openService(chosen.path, state);
  if ('fault' in butaca) return butaca;
  const answer = openAnswerTyped(butaca);
  const asker = { user: SELF, conversation: SELF, clientLocale };
  for (const sentence of earlier) await answer(sentence, asker);
  const { user, conversation = newConversation, erased } = await state.recall(SELF, SELF);
  const today = new Date().toISOString().slice(0, 10);
  const explain = openExplain(butaca.catalog, { today, locale: user.locale ?? clientLocale });
  const explained = explain(text, conversation, erased !== undefined);
  butaca.catalog.close();
  return explained;
}

import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import { facts, line, type Message, note } from '../../../message/message.ts';
import { ownMessage } from '../../parts/own-message.ts';
import type { Reportable, Sent, Unreportable } from './reports.ts';

/** What reporting a sentence may come to; "off" where nothing is collected. */
export type Outcome =
  | ({ readonly outcome: 'asked' } & Reportable)
  | { readonly outcome: 'left' | 'off' | Sent | Unreportable };

type Words = {
  readonly ask: string;
  readonly text: string;
  readonly heard: string;
  readonly before: string;
  readonly day: string;
  readonly lang: string;
  readonly rest: string;
  readonly told: Readonly<
    Record<Exclude<Outcome['outcome'], 'asked'>, { readonly title: string; readonly line?: string }>
  >;
};

const words: ByLocale<Words> = {
  es: {
    ask: '¿Le mando esto a quien cuida este bot, para que yo aprenda?',
    text: 'Tu frase',
    heard: 'Entendí',
    before: 'Antes hablábamos de',
    day: 'Día',
    lang: 'Idioma',
    rest: 'Va con los pasos por los que la entendí, que salen de lo mismo, a un archivo suyo. No va quién sos, ni desde dónde, ni la hora; por eso después no se puede retirar.',
    told: {
      sent: { title: 'Gracias, quedó anotado.' },
      left: { title: 'Listo, no mandé nada.' },
      already: { title: 'Eso ya está anotado, gracias.' },
      gone: {
        title: 'Ya no tengo esa frase.',
        line: 'La recuerdo diez minutos y no la escribo en ningún lado. Preguntame lo mismo otra vez y avisame.',
      },
      notTheirs: { title: 'Eso lo preguntó otra persona: solo ella puede mandarlo.' },
      full: {
        title: 'No mandé nada: no hay más lugar.',
        line: 'Quien cuida este bot tiene que revisar antes lo que ya le llegó.',
      },
      unwritten: { title: 'No pude anotarlo: no mandé nada.' },
      off: { title: 'Esto ya no se ofrece.' },
    },
  },
  en: {
    ask: 'Shall I send this to whoever runs this bot, so that I learn?',
    text: 'Your sentence',
    heard: 'I understood',
    before: 'Before, we spoke of',
    day: 'Day',
    lang: 'Language',
    rest: 'It goes with the steps by which I understood it, which are made of the same, to a file of theirs. Who you are, where from and at what time is not in it; that is why it cannot be taken back later.',
    told: {
      sent: { title: 'Thank you, it is noted.' },
      left: { title: 'Fine, I sent nothing.' },
      already: { title: 'That is noted already, thank you.' },
      gone: {
        title: 'I no longer have that sentence.',
        line: 'I remember it for ten minutes and write it nowhere. Ask me the same again and tell me.',
      },
      notTheirs: { title: 'Somebody else asked that: they alone can send it.' },
      full: {
        title: 'I sent nothing: there is no more room.',
        line: 'Whoever runs this bot has to go through what came before first.',
      },
      unwritten: { title: 'I could not note it: I sent nothing.' },
      off: { title: 'This is no longer offered.' },
    },
  },
};

/** What is said of a report in a language: all of it, before it is sent. */
export function reportMessage(locale: keyof typeof words): (outcome: Outcome, format: Formatter) => Message {
  const w = words[locale];
  return (found, format) => {
    if (found.outcome !== 'asked') {
      const { title, line: more } = w.told[found.outcome];
      return ownMessage({ title, blocks: more === undefined ? [] : [line(more)] }, format);
    }
    const { text, heard, before, day, lang } = found.report;
    const rows = facts(
      [w.text, text],
      [w.heard, slotsText(heard)],
      [w.before, before && slotsText(before)],
      [w.day, day],
      [w.lang, lang],
    );
    return { title: format.own(w.ask), blocks: [rows, note(format.own(w.rest))] };
  };
}

/** "similar · film: The Matrix (1999) · excludeGenre: Horror": as the file has it, for eyes. */
function slotsText(values: object): string {
  const { kind, ...slots } = values as { readonly kind?: string };
  const entries = Object.entries(slots).filter(([, value]) => value !== undefined);
  return [
    ...(kind === undefined ? [] : [kind]),
    ...entries.map(([slot, value]) => `${slot}: ${shown(value)}`),
  ].join(' · ');
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { title, year, name } = value as Readonly<Record<string, unknown>>;
  if (title !== undefined) return `${title} (${year})`;
  return name === undefined ? JSON.stringify(value) : String(name);
}

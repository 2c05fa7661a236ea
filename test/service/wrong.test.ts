import { afterAll, describe, expect, test } from 'vitest';
import { GUEST, withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { requestOf } from '../../src/questions/request.ts';
import type { Asker } from '../../src/service/asker.ts';
import { openButaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { packRequest } from '../../src/service/request-codec/pack-request.ts';
import { openRecentSentences, REMEMBERED_MS } from '../../src/service/user/recent-sentences.ts';
import { sampleCatalog } from '../catalogs.ts';
import { collectReports } from '../collect-reports.ts';
import { slotIn, textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

let users = 0;

/** A service that collects reports, and somebody who asks it. */
function open({ isOn = true } = {}) {
  const collected = collectReports();
  const memory = withGuests(openProcessState());
  const butaca = openButaca({
    catalog,
    memory,
    today: () => '2026-11-22',
    random: () => 0.5,
    ...(isOn ? { reporting: collected.reporting } : {}),
  });
  const somebody = (more: Partial<Asker> = {}) => {
    const user = `user-${users++}`;
    const asker: Asker = { user, conversation: user, clientLocale: 'es', ...more };
    const press = async (action: { readonly request: Reply['request'] } | undefined): Promise<Reply> => {
      if (!action?.request) throw new Error('There is no such button');
      return butaca.answer(action.request, asker);
    };
    return {
      asker,
      press,
      ask: (text: string) => butaca.ask(text, asker),
      conversation: () => memory.conversation(user),
    };
  };
  return { ...collected, butaca, somebody };
}

const labels = ({ ask }: Reply): readonly string[] => ask.map(({ label }) => label);

describe('An answer to a sentence', () => {
  test.each([
    ['es', 'votos de Titanic', 'No era eso'],
    ['en', 'votes of Titanic', 'That was wrong'],
    ['es', 'asdf qwer zxcv', 'No me entendiste'],
    ['en', 'votes of Titanikkkqqq', 'You got me wrong'],
    ['es', 'puntaje de', 'No me entendiste'],
    ['es', '¿dónde puedo ver Titanic?', 'No era eso'],
  ] as const)('in %s carries the button: "%s"', async (clientLocale, text, label) => {
    const { wrong } = await open().somebody({ clientLocale }).ask(text);
    expect(wrong?.label).toBe(label);
    expect(packRequest(wrong?.request ?? { kind: '' })).toMatch(/^wrong~said=\.[0-9a-z]{6,16}$/);
  });

  test.each([
    'ayuda',
    'hola',
    'gracias',
    'privacidad',
    'mis vistas',
    'exportar mis datos',
    'ya vi Titanic',
    'hablame en inglés',
    'olvidame',
  ])('about the bot or the user carries none: "%s"', async (text) => {
    expect((await open().somebody().ask(text)).wrong).toBeUndefined();
  });

  test('carries none where nobody is known, where nothing is to be kept, and where it is off', async () => {
    const { butaca, somebody } = open();
    expect(
      (await butaca.ask('votos de Titanic', { user: GUEST, conversation: GUEST })).wrong,
    ).toBeUndefined();
    expect((await somebody({ keeps: 'nothing' }).ask('votos de Titanic')).wrong).toBeUndefined();
    expect((await open({ isOn: false }).somebody().ask('votos de Titanic')).wrong).toBeUndefined();
  });

  test('to a command or a button carries none: no sentence was heard', async () => {
    const { butaca, somebody } = open();
    const { asker } = somebody();
    const replies = [
      await butaca.command('votes', 'Titanic', asker),
      await butaca.fill('votes', new Map([['film', 'Titanic']]), asker),
      await butaca.answer({ kind: 'votes', film: 597 }, asker),
    ];
    expect(replies.map(({ wrong }) => wrong)).toEqual([undefined, undefined, undefined]);
  });
});

describe('Whoever presses it', () => {
  test('is shown all that would be sent, and nothing is sent before they agree', async () => {
    const { reports, somebody } = open();
    const { ask, press } = somebody();
    const shown = await press((await ask('votos de Titanic')).wrong);
    expect(textOf(shown)).toMatch(/^¿Le mando esto/);
    for (const part of ['votos de Titanic', 'votes · film: Titanic (1997)', '2026-11-22', 'Idioma: es'])
      expect(textOf(shown)).toContain(part);
    expect([labels(shown), shown.personal, reports]).toEqual([['Mandar', 'No mandar nada'], true, []]);
  });

  test('sends the sentence, what was heard, the day and the steps, and nothing about who or when', async () => {
    const { reports, somebody } = open();
    const { ask, press, asker } = somebody();
    const shown = await press((await ask('votos de Titanic')).wrong);
    expect(textOf(await press(shown.ask[0]))).toContain('quedó anotado');
    const [report] = reports;
    const { explain, ...row } = report ?? { explain: undefined };
    expect(row).toEqual({
      day: '2026-11-22',
      lang: 'es',
      text: 'votos de Titanic',
      heard: { kind: 'votes', film: { id: 597, title: 'Titanic', year: 1997 } },
      before: null,
    });
    expect(explain?.decision.request).toMatchObject({ kind: 'votes', film: { id: 597, title: 'Titanic' } });
    expect(explain?.candidates.length).toBeGreaterThan(0);
    expect(explain?.candidates.length).toBeLessThanOrEqual(10);
    expect(JSON.stringify(report)).not.toContain(asker.user);
  });

  test('sends nothing by a no, pressed or said', async () => {
    const { reports, somebody } = open();
    const { ask, press } = somebody();
    const { wrong } = await ask('votos de Titanic');
    expect(textOf(await press((await press(wrong)).ask[1]))).toContain('no mandé nada');
    await press(wrong);
    expect(textOf(await ask('mejor no'))).toContain('no mandé nada');
    expect(reports).toEqual([]);
  });

  test('may agree in words', async () => {
    const { reports, somebody } = open();
    const { ask, press } = somebody({ clientLocale: 'en' });
    await press((await ask('votes of Titanic')).wrong);
    expect(textOf(await ask('yes'))).toContain('it is noted');
    expect(reports.map(({ text }) => text)).toEqual(['votes of Titanic']);
  });

  test('sends it once, however often they press', async () => {
    const { reports, somebody } = open();
    const { ask, press } = somebody();
    const { wrong } = await ask('votos de Titanic');
    const [yes] = (await press(wrong)).ask;
    await press(yes);
    for (const again of [yes, wrong]) expect(textOf(await press(again))).toContain('ya está anotado');
    expect(reports).toHaveLength(1);
  });

  test('reports a sentence that went on from another as it was heard there, also when the talk has moved on', async () => {
    const { reports, somebody } = open();
    const { ask, press } = somebody();
    await ask('parecidas a Matrix');
    const { wrong, about } = await ask('la segunda');
    await ask('votos de Titanic');
    const shown = await press(wrong);
    expect(textOf(shown)).toContain('Antes hablábamos de: similar · film: The Matrix (1999)');
    await press(shown.ask[0]);
    const [report] = reports;
    expect(report?.heard).toMatchObject({ kind: 'film', film: { id: about?.id } });
    expect(report?.before).toMatchObject({ kind: 'similar', film: { id: 603 } });
    expect(report?.explain.decision.request).toMatchObject({ kind: 'film', film: { id: about?.id } });
  });

  test('goes on talking where they were', async () => {
    const { somebody } = open();
    const { ask, press, conversation } = somebody();
    const { wrong } = await ask('votos de Titanic');
    const before = await conversation();
    await press((await press(wrong)).ask[0]);
    expect(await conversation()).toEqual(before);
    expect((await ask('¿y quién la dirigió?')).about?.title).toBe('Titanic');
  });

  test('leaves no word of the sentence in what is kept of the talk', async () => {
    const { somebody } = open();
    const { ask, press, conversation } = somebody();
    await press((await ask('zanahoria remolacha berenjena')).wrong);
    expect(JSON.stringify(await conversation())).toMatch(/"wrong"/);
    expect(JSON.stringify(await conversation())).not.toMatch(/zanahoria|remolacha|berenjena/);
  });

  test.each([
    ['full', 'no hay más lugar'],
    ['unwritten', 'No pude anotarlo'],
  ] as const)('is told where it is %s, and may try again', async (fault, told) => {
    const { reports, answerWith, somebody } = open();
    const { ask, press } = somebody();
    const [yes] = (await press((await ask('votos de Titanic')).wrong)).ask;
    answerWith(fault);
    expect(textOf(await press(yes))).toContain(told);
    answerWith('sent');
    expect(textOf(await press(yes))).toContain('quedó anotado');
    expect(reports).toHaveLength(1);
  });
});

describe('Said in words', () => {
  test.each([
    ['es', 'no era eso'],
    ['es', 'Eso está mal.'],
    ['es', 'no, eso no es lo que pregunté'],
    ['es', 'no me entendiste'],
    ['en', "that's wrong"],
    ['en', 'That was wrong'],
    ['en', "no, that's not what I asked"],
  ] as const)(
    'in %s it is the press of the button under the last answer: "%s"',
    async (clientLocale, words) => {
      const { somebody } = open();
      const { ask } = somebody({ clientLocale });
      await ask(clientLocale === 'es' ? 'votos de Titanic' : 'votes of Titanic');
      const shown = await ask(words);
      expect(shown.ask.map(({ request }) => slotIn(request, 'confirm'))).toEqual(['yes', 'no']);
      expect(textOf(shown)).toMatch(/vot(?:os de|es of) Titanic/);
    },
  );

  test.each(['es', 'en'] as const)('without an answer before it is a line, in %s', async (clientLocale) => {
    for (const isOn of [true, false]) {
      const reply = await open({ isOn })
        .somebody({ clientLocale })
        .ask(clientLocale === 'es' ? 'eso está mal' : "that's wrong");
      expect(reply.request).toEqual({ kind: 'smallTalk', act: 'wrong' });
      expect(textOf(reply)).toMatch(clientLocale === 'es' ? /^Perdón/ : /^Sorry/);
    }
  });

  test('with a question beside it, the question is answered', async () => {
    const { ask } = open().somebody();
    await ask('votos de Titanic');
    expect((await ask('no era eso, quiero el puntaje de Heat')).request?.kind).not.toBe('wrong');
  });
});

describe('Somebody else', () => {
  test('cannot send it, and is not shown it', async () => {
    const { butaca, reports, somebody } = open();
    const { wrong } = await somebody().ask('votos de Titanic');
    const { asker, press } = somebody();
    const asked = wrong?.request;
    const sent = requestOf({ kind: 'wrong' }, { ...asked, confirm: 'yes' });
    for (const request of [asked, sent]) {
      const told = textOf(await press({ request: request ?? null }));
      expect(told).toContain('Eso lo preguntó otra persona');
      expect(told).not.toContain('Titanic');
    }
    const inGroup = await butaca.answer(asked ?? { kind: '' }, { ...asker, shared: true });
    expect(textOf(inGroup)).toContain('Eso lo preguntó otra persona');
    expect(reports).toEqual([]);
  });
});

test('where others read along it is shown in private only', async () => {
  const { butaca, somebody } = open();
  const { ask, asker } = somebody({ shared: true });
  const { wrong } = await ask('votos de Titanic');
  const offered = await butaca.answer(wrong?.request ?? { kind: '' }, asker);
  expect(textOf(offered)).toBe('Eso te lo muestro solo a vos.');
  expect(offered.next).toEqual([wrong]);
  const words = await ask('no era eso');
  expect(textOf(words)).toBe('Eso te lo muestro solo a vos.');
});

describe('What is remembered for it', () => {
  test('is gone after ten minutes, and what was sent stays sent', async () => {
    const { pass, somebody } = open();
    const { ask, press } = somebody();
    const { wrong } = await ask('votos de Titanic');
    pass(REMEMBERED_MS - 1);
    expect(textOf(await press(wrong))).toContain('votos de Titanic');
    pass(1);
    expect(textOf(await press(wrong))).toContain('Ya no tengo esa frase');
  });

  test('is shown by "export" and gone with "forget me"', async () => {
    const { reporting, somebody } = open();
    const { ask, press, asker } = somebody();
    const { wrong } = await ask('votos de Titanic');
    expect((await ask('exportar mis datos')).answer).toMatchObject({
      data: { sentences: ['votos de Titanic'] },
    });
    await ask('olvidame');
    await ask('sí');
    expect(textOf(await press(wrong))).toContain('Ya no tengo esa frase');
    expect(reporting.sentences.textsOf(asker.user)).toEqual([]);
  });

  test('is bounded: the oldest goes first', () => {
    const sentence = {
      text: 'x',
      readIn: 'es',
      conversation: { items: [], alternatives: [] },
      canUndo: false,
      request: null,
      problem: null,
    } as const;
    const sentences = openRecentSentences(
      () => 0,
      () => 0.5,
      3,
    );
    const ids = [1, 2, 3, 4].map(() => sentences.note('ana', sentence));
    expect(ids.map((id) => typeof sentences.find('ana', id))).toEqual([
      'string',
      'object',
      'object',
      'object',
    ]);
  });

  test('is told by the privacy notice, where it is on', async () => {
    const on = textOf(await open().somebody({ clientLocale: 'en' }).ask('privacy'));
    expect(on).toContain('for ten minutes, unwritten');
    const off = textOf(await open({ isOn: false }).somebody({ clientLocale: 'en' }).ask('privacy'));
    expect(off).not.toContain('unwritten');
  });
});

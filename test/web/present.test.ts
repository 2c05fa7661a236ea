import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictured, present } from '../../adapters/web/present.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { unpackRequest } from '../../src/service/request-codec/pack-request.ts';
import { barChart, blocksWith, filmOf, presenterCases, replyOf } from '../presenters/cases.ts';
import { tagsOf, visibleText } from './visible-text.ts';

const spaced = (text: string): string => text.replace(/\s+/g, ' ');
const VOID = ['<img', '<rect'];

function drawn(reply: Reply): string {
  return present(reply).text;
}

/** The tags that are not closed, or are closed without having been opened. */
function unbalanced(html: string): readonly string[] {
  const open: string[] = [];
  for (const tag of tagsOf(html)) {
    if (VOID.includes(tag)) continue;
    if (!tag.startsWith('</')) open.push(tag);
    else if (open.at(-1) === `<${tag.slice(2)}`) open.pop();
    else return [...open, tag];
  }
  return open;
}

function buttonsOf(html: string): readonly { readonly name: string; readonly value: string }[] {
  const found = html.matchAll(/<button[^>]* name="(q|press)" value="([^"]*)"/g);
  return [...found].map(([, name = '', value = '']) => ({ name, value }));
}

describe('A picture is wanted', () => {
  const bars = [{ label: 'enero', value: 7, shown: '7' }];

  it.each([
    ['of nothing where there is no chart', [], false],
    ['of no chart whose bars the page shows', [{ type: 'chart' as const, chart: barChart(bars) }], false],
    [
      'of one whose figures the text has',
      [{ type: 'chart' as const, chart: barChart(bars), told: true }],
      true,
    ],
  ])('%s', (_of, blocks, wanted) => {
    expect(pictured({ title: '', blocks }) !== undefined).toBe(wanted);
  });
});

describe('The page is shown', () => {
  it.each(presenterCases)('$name', ({ reply, shows }) => {
    const html = drawn(reply);
    expect(unbalanced(html)).toEqual([]);
    const text = visibleText(html);
    for (const shown of shows) expect(text).toContain(spaced(shown));
    for (const { name, value } of buttonsOf(html))
      if (name === 'press') expect(unpackRequest(value)).toBeDefined();
  });

  it('the same tags whatever the texts are, and no text lost', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ...'<>&"\'/;b#x= ñ',
        '神',
        '👨‍👩‍👧',
        '&lt;',
        '</b>',
        '<script>',
        '-->',
        'onload=',
      ),
      maxLength: 60,
    });
    const plain = tagsOf(drawn(replyOf(blocksWith('plain'))));
    fc.assert(
      fc.property(text, (said) => {
        const html = drawn(replyOf(blocksWith(`a${said}b`)));
        expect(tagsOf(html)).toEqual(plain);
        expect(visibleText(html)).toContain(spaced(`a${said}b`));
      }),
      { numRuns: 150 },
    );
  });

  it('the films of a list and of a table as buttons that open them, other entries as what they say', () => {
    const items = [filmOf('Heat', 949), filmOf('Ali', 8489)];
    const list = replyOf(
      [{ type: 'list', from: 1, entries: [{ text: 'Heat (1999)' }, { text: 'Ali (1999)' }] }],
      {
        items,
      },
    );
    const pressed = buttonsOf(drawn(list)).map(({ value }) => unpackRequest(value));
    expect(pressed).toEqual([
      { kind: 'film', film: 949 },
      { kind: 'film', film: 8489 },
    ]);
    const columns = [{ label: 'Película', align: 'left' as const }];
    const table = replyOf([{ type: 'table', numbered: true, columns, rows: [['Heat'], ['Ali']] }], { items });
    expect(buttonsOf(drawn(table)).map(({ value }) => unpackRequest(value))).toEqual(pressed);
    expect(visibleText(drawn(table))).toMatch(/1\. Heat.*2\. Ali/);
    const examples = replyOf([
      { type: 'list', from: 1, entries: [{ text: 'Votos', detail: 'votos de Titanic' }, { text: 'hola' }] },
    ]);
    expect(buttonsOf(drawn(examples))).toEqual([
      { name: 'q', value: 'votos de Titanic' },
      { name: 'q', value: 'hola' },
    ]);
  });

  it('a file as a link that holds it, whatever is in it', () => {
    const content = '{"title":"Tan \'<b>\' & "ñ" \ud83c\udfac"}';
    const file = {
      type: 'file' as const,
      name: 'butaca-export.json',
      mediaType: 'application/json',
      content,
    };
    const html = drawn(replyOf([file]));
    const [, name, data = ''] =
      /<a class="file" download="([^"]+)" href="data:application\/json;charset=utf-8;base64,([^"]*)"/.exec(
        html,
      ) ?? [];
    expect([name, Buffer.from(data, 'base64').toString()]).toEqual(['butaca-export.json', content]);
    expect(visibleText(html)).toContain('Descargar butaca-export.json');
    expect(unbalanced(html)).toEqual([]);
  });

  it('the language of the answer, a picture with what is on it, and bars to one scale', () => {
    const bars = [7, 14, 0].map((value) => ({
      label: `b${value}`,
      value,
      shown: String(value),
      marked: value === 7,
    }));
    const picture = { src: 'api/charts/x.png', alt: 'Un "dibujo"' };
    const reply = replyOf([{ type: 'chart', chart: barChart(bars) }], { locale: 'en' });
    const html = present(reply, picture).text;
    expect(html).toContain('lang="en"');
    expect(html).toContain('src="api/charts/x.png" alt="Un &quot;dibujo&quot;"');
    expect([...present(reply).text.matchAll(/rect width="([\d.]+)"/g)].map(([, width]) => width)).toEqual([
      '50.0',
      '100.0',
      '0.0',
    ]);
  });
});

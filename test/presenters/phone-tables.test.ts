import { afterAll, describe, expect, it } from 'vitest';
import { present as onDiscord } from '../../adapters/discord/render/present.ts';
import { width } from '../../adapters/shared/render/columns.ts';
import { present as onTelegram } from '../../adapters/telegram/render/present.ts';
import { asker, openTestButaca, sampleCatalog } from '../catalogs.ts';
import { visibleText } from '../telegram/html.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const butaca = openTestButaca(catalog);
const audience = { owner: '123456789012345678', quiet: false, hidden: false };

const questions = [
  'Titanic vs Avatar',
  'compará Alien con Aliens',
  'the Harry Potter saga',
  'la saga de James Bond',
  'retorno del director Christopher Nolan',
  'return of director Steven Spielberg',
  '¿por qué Aliens se parece a Alien?',
  'why is Aliens like Alien?',
  'which directors made the most money?',
];

/** The lines of the code blocks of a card. */
function codeOf(card: ReturnType<typeof onDiscord>): readonly string[] {
  const texts = [...JSON.stringify(card.components).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)];
  return texts.flatMap(([, json = '""']) => {
    const blocks = String(JSON.parse(json)).split('```');
    return blocks.filter((_, i) => i % 2 === 1).flatMap((block) => block.trim().split('\n'));
  });
}

describe('A phone shows in columns', () => {
  it.each(questions)('“%s”', async (text) => {
    const reply = await butaca.ask(text, asker());
    const table = reply.message.blocks.find((block) => block.type === 'table');
    const rows = table?.type === 'table' ? table.rows.length : 0;
    expect(rows).toBeGreaterThan(1);
    const lines = codeOf(onDiscord(reply, audience));
    expect(lines).toHaveLength(rows + 1);
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(30);
    const [, pre = ''] = /<pre>([\s\S]*?)<\/pre>/.exec(onTelegram(reply).text) ?? [];
    const preLines = visibleText(pre).split('\n');
    expect(preLines).toHaveLength(rows + 1);
    for (const line of preLines) expect(line.length).toBeLessThanOrEqual(34);
  });
});

it('names of a saga are told apart however short they are cut', async () => {
  const reply = await butaca.ask('the Harry Potter saga', asker());
  const names = codeOf(onDiscord(reply, audience)).map((line) => line.slice(2, 11));
  expect(new Set(names).size).toBe(names.length);
});

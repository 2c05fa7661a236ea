import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS } from '../../src/domain/film-file.ts';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import { inGroup, message, type Person, replyToBot, somebody } from './updates.ts';

const { answerTo, deliver, api, log, state } = await talkOverSample({ limits: UNLIMITED });
const kept = ({ id }: Person) => state.user(`telegram:${id}`);
const madeUp = (name: string) => readFileSync(join(import.meta.dirname, '../service/film-files', name));

let files = 0;
/** A document as Telegram tells of it, which lies with it under an id of its own. */
function documentOf(name: string, bytes: Uint8Array, size = bytes.length) {
  const file_id = `file-${files++}`;
  api.state.files.set(file_id, bytes);
  return { document: { file_id, file_unique_id: file_id, file_name: name, file_size: size } };
}

describe('A document sent in private', () => {
  it('is added to the lists of who sent it, with a report', async () => {
    const person = somebody();
    const shown = await answerTo(message('', person, documentOf('ratings.csv', madeUp('ratings.csv'))));
    expect(shown.text).toContain('Puntajes: 5 agregadas.');
    expect(shown.text).toContain('The &quot;Lost&quot; Reel, Part 2 (2019)');
    expect((await kept(person)).rated).toHaveLength(5);
    expect(api.calls.map(({ method }) => method)).toContain('getFile');
  });

  it('of an album is read each, whatever its caption', async () => {
    const person = somebody();
    const album = { media_group_id: `album-${person.id}` };
    const both = ['ratings.csv', 'watchlist.csv'].map((name) =>
      message('', person, { ...documentOf(name, madeUp(name)), ...album, caption: 'mis pelis' }),
    );
    await deliver(both, 2);
    expect(await kept(person)).toMatchObject({ watch: expect.any(Array), rated: expect.any(Array) });
  });

  it.each([
    [
      'too large a one, by what Telegram tells',
      'watchlist.csv',
      new Uint8Array(3),
      FILE_LIMITS.bytes + 1,
      '5 MB',
      0,
    ],
    [
      'too large a one, whatever Telegram tells',
      'watchlist.csv',
      new Uint8Array(FILE_LIMITS.bytes + 1),
      10,
      '5 MB',
      1,
    ],
    ["Letterboxd's zip", 'letterboxd.zip', new Uint8Array([0x50, 0x4b, 3, 4]), 4, 'ratings.csv', 1],
  ])('is refused in words: %s', async (_what, name, bytes, size, words, fetched) => {
    const person = somebody();
    const shown = await answerTo(message('', person, documentOf(name, bytes, size)));
    expect(shown.text).toContain(words);
    expect(api.calls.filter(({ method }) => method === 'getFile')).toHaveLength(fetched);
    expect(await kept(person)).toEqual({ seen: [] });
  });

  it('that is not there any more is asked for again, and the log has no token', async () => {
    const person = somebody();
    const { document } = documentOf('watchlist.csv', madeUp('watchlist.csv'));
    api.state.files.delete(document.file_id);
    const shown = await answerTo(message('', person, { document }));
    expect(shown.text).toContain('No me llegó el archivo');
    expect(log.join()).not.toContain('AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw');
  });

  it('of another kind is what it was before: a message without words', async () => {
    const shown = await answerTo(message('', somebody(), documentOf('notes.pdf', new Uint8Array(3))));
    expect(api.calls.map(({ method }) => method)).not.toContain('getFile');
    expect(shown.text).not.toContain('agregad');
  });
});

describe('A document sent in a group', () => {
  it('to the bot is not read: it is told to send it in private', async () => {
    const person = somebody();
    const document = documentOf('ratings.csv', madeUp('ratings.csv'));
    const shown = await answerTo(inGroup('', person, { ...document, ...replyToBot }));
    expect(shown.text).toContain('en privado');
    expect(api.calls.map(({ method }) => method)).not.toContain('getFile');
    expect(await kept(person)).toEqual({ seen: [] });
  });

  it('to nobody of us is none of ours', async () => {
    const person = somebody();
    const document = documentOf('ratings.csv', madeUp('ratings.csv'));
    await deliver([inGroup('', person, document), message('hola', person)], 1);
    expect(api.calls.filter(({ method }) => method.startsWith('send'))).toHaveLength(1);
  });
});

it('/importar tells how to send one', async () => {
  expect((await answerTo(message('/importar', somebody()))).text).toContain('Mandame un CSV');
});

import { expect, expectTypeOf, test } from 'vitest';
import type { FilmId } from '../../src/domain/film.ts';
import { formatterIn } from '../../src/language/format.ts';
import { filmsInMonth } from '../../src/questions/counts/films-in-month.ts';
import type { Request } from '../../src/questions/index.ts';
import type { AnyRequest } from '../../src/questions/question.ts';

test('the kind of a request tells what its slots hold', () => {
  expectTypeOf<Extract<Request, { kind: 'votes' }>['film']>().toEqualTypeOf<FilmId>();
  expectTypeOf<Extract<Request, { kind: 'filmsInMonth' }>['year']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Request>().toExtend<AnyRequest>();
  expectTypeOf<AnyRequest>().not.toExtend<Request>();
  expectTypeOf<{ kind: 'votes' }>().not.toExtend<Request>();
  expectTypeOf<{ kind: 'noSuchKind' }>().not.toExtend<Request>();
});

test('a question knows its own requests, and refuses others', () => {
  const { button } = filmsInMonth.words.en;
  const label = (request: AnyRequest) =>
    typeof button === 'string' ? button : button(request, formatterIn('en'));
  expect(filmsInMonth.isAskedBy({ kind: 'filmsInMonth' })).toBe(true);
  expect(label({ kind: 'filmsInMonth', month: 1, page: 1 })).toBe('Show them');
  expect(() => label({ kind: 'votes', film: 597 })).toThrow('votes');
});

import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { questions } from '../../../src/questions/index.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import { packPress } from '../receive/press.ts';
import { isRefinable, refineLabel } from './filter-form.ts';

const refinable = new Set<string>(questions.filter(isRefinable).map(({ kind }) => kind));

/** The button under a list or a surprise that opens a form of filters; none where the request does not fit it. */
export function refineButton(
  {
    storable: resumed,
    request,
    problem,
    locale,
  }: Pick<Reply, 'storable' | 'request' | 'locale'> & Partial<Pick<Reply, 'problem'>>,
  audience: { readonly owner: string; readonly quiet: boolean },
): readonly APIButtonComponent[] {
  const from = resumed ?? request;
  if (problem || !from || !refinable.has(from.kind)) return [];
  const customId = packPress({ ...audience, edits: true, form: true, request: from });
  if (customId === undefined) return [];
  const label = refineLabel(locale);
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId }];
}

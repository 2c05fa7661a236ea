import type { ByLocale } from '../../../domain/locale.ts';
import type { ErasedOfUser } from '../../request-context.ts';

/** Says when the user erased their data, and until when it can be had back. */
export const erasedWords: ByLocale<(erased: ErasedOfUser) => string> = {
  es: ({ at, until }) =>
    `Borraste tus datos a las ${clock(at)}; hasta las ${clock(until)} podés recuperarlos con «deshacer». Después no queda nada.`,
  en: ({ at, until }) =>
    `You erased your data at ${clock(at)}; until ${clock(until)} “undo” brings it back. After that nothing is left of it.`,
};

/** "14:05 UTC". */
function clock(instant: string): string {
  return `${instant.slice(11, 16)} UTC`;
}

/** What tells a language in writing: a sign of it in a text, and what that weighs; letters of its own, a half a word. */
export type Signs = { readonly sign: RegExp; readonly weight: number; readonly letters?: RegExp };

/** Says of a date that it was counted from today, in words that a story may hold as well. */
export const RELATIVE = 'butaca/relative';

/** What films do when they come out. */
const PREMIERE =
  '(?:estren\\p{L}{1,8}|premier\\p{L}{1,5}|releas\\p{L}{1,4}|(?:come|came|comes|coming) out|out|open(?:s|ed|ing)|sal(?:e|en|io|ieron|ian|ido|ir|dra|dran|gan|iendo)|lanz\\p{L}{2,6}|hubo|in (?:theaters|theatres|cinemas)|en cines)';
const ABOUT_PREMIERES = new RegExp(`(?:^|[^\\p{L}])${PREMIERE}(?![\\p{L}])`, 'iu');
/** Of tomorrow people ask what is on in cinemas: that is not known, and said. */
const COMING = /(?:^|[^\p{L}])coming out ?$/iu;
const SMALL = ':?(?: (?:de|del|el|la|los|las|en|on|in|the|for|para|until|hasta|desde|since)){0,3} ?';
const JUST_BEFORE = new RegExp(`(?:^|[^\\p{L}])${PREMIERE}${SMALL}$`, 'iu');
/** "films of last week", "desde el mes pasado": what a time is said of films with. */
const LED =
  /(?:^|[^\p{L}])(?:of|from|de|del|since|desde|before|until|hasta|after|antes de|despues de|during|durante)(?: (?:the|el|la|los|las))? $/iu;
const NOTHING = /^[^\p{L}\p{N}]{0,9}(?:(?:y|and|what about|e|en|in) (?:(?:el|la|los|las|the) )?)?$/iu;
/** "the film that I saw five years ago": when it was seen, not when it came out. */
const SEEN =
  /(?:^|[^\p{L}])(?:saw|watch|watched|seen|see|vi|vimos|viste|vio|vieron|visto|ver|vemos|mire|miramos|mirar)(?![\p{L}])/iu;

/** True where what stands at `index` is led to by a word that says of which time films are, or is all that is said. */
function isLed(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return LED.test(before) || NOTHING.test(before);
}

/** True where it is said of premieres: before it, or right before it. */
export function isAboutPremieres(text: string, index: number, where?: 'beside'): boolean {
  const before = text.slice(0, index);
  return where === 'beside'
    ? JUST_BEFORE.test(before) && !COMING.test(before)
    : ABOUT_PREMIERES.test(before) || isLed(text, index);
}

/** True where it is when somebody saw a film. */
export function isOfOwnTime(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return SEEN.test(before) && !ABOUT_PREMIERES.test(before);
}

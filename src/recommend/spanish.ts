/** Words of Spanish that say nothing of a story, folded. */
export const SPANISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a al algo alguien algun alguna algunas alguno algunos alla alli ante antes aquel aquella aquellas aquello
  aquellos aqui asi aun aunque bajo bien cada casi como con contra cosa cosas cual cuales cualquier cuando cuanto
  cuya cuyo cuyas cuyos de del desde donde dos durante e el ella ellas ello ellos en entonces entre era eran es esa
  esas ese eso esos esta estaba estaban estan estar este esto estos fue fueron ha haber habia habian hace hacen
  hacer hacia han hasta hay ir la las le les lo los luego mas me mi mientras mis misma mismas mismo mismos mucha
  muchas mucho muchos muy nada nadie ni ningun ninguna ninguno no nos nuestra nuestro nunca o os otra otras otro
  otros para pero poco por porque primero puede pueden pues que quien quienes se sea sean ser si sido siempre sin
  sino sobre son soy su sus tal tambien tan tanta tanto te tenia tener tiene tienen toda todas todavia todo todos
  tras tu tus u un una unas uno unos va van varias varios ver vez voy y ya yo
  peli pelis pelicula peliculas film films cine busco buscar trata tratan cuenta`.split(/\s+/),
);

// Longest first: endings of verbs, then of nouns and adjectives.
const ENDINGS =
  'andose iendose ieron aron iendo yendo arse erse irse ando aban adas ados idas idos ada ado ida ido aba ian ian ia ara era ira are ere ire ar er ir an en io a e o'.split(
    ' ',
  );
const SHORTEST_STEM = 3;

/**
 * A light stem of a folded Spanish word: plural, then one ending of verb, noun or adjective. Meets the forms of one
 * word ("viajes", "viaja" and "viajar" are "viaj"), not those that change their vowel; it may meet those of two.
 */
export function spanishStem(word: string): string {
  const singular = singularOf(word);
  const ending = ENDINGS.find(
    (letters) => singular.endsWith(letters) && singular.length - letters.length >= SHORTEST_STEM,
  );
  return ending === undefined ? singular : singular.slice(0, -ending.length);
}

/** "leones" → "leon", "viajes" → "viaje" or "viaj": all that the singular may be is tried where it matters. */
function singularOf(word: string): string {
  if (word.length <= SHORTEST_STEM || !word.endsWith('s')) return word;
  return /[^aeiou]es$/.test(word) && word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
}

/** The word itself and what its singular may be, the likeliest first. */
export function spanishForms(word: string): string[] {
  const forms = [word];
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ces')) forms.push(`${word.slice(0, -3)}z`);
  return forms;
}

/** Butaca's own words as they are said to "tú", by those said to "vos": for the places that do not say "vos". */
const PAIRS = `
  vos ti
  sos eres
  querés quieres
  podés puedes
  tenés tienes
  hablás hablas
  decís dices
  contás cuentas
  borrás borras
  reportás reportas
  decime dime
  contame cuéntame
  preguntame pregúntame
  pedilo pídelo
  olvidame olvídame
  probá prueba
  preguntá pregunta
  escribí escribe
  tocá toca
  mirá mira
  revisá revisa
  elegí elige
  indicá indica
  liberá libera
  compará compara
  recomendame recomiéndame
  sorprendeme sorpréndeme
  hablame háblame
  avisás avisas
  avisame avísame
  mandalo mándalo
  guardala guárdala
  agregá agrega
  mandame mándame
  mandámelo mándamelo
  mandámelos mándamelos
  partilo pártelo
  sacá saca
  ponele ponle
  fijate fíjate
`;

const TUTEO = new Map(
  PAIRS.trim()
    .split('\n')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
const WORD = /[\p{L}]+/gu;

/** One of our own texts, never a title or a name: "Decime qué querés saber" → "Dime qué quieres saber". */
export function inTuteo(text: string): string {
  return text.replace(WORD, (word) => {
    const informal = TUTEO.get(word.toLowerCase());
    if (informal === undefined) return word;
    return word[0] === word[0]?.toUpperCase()
      ? informal.charAt(0).toUpperCase() + informal.slice(1)
      : informal;
  });
}

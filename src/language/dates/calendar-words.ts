// The calendar's words in both languages at once, folded: people mix them. Abbreviations that are words of
// their own ("mar", "sun", "sat") are left out.
export const MONTHS: Readonly<Record<string, number>> = numbered([
  'enero|january|ene|jan',
  'febrero|february|feb|febr',
  'marzo|march',
  'abril|april|abr|apr',
  'mayo|may',
  'junio|june|jun',
  'julio|july|jul',
  'agosto|august|ago|aug',
  'septiembre|setiembre|september|sept|sep|set',
  'octubre|october|oct',
  'noviembre|november|nov',
  'diciembre|december|dic|dec',
]);

/** 1 = Monday here, as a list has it; the parsers make it 0. */
export const WEEKDAYS: Readonly<Record<string, number>> = numbered([
  'lunes|monday|mondays',
  'martes|tuesday|tuesdays|tues',
  'miercoles|wednesday|wednesdays',
  'jueves|thursday|thursdays|thurs',
  'viernes|friday|fridays',
  'sabado|sabados|saturday|saturdays',
  'domingo|domingos|sunday|sundays',
]);

/** Short forms that are words of their own in a sentence ("la vie", "sat"); alone in a field for weekdays they are not. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = numbered([
  'lun|mon',
  'mar|tue',
  'mie|mier|wed|weds',
  'jue|thu|thur',
  'vie|fri',
  'sab|sat',
  'dom|sun',
]);

/** Of these only some stand before a day of the month in a sentence ("fri 13"): "mar 13" is in March. */
export const SHORT_BEFORE_DAY = 'lun|mon|tue|mie|wed|jue|thu|vie|fri|sab|dom';

/** Fixed days of any year: month and day. */
export const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  'navidad|christmas day|christmas|xmas day|xmas': [12, 25],
  'nochebuena|noche buena|christmas eve|xmas eve': [12, 24],
  "ano nuevo|new year's day|new years day|new year day|new year's|new years": [1, 1],
  "nochevieja|noche vieja|fin de ano|new year's eve|new years eve": [12, 31],
  "san valentin|dia de los enamorados|valentine's day|valentines day|valentine's|valentines": [2, 14],
  'halloween|noche de brujas': [10, 31],
  'dia de muertos|dia de los muertos|day of the dead': [11, 2],
  'dia de reyes|reyes magos|reyes|epiphany': [1, 6],
  "st patrick's day|saint patrick's day|st patricks day|san patricio": [3, 17],
  "april fools' day|april fool's day|april fools day|april fools": [4, 1],
  'dia de los inocentes|santos inocentes': [12, 28],
  'fourth of july|4th of july|independence day': [7, 4],
  "dia del trabajo|dia del trabajador|dia de los trabajadores|labour day|workers' day|may day": [5, 1],
  'boxing day': [12, 26],
};

/** Northern seasons as whole months, first and last; winter is December to February and not offered. */
export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  'primavera|spring|springtime': [3, 5],
  'verano|summer|summertime': [6, 8],
  'otono|autumn|fall': [9, 11],
};

function numbered(lists: readonly string[]): Record<string, number> {
  return Object.fromEntries(lists.flatMap((list, i) => list.split('|').map((word) => [word, i + 1])));
}

/** A regular expression's alternatives, longest first, so that "junio" is not read as "jun". */
export function oneOf(wordLists: Readonly<Record<string, unknown>>): string {
  const words = Object.keys(wordLists).flatMap((list) => list.split('|'));
  return words.sort((a, b) => b.length - a.length).join('|');
}

/** The entry whose list of words holds `word`. */
export function entryOf<T>(wordLists: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.entries(wordLists).find(([list]) => list.split('|').includes(word))?.[1];
}

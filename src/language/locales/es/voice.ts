import type { Voice } from '../voice.ts';
import { inTuteo } from './tuteo.ts';

// Spaces at which no line breaks.
const SPACE = '\u00a0';
const NARROW_SPACE = '\u202f';

/** Where people say "vos": there, and where no place is said, Butaca speaks as it was written. */
const OF_VOS = new Set([
  'es',
  'es-419',
  'es-AR',
  'es-UY',
  'es-PY',
  'es-BO',
  'es-CR',
  'es-NI',
  'es-SV',
  'es-HN',
  'es-GT',
]);
const OF_SPAIN = new Set(['es-ES', 'es-EA', 'es-IC']);

/** How Spanish is written and said; as in Latin America, where no place is said. */
export const voice: Voice = {
  name: 'Español',
  tags: ['es-ES', 'es-419'],
  unknown: 'sin dato',
  undated: 'sin fecha',
  // Before the sound i, and before the sound o.
  and: (last) => (/^h?i(?![aeo])/.test(last) ? 'e' : 'y'),
  or: (last) => (/^h?o/.test(last) ? 'u' : 'o'),
  nor: 'ni',
  lastComma: '',
  beforePercent: NARROW_SPACE,
  thousands: 'mil',
  // Its speakers share no word for a thousand millions.
  millions: ['millón', 'millones'],
  ofCurrency: ' de ',
  isMonthFirst: false,
  own: (text, tag) => (OF_VOS.has(tag) ? text : inTuteo(text)),
  titlesOf: (tag) => (OF_SPAIN.has(tag) ? 'ES' : '419'),
  written: {
    tags: ['es', 'es-419'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    currency: `USD${SPACE}`,
    date: (day, month, year) => `${day} de ${month} de ${year}`,
    shortDate: (day, month, year) => `${day} ${month.slice(0, month === 'septiembre' ? 4 : 3)} ${year}`,
    monthOf: (month, year) => `${month} de ${year}`,
    yearDay: (day, month) => `${day} de ${month}`,
  },
};

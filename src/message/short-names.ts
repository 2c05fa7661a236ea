import { truncate, unitsOf, type Width } from './truncate.ts';

const ARTICLE = /^(?:the|an?|el|la|los|las|un|una)\s+(?=\S)/i;
const segmenter = new Intl.Segmenter();
/** Of names that still say the same when they are cut: "Deathl…ne" and "Deathl…ng". */
const TAIL = 3;

/**
 * Names of at most so many cells: whole where they fit, else without their article and cut. Those that would say the same
 * then lose the words that they begin with alike: "Chamber of…", "Goblet of…".
 */
export function shortNames(
  names: readonly string[],
  most: number,
  width: Width = unitsOf,
): readonly string[] {
  const shorten = (name: string): string => {
    if (width(name) <= most) return name;
    const bare = ARTICLE.test(name) ? capital(name.replace(ARTICLE, '')) : name;
    return width(bare) <= most ? bare : truncate(bare, most, width);
  };
  const first = names.map(shorten);
  const apart = first.map((short, i) => {
    const alike = names.filter((name, at) => first[at] === short && name !== names[i]);
    const name = names[i] ?? '';
    return alike.length === 0 ? short : capital(shorten(withoutLead(name, alike)));
  });
  return apart.map((short, i) => {
    const name = names[i] ?? '';
    const isTwin = apart.some((twin, at) => twin === short && names[at] !== name);
    return isTwin && width(name) > most ? withTail(short, name, most, width) : short;
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without the words that the others begin with, too; something is left of each. A name that others go on with stays. */
function withoutLead(name: string, others: readonly string[]): string {
  if (others.some((longer) => longer.startsWith(`${name} `))) return name;
  const words = name.split(' ');
  const isShared = (at: number): boolean =>
    others.every((rival) => {
      const theirs = rival.split(' ');
      return at < theirs.length - 1 && theirs[at] === words[at];
    });
  const end = words.findIndex((_, at) => at === words.length - 1 || !isShared(at));
  const rest = words.slice(end).join(' ');
  return rest.length > TAIL ? rest : name; // "II" alone names nothing
}

/** Where even the end takes more than half of the room it says nothing. */
function withTail(short: string, name: string, most: number, width: Width): string {
  const letters = [...segmenter.segment(name)].slice(-TAIL).map(({ segment }) => segment);
  // A last word that is short is the end: "Deathly… 1" and "Deathly… II".
  const tail = letters.slice(Math.max(0, letters.lastIndexOf(' '))).join('');
  if (2 * width(tail) > most) return short;
  return truncate(`${short.replace(/…$/, '')}……`, most - width(tail), width) + tail;
}

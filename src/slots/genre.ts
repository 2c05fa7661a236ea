import { choice } from './choice.ts';
import { joinLeftOut, mayStandBetween, negationAfter, negationsIn } from './negation.ts';
import { hearCountries } from './place.ts';
import type { Sentence } from './sentence.ts';
import type { Mention, Slot } from './slot.ts';

/** TMDB's genres by their English names, as the data has them. */
export const genres = {
  Action: {
    label: { es: 'Acción', en: 'Action' },
    heard: { es: 'accion|tiros|de tiros|de accion', en: 'action|action packed' },
  },
  Adventure: {
    label: { es: 'Aventura', en: 'Adventure' },
    heard: { es: 'aventura|aventuras', en: 'adventure|adventures' },
  },
  Animation: {
    label: { es: 'Animación', en: 'Animation' },
    heard: {
      es: 'dibujos|de dibujos|dibus|animacion|animada|animadas|animado|animados|dibujos animados|dibujitos|anime',
      en: 'animation|animated|cartoon|cartoons',
    },
  },
  Comedy: {
    label: { es: 'Comedia', en: 'Comedy' },
    heard: {
      es: 'comedia|comedias|comica|comicas|comico|comicos|risa|risas|reir|reirme|reirnos|reirse|que haga reir|para reir|para reirme|cagarse de risa|graciosa|graciosas|gracioso|graciosos|chistosa|chistosas|humor|humoristica|divertida|divertidas|comedias',
      en: 'comedy|comedies|funny|comedic|hilarious|comical|comedys|sitcom like|a laugh|make me laugh|laughs',
    },
  },
  Crime: {
    label: { es: 'Crimen', en: 'Crime' },
    heard: {
      es: 'crimen|crimenes|policial|policiales|policiaca|policiacas|gangsters|mafia',
      en: 'crime|gangster|mob|mafia',
    },
  },
  Documentary: {
    label: { es: 'Documental', en: 'Documentary' },
    heard: {
      es: 'documental|documentales|documentals|docu|docus',
      en: 'documentary|documentaries|docs|docu|docus|doc',
    },
  },
  Drama: {
    label: { es: 'Drama', en: 'Drama' },
    heard: {
      es: 'drama|dramas|dramon|dramones|dramatica|dramaticas|dramatico|dramaticos|llorar|para llorar|lacrimogena|lacrimogenas',
      en: 'drama|dramas|dramatic|tearjerker|tearjerkers|make me cry|a good cry|weepie|weepies',
    },
  },
  Family: {
    label: { es: 'Familiar', en: 'Family' },
    heard: {
      es: 'familiar|familiares|infantil|infantiles|para ninos|para chicos|para la familia|con la familia|en familia|para toda la familia|con los chicos|con los ninos|con mis hijos|para peques|de ninos|de chicos',
      en: 'family|family friendly|kid friendly|child friendly|children s|children|kids|for kids|for children|childrens|with the kids|with my kids|for the whole family|with the family|for the family',
    },
  },
  Fantasy: {
    label: { es: 'Fantasía', en: 'Fantasy' },
    heard: {
      es: 'fantasia|fantasias|fantasticos|fantasticas|fantastica|fantastico',
      en: 'fantasy|fantasies',
    },
  },
  Foreign: {
    label: { es: 'Extranjera', en: 'Foreign' },
    heard: { es: 'extranjera|extranjeras', en: 'foreign' },
  },
  History: {
    label: { es: 'Historia', en: 'History' },
    heard: {
      es: 'historica|historicas|historico|historicos|de historia|de epoca',
      en: 'historical|history|period',
    },
  },
  Horror: {
    label: { es: 'Terror', en: 'Horror' },
    heard: {
      es: 'terror|miedo|horror|sustos|terrorificas|terrorifica|gore|que de miedo|que den miedo|que asuste|cagarse de miedo|de cagarse|espanto|slasher',
      en: 'horror|scary|horrors|horror flick|spooky|creepy|frightening|terrifying|slasher|slashers',
    },
  },
  Music: {
    label: { es: 'Música', en: 'Music' },
    heard: { es: 'musical|musicales|de musica|sobre musica', en: 'musical|musicals|music' },
  },
  Mystery: {
    label: { es: 'Misterio', en: 'Mystery' },
    heard: { es: 'misterio|misterios|intriga', en: 'mystery|mysteries|whodunit|whodunits' },
  },
  Romance: {
    label: { es: 'Romance', en: 'Romance' },
    heard: {
      es: 'romance|romances|romantica|romanticas|romantico|de amor|romanticona|romanticonas|romanticos',
      en: 'romance|romances|romantic|love stories|love story|romances|lovey dovey',
    },
  },
  'Science Fiction': {
    label: { es: 'Ciencia ficción', en: 'Science fiction' },
    heard: {
      es: 'ciencia ficcion|cienciaficcion|ci fi|cifi|sci fi|scifi|ficcion cientifica|futurista|futuristas|scifis',
      en: 'science fiction|sci fi|scifi|sf|futuristic',
    },
  },
  'TV Movie': {
    label: { es: 'Película de TV', en: 'TV movie' },
    heard: {
      es: 'pelicula de tv|peliculas de tv|para television|telefilm|telefilmes',
      en: 'tv movie|tv movies|television films|made for tv',
    },
  },
  Thriller: {
    label: { es: 'Suspenso', en: 'Thriller' },
    heard: {
      es: 'suspenso|suspense|thriller|thrillers|triller|suspensos|intriga y suspenso',
      en: 'thriller|thrillers|suspense',
    },
  },
  War: {
    label: { es: 'Guerra', en: 'War' },
    heard: { es: 'guerra|belica|belicas|belico|guerras|de guerra', en: 'war|wartime|war time' },
  },
  Western: {
    label: { es: 'Western', en: 'Western' },
    heard: { es: 'western|westerns|del oeste|vaqueros|de vaqueros|cowboys', en: 'western|westerns|cowboy' },
  },
} as const;
export type Genre = keyof typeof genres;

export const genre = {
  ...choice<Genre>(
    'genre',
    {
      es: { name: 'género', about: 'Solo de este género' },
      en: { name: 'genre', about: 'Only of this genre' },
    },
    genres,
  ),
  alsoShown: (value: Genre) => ({ genres: [value] }),
};

type Span = { readonly from: number; readonly to: number };
/** "not too gory" asks for less, not for none. */
const DEGREE = new Set('too very so that muy tan demasiado tanto'.split(' '));

/** A genre left out: "sin terror", "without horror", "que no sea de acción". */
export const excludeGenre: Slot<Genre> = {
  ...genre,
  words: {
    es: { name: 'sin-género', about: 'Sin este género' },
    en: { name: 'exclude-genre', about: 'Without this genre' },
  },
  alsoShown: (value) => ({ excludeGenres: [value] }),
  hear: (sentence, reading): readonly Mention[] => {
    const negations = negationsIn(sentence);
    const others = hearCountries(sentence).filter(({ gives }) => 'excludeCountry' in (gives[0] ?? {}));
    const said = (genre.hear?.(sentence, reading) ?? []).map((mention) => {
      const excluded = [{ excludeGenre: mention.gives.at(-1)?.['genre'] }];
      const end = negationAfter(sentence, mention.to);
      if (end !== undefined) return { ...mention, to: end, gives: excluded };
      const isBefore = ({ from, to }: Span): boolean =>
        isRightBefore({ from, to }, mention, sentence) &&
        // "non-American thrillers" leaves out a country.
        !others.some((other) => other.from <= from && other.to <= mention.from);
      const before = negations.filter(isBefore);
      return before.length > 0
        ? { ...mention, from: Math.min(...before.map(({ from }) => from)), gives: excluded }
        : mention;
    });
    return joinLeftOut(said, sentence, 'genre', 'excludeGenre', true).flatMap((mention) => {
      const excluded = mention.gives[0]?.['excludeGenre'];
      if (excluded === undefined) return [];
      return [Array.isArray(excluded) ? { ...mention, gives: [{ excludeGenres: excluded }] } : mention];
    });
  },
};

/** True where nothing but small words stands between a negation and a genre: "nothing with *horror*", "que no sea de *terror*". */
function isRightBefore({ to }: Span, mention: Span, { words, text }: Sentence): boolean {
  if (to > mention.from) return false;
  const between = words.slice(to, mention.from);
  const isParted = /[,.;:!?]/.test(text.slice(words[to - 1]?.end, words[mention.from]?.start));
  return !isParted && between.every(({ word }) => mayStandBetween(word) && !DEGREE.has(word));
}

import type { Catalog } from '../catalog/catalog.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { Daily } from '../domain/daily.ts';
import type { GuessGame, GuessMove } from '../domain/daily-guess.ts';
import type { FilmId } from '../domain/film.ts';
import type { FilmFile } from '../domain/film-file.ts';
import type { FilmNight, NightChange } from '../domain/film-night.ts';
import type { Locale } from '../domain/locale.ts';
import type { ImportedFilms, OwnList, Rating } from '../domain/own-films.ts';
import type { PlaceSettings } from '../domain/place-settings.ts';
import type { Taste } from '../domain/taste.ts';
import type { Tag } from '../language/writing/tags.ts';
import type { Preferences } from '../recommend/group-candidates.ts';
import type { Recommender } from '../recommend/recommender.ts';
import type { Reports } from './account/parts/reports.ts';
import type { Player } from './games/parts/guess-board.ts';

/** What every question may use to prepare itself, once, at boot. */
export type Dependencies = { readonly catalog: Catalog; readonly recommender: Recommender };

/** What is known of the moment and the user when a question is answered. */
export type RequestContext = {
  readonly today: IsoDate;
  readonly locale: Locale;
  /** The language with the place of the client, where it tells one. */
  readonly tag?: Tag | undefined;
  /** A number in [0, 1): chance is passed in, so that answers can be repeated. */
  readonly random: () => number;
  readonly user: UserData;
  /** Films that were refused in this talk: lists of films leave them out. */
  readonly refused?: readonly FilmId[] | undefined;
  /** Films that were picked by chance in this talk: they are not picked again. */
  readonly picked?: readonly FilmId[] | undefined;
  /** A place that is not theirs alone, by its key, where it is asked in one; and true where all there read the answer. */
  readonly place?: string | undefined;
  readonly isShared?: boolean | undefined;
  /** The file that was sent with it, where one was. */
  readonly file?: FilmFile | undefined;
  /** Whoever asks and the others who play in that place. */
  readonly there?: { readonly me: Omit<Player, 'game'>; readonly others: readonly Player[] } | undefined;
  /** How the place that it is asked in is sent the film of the day; absent where nobody could send it. */
  readonly subscription?: Subscription | undefined;
  /** What was chosen for the group or channel that it is asked in; absent in one's own chat, and where nothing can be. */
  readonly settings?: Choosing | undefined;
  /** The film night of the group or channel that it is asked in; absent in one's own chat, and where none can be held. */
  readonly night?: HeldNight | undefined;
  /** In how many film nights that go on whoever asks takes part. */
  readonly joinedNights?: number | undefined;
  /** What whoever asks may report as misheard; absent where nothing is collected. */
  readonly reports?: Reports | undefined;
};

/** How a place is sent the film of the day, and what changes that. */
export type Subscription = {
  readonly current: Daily | undefined;
  /** False where it is for others to say, who manage the place. */
  readonly mayChange: boolean;
  readonly set: (daily: Daily | undefined) => void;
};

/** What is chosen for a place of several, and what changes that. */
export type Choosing = {
  readonly current: PlaceSettings;
  /** False where it is for others to say, who manage the place. */
  readonly mayChange: boolean;
  readonly change: (change: PlaceSettings) => void;
};

/** The film night of a place, and what changes it. */
export type HeldNight = {
  /** As it stands, with what was changed just now. */
  readonly current: () => FilmNight | undefined;
  /** Whoever asks, by their key, and whether they manage the place. */
  readonly me: string;
  readonly isManager: boolean;
  /** In milliseconds. */
  readonly now: number;
  /** Of those who joined, what they have seen and like; empty where no films are to be chosen. */
  readonly group: readonly Preferences[];
  readonly change: (change: NightChange) => void;
};

/** The part of a user's data that questions read and change. */
export type UserData = {
  /** The films marked as seen, in the order in which they were. */
  readonly seen: () => ReadonlySet<FilmId>;
  /** Those that are not to be recommended: the seen ones, unless the user wants them all the same. */
  readonly hidden: () => ReadonlySet<FilmId>;
  readonly markSeen: (film: FilmId) => void;
  /** The films of a list of theirs, in the order in which they were listed; of those rated, by day. */
  readonly list: (list: OwnList) => readonly FilmId[];
  readonly ratings: () => readonly Rating[];
  readonly watch: (film: FilmId) => void;
  readonly rate: (rating: Rating) => void;
  readonly unlist: (list: OwnList, film: FilmId) => void;
  readonly clear: (list: OwnList | 'tastes') => void;
  /** Adds films to lists; what is there already stays as it is. */
  readonly addFilms: (films: ImportedFilms) => void;
  readonly tastes: () => readonly Taste[];
  readonly tellTaste: (taste: Taste) => void;
  readonly dropTaste: (taste: Pick<Taste, 'about' | 'value'>) => void;
  readonly showSeen: (show: boolean) => void;
  /** The language that they chose. */
  readonly locale: () => Locale | undefined;
  readonly chooseLocale: (locale: Locale) => void;
  /** Whether answers in their own chats have pictures. */
  readonly pictures: () => boolean;
  readonly showPictures: (pictures: boolean) => void;
  /** The daily guess as it was last played. */
  readonly game: () => GuessGame | undefined;
  readonly play: (move: GuessMove) => void;
  /** True for somebody of whom nothing is kept. */
  readonly isGuest: () => boolean;
  /** All that is kept, as data. */
  readonly everything: () => KeptOfUser;
  /** True where the user was asked within the last minutes whether to erase all of it. */
  readonly isAsked: () => boolean;
  readonly ask: () => void;
  readonly withdraw: () => void;
  readonly forget: () => void;
  /** What the user erased and may still have back. */
  readonly erased: () => ErasedOfUser | undefined;
  readonly restore: () => void;
};

/** Further data beside it, such as the conversation, is for the user's eyes alone. */
export type KeptOfUser = {
  readonly locale?: Locale | undefined;
  readonly seen: readonly FilmId[];
  readonly erased?: ErasedOfUser;
  readonly [more: string]: unknown;
};
/** When, and until when it can be had back: instants as ISO 8601 has them. */
export type ErasedOfUser = { readonly at: string; readonly until: string };

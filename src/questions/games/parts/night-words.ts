import type { ByLocale } from '../../../domain/locale.ts';

/** What a film night says, beside names and figures. */
type NightWords = {
  readonly title: string;
  /** How many joined. */
  readonly joined: readonly [one: string, many: string];
  readonly howToJoin: string;
  readonly shown: string;
  readonly isVetoed: string;
  readonly voting: (minutes: string) => string;
  readonly howToVeto: string;
  readonly vetoedInVote: string;
  readonly did: Readonly<Record<string, string>>;
  readonly question: string;
  readonly alone: string;
  readonly winner: string;
  readonly noWinner: string;
  readonly votes: (votes: string, all: string) => string;
  readonly by: Readonly<Record<'votes' | 'score' | 'noVotes' | 'only', string | undefined>>;
  readonly facts: Readonly<Record<'by' | 'genres' | 'runtime' | 'score', string>>;
  readonly buttons: Readonly<
    Record<'join' | 'show' | 'start' | 'others' | 'veto' | 'close' | 'cancel', string>
  >;
};

export const nightWords: ByLocale<NightWords> = {
  es: {
    title: 'Noche de pelis',
    joined: ['ya está sumada', 'ya están sumadas'],
    howToJoin:
      'Sumate con el botón: busco películas que ninguno de los que se sumaron vio. Quien la abrió empieza la votación.',
    shown: 'Estas son para votar:',
    isVetoed: 'vetada',
    voting: (minutes) =>
      `Se vota en la encuesta; cierra sola en ${minutes}, o antes si quien la abrió la cierra.`,
    howToVeto: 'Quien se sumó puede vetar una película, una sola vez.',
    vetoedInVote: 'Una vetada no puede ganar, aunque tenga votos.',
    did: {
      open: 'Ya hay una noche abierta acá; es esta.',
      others: 'Cambié las que menos puntaje tenían por otras.',
      closing: 'Se cierra la votación: enseguida digo cuál ganó.',
      calledOff: 'Se canceló la noche de pelis.',
      already: 'Ya te habías sumado.',
      full: 'Ya se sumaron todos los que pueden.',
      notJoined: 'Eso es para quien se sumó: primero tocá «Me sumo».',
      vetoedOnce: 'Ya vetaste una, o todavía no hay ninguna que vetar.',
      notTheirs: 'Eso lo hace quien abrió la noche, o quien administra el lugar.',
      noOthers: 'No encontré otras que entren en lo pedido y que nadie haya visto.',
      none: 'No encontré ninguna que entre en lo pedido y que nadie haya visto.',
      over: 'Este botón es de algo que ya terminó.',
      cannotWrite:
        'Acá no puedo escribir por mi cuenta, así que no puedo llevar una votación: agregame al grupo o al servidor y pedila de nuevo.',
    },
    question: '¿Qué vemos?',
    alone: 'Decime «la segunda» o «voto la 2» y te muestro su ficha.',
    winner: 'Esta noche:',
    noWinner: 'Vetaron todas las películas: esta noche no gana ninguna.',
    votes: (votes, all) => `${votes} de ${all}`,
    by: {
      votes: undefined,
      score: 'Empataron varias: decide el puntaje.',
      noVotes: 'No votó nadie: propongo la de mejor puntaje.',
      only: 'Es la única que entraba en lo pedido.',
    },
    facts: { by: 'De', genres: 'Géneros', runtime: 'Duración', score: 'Puntaje' },
    buttons: {
      join: 'Me sumo',
      show: 'Ver las películas',
      start: 'Empezar la votación',
      others: 'Otras tres',
      veto: 'Vetar',
      close: 'Cerrar ahora',
      cancel: 'Cancelar',
    },
  },
  en: {
    title: 'Film night',
    joined: ['has joined', 'have joined'],
    howToJoin:
      'Join by the button: I look for films that none of those who joined has seen. Whoever opened it starts the vote.',
    shown: 'These are to be voted on:',
    isVetoed: 'vetoed',
    voting: (minutes) =>
      `Vote in the poll; it closes by itself in ${minutes}, or when who opened it closes it.`,
    howToVeto: 'Whoever joined may veto one film, once.',
    vetoedInVote: 'A vetoed film cannot win, whatever votes it has.',
    did: {
      open: 'A night is open here already; this is it.',
      others: 'I took others for those with the lowest score.',
      closing: 'The vote closes: in a moment I say which film won.',
      calledOff: 'The film night was called off.',
      already: 'You had joined already.',
      full: 'As many have joined as can.',
      notJoined: 'That is for who joined: tap “Join” first.',
      vetoedOnce: 'You have vetoed one, or there is none to veto yet.',
      notTheirs: 'That is for who opened the night, or who manages the place.',
      noOthers: 'I found no others that fit and that nobody has seen.',
      none: 'I found none that fits and that nobody has seen.',
      over: 'This button is of something that is over.',
      cannotWrite:
        'I cannot write here of my own accord, so I cannot hold a vote: add me to the group or server and ask again.',
    },
    question: 'What do we watch?',
    alone: 'Say “the second” or “I vote for number 2” and I show its card.',
    winner: 'Tonight:',
    noWinner: 'Every film was vetoed: none wins tonight.',
    votes: (votes, all) => `${votes} of ${all}`,
    by: {
      votes: undefined,
      score: 'Several had as many: the score decides.',
      noVotes: 'Nobody voted: I propose the one with the best score.',
      only: 'It is the only one that fits.',
    },
    facts: { by: 'By', genres: 'Genres', runtime: 'Length', score: 'Score' },
    buttons: {
      join: 'Join',
      show: 'See the films',
      start: 'Start the vote',
      others: 'Three others',
      veto: 'Veto',
      close: 'Close now',
      cancel: 'Call it off',
    },
  },
};

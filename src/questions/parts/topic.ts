import type { ByLocale } from '../../domain/locale.ts';
import { choice } from '../../slots/choice.ts';
import type { SlotWords } from '../../slots/slot.ts';

export const topics = [
  'writers',
  'awards',
  'ageRating',
  'series',
  'soundtrack',
  'quotes',
  'trailer',
  'whereToWatch',
  'nowPlaying',
  'other',
] as const;
/** What the data cannot tell. */
export type Topic = (typeof topics)[number];

const words: ByLocale<SlotWords> = {
  es: { name: 'tema', about: 'De qué no sé', ask: '¿De qué tema?' },
  en: { name: 'topic', about: 'What I do not know about', ask: 'Which topic?' },
};

/** Words that ask for what the data cannot tell, by topic. */
export const topic = choice<Topic>('topic', words, {
  writers: {
    label: { es: 'Guion', en: 'Writers' },
    heard: {
      es: 'quien escribio|quien la escribio|quienes escribieron|quienes la escribieron|quien escribio el guion|escribio el guion|quien hizo el guion|de quien es el guion|guion de quien|guion|guionista|guionistas|el guionista|quien guiono|escrita por quien|por quien fue escrita|quien es el guionista|quien fue el guionista|autor del libro|en que libro se basa|en que libro esta basada|que libro adapta|quien es el autor',
      en: 'who wrote|who wrote it|who is the writer|who was the writer|whos the writer|who penned|screenwriter|screenwriters|screenplay|writer of|writers|who wrote the script|who wrote the screenplay|script writer|scriptwriter|who authored|what book is|which book is|who is the screenwriter|written by whom',
    },
  },
  awards: {
    label: { es: 'Premios', en: 'Awards' },
    heard: {
      es: 'oscar|oscars|los oscar|premio oscar|premios oscar|premio|premios|globo de oro|globos de oro|goya|goyas|palma de oro|oso de oro|leon de oro|bafta|premiada|premiadas|premiado|galardonada|galardonadas|nominada|nominadas|nominado|nominados|nominaciones|nominacion|estatuilla|gano el oscar|ganaron el oscar|ganadora del oscar|ganadoras del oscar|festival de cannes|gano en cannes|razzie|razzies',
      en: 'oscar|oscars|academy award|academy awards|award|awards|golden globe|golden globes|bafta|baftas|palme dor|emmy|emmys|nominated|nominations|nomination|nominee|nominees|best picture winner|best picture winners|award winning|oscar winning|oscar winner|oscar winners|best picture|razzie|razzies|won at cannes|prizes|oscar nominated',
    },
  },
  ageRating: {
    label: { es: 'Clasificación por edad', en: 'Age rating' },
    heard: {
      es: 'apta para|es apta|apto para|apta para menores|apta para todo publico|apta para todos|clasificacion por edad|clasificacion por edades|clasificacion de edad|para que edad|desde que edad|a partir de que edad|para mayores de|mayores de 18|mayores de 13|mayores de 16|menores de 13|menores de 18|es para mayores|edad recomendada|edad minima|calificacion por edad|tiene sexo|tiene desnudos|tiene escenas de sexo|la pueden ver los ninos|la pueden ver ninos|la puede ver un nino|la puedo ver con mis hijos|que edad recomiendan',
      en: 'age rating|age rated|rated r|pg 13|pg13|rated pg|mpaa|mpaa rating|parental guide|parents guide|suitable for|appropriate for|ok for kids|okay for kids|safe for kids|kid friendly|age appropriate|what age|for what age|minimum age|content rating|is it suitable|any nudity|have nudity|has nudity|sex scenes|for a 10 year old|year old watch|can kids watch|can children watch|nc 17|certificate',
    },
  },
  series: {
    label: { es: 'Series', en: 'Series' },
    heard: {
      es: 'series|serie|serie de tv|series de tv|series de netflix|miniserie|miniseries|telenovela|telenovelas|novela turca|series de television|temporada|temporadas|cuantas temporadas|capitulos|cuantos capitulos|episodios|episodio|cuantos episodios|series parecidas|series como|programa de tv|programas de tv|reality|realities|sitcom',
      en: 'tv show|tv shows|tv series|series|show like|shows like|a show|miniseries|mini series|seasons|season|how many seasons|how many episodes|episodes|sitcom|sitcoms|soap opera|soap operas|telenovela|web series|binge|television series|television show|reality show|k drama|k dramas|kdrama|kdramas',
    },
  },
  soundtrack: {
    label: { es: 'Música', en: 'Soundtrack' },
    heard: {
      es: 'banda sonora|bandas sonoras|banda de sonido|soundtrack|quien hizo la musica|quien compuso|quien compuso la musica|la musica de|que musica|compositor|compositora|que cancion suena|que canciones suenan|cancion de la pelicula|canciones de la pelicula|como se llama la cancion|que cancion|que tema suena|quien canta|musica original',
      en: 'soundtrack|soundtracks|who composed|who did the music|who made the music|who scored|who did the score|composer|composers|music by|the music in|what song plays|which song plays|song at the end|song in|songs in|theme song|theme music|whats the song|what song|film score|who sings|original score',
    },
  },
  quotes: {
    label: { es: 'Frases', en: 'Quotes' },
    heard: {
      es: 'frase de|frases de|frase celebre|frases celebres|una frase|frase famosa|frases famosas|cita de|citas de|una cita|que dice en|dialogo de|dialogos de|en que pelicula dicen|en que peli dicen|de que pelicula es la frase|de que peli es la frase|quien dice|quien dijo la frase|linea famosa|curiosidades|curiosidad|datos curiosos|final explicado|como termina|escena poscreditos|escena postcreditos|escenas poscreditos',
      en: 'quote from|quotes from|quote|quotes|famous line|famous lines|famous quote|best lines|a line from|which movie has the line|what movie is the quote|who says|who said the line|memorable line|memorable lines|memorable quotes|dialogue from|trivia about|goofs|bloopers|how does it end|ending explained|post credits scene|post credit scene|after credits scene|script of',
    },
  },
  trailer: {
    label: { es: 'Tráiler', en: 'Trailer' },
    heard: {
      es: 'trailer|trailers|avance|avances|teaser|el trailer|ver el trailer|poster|el poster|afiche|foto de|fotos de|imagen de|imagenes de|clip de|escena de|video de',
      en: 'trailer|trailers|teaser|teasers|clip of|clip from|clips from|the trailer|poster|posters|picture of|pictures of|photo of|photos of|video of|show me a scene',
    },
  },
  whereToWatch: {
    label: { es: 'Dónde verla', en: 'Where to watch' },
    heard: {
      es: 'donde puedo ver|donde ver|donde se puede ver|donde la puedo ver|donde la veo|donde puedo mirar|donde la dan|donde puedo encontrar|donde la encuentro|donde la miro|en que plataforma|en que plataformas|que plataforma|en que app|esta en netflix|esta en hbo|esta en amazon|esta en prime|esta en disney|ver online|online|streaming|en streaming|gratis|en linea|por internet|descargar|descarga|descargo|descargarla|bajar|bajarla|bajarme|bajame|torrent|netflix|hbo|hbo max|amazon|amazon prime|prime video|disney plus|star plus|mubi|filmin|crunchyroll|cuevana|magnet|1080p|720p|4k|subtitulos|subtitulada|subtituladas|alquilar|alquilarla|en dvd|blu ray',
      en: 'where can i watch|where to watch|where can i see|where can i stream|where is streaming|where can i find|where do i watch|where could i watch|where do they show|is it on netflix|on netflix|stream|streaming|streaming service|streaming services|watch online|online|for free|which platform|what platform|which streaming|what streaming|download|downloads|downloading|torrent|torrents|netflix|hbo|hbo max|amazon|amazon prime|prime video|disney plus|hulu|peacock|paramount plus|apple tv|mubi|tubi|crunchyroll|magnet|1080p|720p|4k|subtitles|on dvd|blu ray|rent it|to rent|available to watch|buy it on',
    },
  },
  nowPlaying: {
    label: { es: 'En cartelera', en: 'Now playing' },
    heard: {
      es: 'en cartelera|cartelera|la cartelera|cartelera de hoy|proximos estrenos|proximas peliculas|ultimos estrenos|estrenos recientes|estrenos nuevos|estrenos de la semana|estrenos de esta semana|que se estrenan|que se estrena|por estrenarse|por salir|manana en el cine|que dan en el cine|que dan en los cines|que hay en el cine|que hay en cines|que hay en los cines|ahora en el cine|en los cines ahora|en cines ahora|hoy en el cine|horarios de cine|horarios|funciones|cine cerca|cines cerca|entrada de cine|entradas de cine|entradas para|proximamente|mas recientes',
      en: 'now playing|in theaters now|in cinemas now|in theatres now|in theaters|in theatres|currently in theaters|currently in cinemas|coming soon|coming out tomorrow|coming out soon|coming out this week|coming out next|upcoming|newest|latest|most recent|new releases|playing tonight|playing today|playing near|playing now|whats playing|what is playing|at the cinema|at the cinemas|at the movies|showtimes|show times|movie times|cinema near|cinemas near|near me|tickets|tickets for|out now|in cinemas|whats on at',
    },
  },
  other: {
    label: { es: 'Otra cosa', en: 'Something else' },
    heard: {
      es: 'chiste|chistes|un chiste|poema|un poema|cuento|adivinanza|chisme|dolar|el dolar|clima|el clima|temperatura|pronostico|va a llover|llueve|tiempo hace|que tiempo hace|tiempo hara|que tiempo hara|pizza|pedime|reservame|comprame|euro|bitcoin|partido|partidos|mundial|futbol|presidente|capital de|la capital de|que hora es|horoscopo|noticias|loteria|inflacion|elecciones|champions|gano el mundial|trafico|restaurante|restaurantes|hotel|hoteles|videojuego|videojuegos|juego de mesa|libro para leer|libros|novelas para leer|discos|albumes|podcasts|podcast|canciones|vuelos|alarma|despertador|que dia es hoy|que fecha es hoy|traduci|traduce|traducime|traduceme|calcula|resolve|resuelve|receta|recetas|cocinar|como se cocina|tu pelicula favorita|tu peli favorita|cual es tu favorita|cuanto es|tenes novia|tienes novia|sentido de la vida',
      en: 'joke|jokes|a joke|poem|a poem|riddle|riddles|essay|weather|the weather|temperature|forecast|raining|will it rain|dollar|the dollar|euro|bitcoin|stock price|president|capital of|the capital of|what time is it|super bowl|world cup|news|lottery|elections|election|won the game|football|football match|who won the football match|order me|book me|buy me|pizza|soccer|footy|nfl|nba|cricket|rugby|premier league|champions league|restaurant|restaurants|hotel|hotels|video game|video games|videogames|books|book to read|novels|albums|podcast|podcasts|songs|some music|flights|alarm|timer|reminder|what day is it|what date is it|whats the date|translate|calculate|recipe|recipes|how do i cook|how to cook|your favorite movie|your favourite film|your favorite film|your favourite movie|do you have feelings|are you single|meaning of life|square root|homework|playlist',
    },
  },
});

import { count } from '../slots/count.ts';
import { from, to } from '../slots/dates.ts';
import { defineQuestion } from './question.ts';

/** What people ask any bot and this one does not know: said so rather than forced into an answer about films. */
export const smallTalk = defineQuestion({
  kind: 'smallTalk',
  declines: true,
  slots: {},
  optional: { from, to, n: count },
  prepare: () => () => ({}),
  words: {
    es: {
      command: '',
      about: '',
      slots: {},
      phrases: [
        '(dime|contame|cuentame|decime|escribe|escribi|haceme|hazme|cantame|inventa) (chiste|chistes|poema|cuento|cancion|adivinanza|chisme)',
        '(que|como|cual|cuanto|quien|quienes|a cuanto|cuando|pronostico|resultado) (dollar|dollars|clima|temperatura|tiempo hace|tiempo hara|llueve|dolar|euro|bitcoin|partido|mundial|futbol|presidente|capital de|hora es|horoscopo|noticias|loteria|inflacion|elecciones|champions|liga|gano la copa|gano el mundial|trafico)',
        '(te amo|te quiero|casate conmigo|cuantos anos tenes|cuantos anos tienes tu|sos humano|eres humano|sos real|tenes novia|tienes novia|estas soltera|estas soltero)',
        '(canciones|cancion|libros|libro|novelas para leer|restaurante|restaurantes|hotel|hoteles|videojuegos|videojuego|discos|albumes|podcasts|vuelos|entrada de cine|entradas de cine|cartelera de hoy|horarios de cine|cine cerca|series de television|series de tv|series de netflix|alarma|despertador) [top|mejores|mejor|peores|lista|ranking|cuanto sale|cuanto cuesta|recomienda*|recomend*|dame|de los|cerca]',
        '(top|mejores|mejor|peores|lista de|ranking|recomendame|recomiendame) (canciones|cancion|libros|libro|restaurante|restaurantes|hoteles|hotel|videojuegos|discos|albumes|series|jugadores|equipos|bares|celulares)',
        '(que dia|que fecha|que hora) (es hoy|es|es ahora|estamos|hoy es)',
        '(futbol|partido|partidos|boca|river|barcelona|liga|champions|nba|tenis) (resultado|resultados|salio|salieron|gano|perdio|juega|juegan)',
        '(traduci|traduce|traducime|traduceme|calcula|resolve|resuelve|cocinar|receta|recetas|reserva|reservame|pedime|compra|comprame)',
        '(tu|tus|te) (pelicula favorita|peli favorita|favorita|favoritas|favorito|edad|anos tienes|gusta mas)',
      ],
      examples: [],
      button: '',
      message: () => ({ title: 'De eso no sé: solo de películas.', blocks: [] }),
    },
    en: {
      command: '',
      about: '',
      slots: {},
      phrases: [
        '(tell me|write me|write|sing|give me|make up) (joke|jokes|poem|riddle|song|essay)',
        '(what|whats|how|who|when|which|will|is it|forecast) (weather|temperature|raining|rain|dollar|euro|bitcoin|president|capital of|time is it|super bowl|world cup|news|lottery|elections|won the game|won the league|football match|stock price|election|traffic)',
        '(i love you|i hate you|marry me|how old are you|are you human|are you real|are you a robot|are you single|do you have feelings)',
        '(songs|song|books|restaurants|restaurant|hotels|video games|videogames|albums|podcasts|tv shows|tv series|showtimes|movie times|cinema near|cinemas near|near me|tickets|alarm|timer|reminder|flights|playlist) [top|best|worst|list|ranking|set|book|buy|for]',
        '(top|best|worst|list of|ranking|recommend|recommend me|suggest) (songs|song|books|book|restaurants|restaurant|hotels|games|video games|albums|shows|tv shows|tv series|podcasts|players|teams|phones|cars|bars|pubs)',
        '(what day|what date|what time|which day) (is it|is today|is it today|today)',
        '(footy|soccer|football|nfl|nba|cricket|rugby|premier league|champions league|match) (score|scores|result|results|game|games|on tonight|fixtures)',
        '(play|put on) (some music|music|a song|a game|spotify)',
        '(how do i|how to|how can i) (cook|bake|fix|lose|learn|install|code|draw) [make|do]',
        '(translate|calculate|solve|recipe|recipes|cook|book me|order me|buy me)',
        '(your|you) (favorite|favourite|favorite movie|favourite film|age|how old)',
      ],
      examples: [],
      button: '',
      message: () => ({ title: 'That is beyond me: I only know films.', blocks: [] }),
    },
  },
});

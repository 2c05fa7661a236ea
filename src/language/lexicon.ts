import type { ByLocale } from '../domain/locale.ts';

/**
 * Words that carry little or nothing: what a sentence may hold beyond a question's own words.
 * All folded; `*` ends a stem. A word of `glue` weighs a little when it is left over, one of `chatter` nothing.
 */
export const glue: ByLocale<string> = {
  es: `pelicula peli cuanto cuanta a al algo alguna algunas alguno algunos aquel aquella asi aun como con cual cuales cuando de del desde donde dos e el
    ella ellas ellos en entre era eran eres es esa esas ese eso esos esta estaba estan estas este esto estos fue fueron ha
    haber habia hace hacen hacer hacia han hasta hay he hubo la las le les lo los mas me mi mis mucha muchas mucho muchos
    muy nada ni no nos nosotros o otra otras otro otros para pero poco por porque pues que quien quienes se sea sean ser si
    sido sin sobre solo son soy su sus tal tambien tan tanto te tenia tiene tienen todo todos todas toda tu tus un una unas
    uno unos va van y ya yo q x cosa cosas cada vez ser ahi alla aca nomas asi pa`,
  en: `film movie a about all also am an and any are as at be been but by can could did do does for from had has have he her hers him
    his how i if in into is it its just me my no not of off on one only or our out s she should so some t than that the
    their them then there these they this those to too up us was we were what when where which who whom whose will with
    would you your something anything someone anyone one ones stuff thing things got get gets also again else still much
    really kind sort bit lot lots ever im ive youd id thats whats theyre its ever even whatever`,
};

export const chatter: ByLocale<string> = {
  es: `hola hey che oye oie ey buenas buenos dias tardes noches porfa porfavor favor porfis please gracias saludos bro amigo
    amiga genio crack wey guey tio tia parce pana loco viejo disculpa disculpe perdon perdona pregunta consulta duda
    una_pregunta decime dime digame diganme contame cuentame cuenteme sabes sabe sabes_decirme sabrias me_decis me_dices
    me_puedes me_podes me_podrias me_podrian puedes podes podrias podria quiero quisiera queria necesito necesitaria
    saber moleste molesto molestar decir decirme contarme podrias_decirme sabrias_decirme me_gustaria ayudame ayuda_me a_ver haber bueno bien pues mira mire eh ehh ah aja jaja jajaja porfi ok dale va
    y_bueno dame deme pasame pasa mostrame muestrame muestra enseñame ensename tirame tira lista listame ver veo hablame
    busca buscame buscas averigua averiguame chequea fijate te_parece crees opinas creo tengo tienes tenes tenemos hoy
    posta boludo boluda che re chido padre mola guay neta carnal vato parcero parcera bacano cachai po weon huevon ahorita plis
    pls xfa xfavor tranqui quiubo onda_que idea literal ponele viste sabras dirias podrias_decirme manito compa compadre
    colega majo maja joder ostras hombre mujer chaval che_boludo realmente exactamente mas_o_menos aproximadamente total totales en_total en_tu_base base datos catalogo`,
  en: `hi hello hey hiya yo please pls plz thanks thank thx cheers mate dude bro buddy man friend sorry excuse question
    quick quickly tell know want wanna need like_to love_to id_like i_would_like give gimme show list get find look
    wondering wonder curious could_you can_you would_you do_you_know let lets okay ok well so um uh hmm oh ah lol btw
    actually really exactly roughly total altogether overall kindly help_me today now in_total think guess say says
    bother ta hope please bot question there guys lads cheers_mate appreciated database catalog catalogue data there_are you_know`,
};

/** Concepts that many phrases share, in both languages at once: people mix them in one sentence. */
export const concepts: Readonly<Record<string, string>> = {
  count: `how many|number of|amount of|count of|count|total of|quantity of|cuantas|cuantos|cuanta|cuanto|kuantas|cantidad de|cantidad|numero de|nro de|
    total de|que cantidad`,
  films: `films|film|movies|movie|flicks|flick|pictures|titles|pelis|peli|peliculas|pelicula|filmes|filmaciones|filmacion|
    largometrajes|titulos|cintas|cinta|producciones`,
  premiere: `premier*|releas*|drop*|hit the big screen|hit the screen|got released|came to theaters|in theaters|showed up|show up|landed|arrived|came out|come out|comes out|coming out|hit theaters|hit theatres|hit cinemas|hit the screens|debut*|
    launch*|opened|open|opening|were out|went out|made|shot|produced|estren*|salieron|se dieron|se lanzaron|pasaron|vieron la luz|llegaron al cine|fueron estren*|salio|salen|sale|salido|salidas|lanza*|aparecieron|hicieron|
    se hicieron|rodaron|filmaron|publicaron|llegaron|se vieron|produjeron`,
  similar: `similar|similar to|like|alike|parecid*|semejante*|similares|akin to|in the vein of|in the style of|al estilo de|estilo|tipo|onda|
    del estilo de|comparable|kind of like|reminiscent of|along the lines of|in the same vein|same energy as|in the same ballpark|close to|a la|resembling|more or less like|resembl*|se parec*|relacionad*|related to|como|same vibe as|vibes|
    del palo de|en la misma linea|en la linea de|del tipo de|del mismo estilo|con la misma onda|misma onda|rollo|del rollo de|en plan|por el palo de|cercanas a|igual a|iguales a|por el estilo de|analogas a`,
  recommend: `recom*|suggest*|hit me with|throw me|got any|any recs|recs|sugeri*|sugier*|propon*|aconsej*|que veo|que puedo ver|puedo ver|que miro|what should i watch|what to watch|
    what can i watch|what else should i watch|should i watch|what else can i watch|should i see|what else|que mas`,
  money: `bank|bucks|dough|cash|raked|rake|haul|takings|bankable|flop*|guito|mangos|biyuya|billete|lucas|varo|feria|pastizal|return*|retorno*|rendi*|rinde*|rentab*|roi|profit*|earn*|gan*|made|make|makes|money|plata|guita|dinero|lana|pasta|exito*|success*|
    revenue*|recaud*|factur*|retribu*|gross*|generat*|gener*|box office|taquilla|performance|beneficio*|ingres*|costo*|coste*|budget*|
    presupuesto*|cost|date*|fecha*|numbers|numeros|stats|statistics|estadisticas|track record|doing|did|do|done|hizo|hecho|fue|le fue`,
};

/** Words of a list above, split into single words and phrases of several words (written with `_`). */
export function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}

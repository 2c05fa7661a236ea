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
    uno unos va van y ya yo q x cosa cosas cada vez ser ahi alla aca nomas asi pa fuera fueran sera seran seria serian haya
    habra mientras segun tras ante cuyo cuya estos estoy estas estamos estan estuvo estuvieron tuvo tuvieron tenian habian
    dicha dicho mismo misma mismos mismas quiza quizas tal tales tanta tantas tantos aunque ni siquiera vos vosotros usted entero entera enteros enteras
    ustedes os sea`,
  en: `film movie a about all also am an and any are as at be been either but by can could did do does for from had has have he her hers him
    his how i if in into is it its just me my no not of off on one only or our out s she should so some t than that the
    their them then there these they this those to too up us was we were what when where which who whom whose will with
    would you your something anything someone anyone one ones stuff thing things got get gets also again else still much
    really kind sort bit lot lots ever im ive youd id thats whats theyre its ever even whatever between than very such any
    every each both though tho yet here while hes shes were weve theyve doesnt didnt dont isnt wasnt arent werent
    wouldnt couldnt cant hasnt havent having being does myself yourself itself`,
};

export const chatter: ByLocale<string> = {
  es: `hola hey che oye oie ey buenas buenos dias tardes noches porfa porfavor favor porfis please gracias saludos bro amigo
    amiga genio crack wey guey tio tia parce pana loco viejo disculpa disculpe perdon perdona pregunta consulta duda
    una_pregunta decime dime digame diganme contame cuentame cuenteme sabes sabe sabes_decirme sabrias me_decis me_dices
    me_puedes me_podes me_podrias me_podrian puedes podes podrias podria quiero quisiera queria necesito necesitaria
    saber moleste molesto molestar decir decirme contarme podrias_decirme sabrias_decirme me_gustaria ayudame ayuda_me a_ver haber bueno bien pues mira mire eh ehh ah aja jaja jajaja porfi ok dale va
    y_bueno dame deme pasame pasa mostrame muestrame muestra enseñame ensename tirame tira lista listame ver veo hablame
    busca buscame buscas averigua averiguame chequea fijate te_parece crees opinas creo tengo tienes tenes tenemos hoy
    posta boludo boluda che re neta carnal vato parcero parcera bacano cachai po weon huevon ahorita plis
    pls xfa xfavor tranqui quiubo onda_que idea literal ponele viste sabras dirias podrias_decirme manito compa compadre
    colega majo maja joder ostras hombre mujer chaval chavales oe tronco causa pe pues_nada hermano hermana wacho guacho gato pibe piba maestro jefe jefa compi
    profe doc querido querida corazon bot butaca bello bella gente muchachos chicos_buenas ea epa oigan oiga oigame
    escucha escuchame escuchen imagino supongo pregunto preguntaba preguntarte consultar consultarte consultita preguntita
    dudita ayudarme ayudas ayuden pasarme mostrarme ensenarme ensename enseñarme ensena buscarme averiguar averigues busques
    digas dijeras dijera cuentes contaras cuenta contad decid decidme dadme ponedme mostrad podeis quereis sabeis teneis
    pudieras pudiera puedas pueda querria querias quieres queres quiere queremos queremos_saber necesitamos interesa
    interesado interesada rapido rapidito simple sencilla tranquilo obvio obviamente claro vale_gracias vaya venga anda ostia
    ja listo ya_estuvo jeje jejeje xd lol omg ups uf uff wow guau tipo_asi ponme ponle onda_de_verdad de_verdad honestamente sinceramente
    basicamente porfaa porfii porfavorcito mil recuerdes seria_posible es_posible posible urgente emergencia cole tranqui
    realmente exactamente mas_o_menos aproximadamente animaron animan animo total totales en_total en_tu_base base datos catalogo`,
  en: `hi hello hey hiya yo please pls plz thanks thank thx cheers mate dude bro buddy man friend sorry excuse question
    quick quickly tell know want wanna need like_to love_to id_like i_would_like give gimme show list get find look
    wondering wonder curious could_you can_you would_you do_you_know let lets okay ok well so um uh hmm oh ah lol btw
    actually really exactly roughly total altogether overall kindly help_me today now in_total think guess say says
    bother ta hope please bot question there guys lads luv love_you pal chum bruh bruv homie fam innit legit literally
    honestly basically seriously obviously nah yeah yep yup nope ya yall yes ngl tbh imo imho fyi asap alrighty aight
    alright hmmm umm err erm ahem whoa wow omg lmao rofl haha hahaha hah aye oi cheerio sir madam ma'am maam ladies
    wondered wonders fancy chance possible possibly maybe perhaps mind minds remind reminding speak_to_me inform quicker
    curiosity happen happens happened settle argument bet friend_says trivia random_question quiz apparently supposedly
    supposed specifically simply gonna gotta lemme letme tryna tryin trying would_u could_u can_u u ur ya_know y'know
    guys_lads cheers_mate appreciated database catalog catalogue data there_are you_know`,
};

/**
 * Words that narrow nothing: of telling, asking, seeing, voting and being paid. Left over, they weigh as any other, but
 * nobody need be told that a film's score was given without regard to "meant".
 */
export const idle: ByLocale<string> = {
  es: `dijo dijeron dicen dice digo dices decis diga dije dicho dijiste contaron conto cuenta pregunta pregunto hablo hablan habla
    indicarme indicame indiqueme informarme informame explicame explicarme confirmame confirmar
    dejo dejado dejaron deja dejan hicieron hizo hecho haciendo hago lleva llevan llevo llevaron trae traen trajo trajeron
    junto junta juntan juntaron saco sacaron saca sacado salio salieron sale salen salido saliendo sali dio dieron da dan
    dando dado puso pusieron pone ponen puesto pusiste metio metieron mete meten metido volvio vuelve volvieron quedo queda
    paso pasa pasado anda anduvo iba ido fui vaya llego llega llegaron cayo parece parecio parecia
    recibio recibieron recibe tuvo tuvieron obtuvo obtuvieron obtiene consiguio consigue cosecho alcanzo suma sumo
    costaron cobro pago pagaron gastaron invirtieron gano ganaron ganado perdio recupero recuperaron facturaron
    voto votaron votado votan puntuo puntuaron puntuado puntuan puntua califico calificaron calificado valoro valoraron
    valorado valorada valoran usuario usuarios persona personas opino opinan opinaron
    nota notas puntaje puntajes puntuacion calificacion rating ratings valoracion puntos estrellas promedio media
    cuantos cuantas buen numero numeros cifra cifras dato datos cantidad monto total resultado resultados valor
    madre padre mama papa novio novia marido esposa suegra abuela abuelo primo prima vecino profesor
    mire miraba mirando vimos vieron viendo visto vista termine termino terminamos acabo acabe acabamos encanto gusto gusta
    titulo titulos pelis peliculas films filmes cine cines pantalla tele internet imdb tmdb web app
    ahora actualmente haceme hacedme hazme quede quedamos onda acordarme acuerdo caen cae normalmente hecha hechas hechos
    d k pa ca po tb`,
  en: `meant mean means said saying says telling told asked asking asks wondered mention mentioned heard hear hears talking
    talked talk speak confirm explain reckon reckons figure figured believe believes suppose
    went goes go going come comes came gone turn turned turns end ended ends left leave leaves put puts gave give gives given
    giving gets getting done makes making take takes took taking bring brings brought hold holds stand stands stood sit sits
    rate rates rated rating ratings score scores scored scoring vote votes voted voting voters cast people folk folks user users viewer viewers audience audiences public fans everyone everybody person persons
    number numbers figures amount amounts result results value mark marks point points star stars average
    mom mum dad mother father wife husband girlfriend boyfriend sister brother grandma grandpa roommate boss
    watched watching watch saw seen see sees finished finish finishing finally loved liked
    like many whole back must high loads part played idea ideas prove proves wrong right moneywise financially
    howd whatve whatd whered whend whod wholl itll thatll theyd theyll
    title titles films movies flick picture cinema screen theater theatre internet web imdb tmdb app
    hell heck damn darn dear bloody fuck fucking freaking freakin shit
    enjoy enjoyed enjoys pick picks currently may made blown shaking absolute absolutely common
    teh da ppl bc cuz tho rn`,
};

/** Concepts that many phrases share, in both languages at once: people mix them in one sentence. */
export const concepts: Readonly<Record<string, string>> = {
  count: `how many|number of|amount of|count of|count|total of|quantity of|cuantas|cuantos|cuanta|cuanto|kuantas|cantidad de|cantidad|numero de|nro de|
    total de|que cantidad`,
  films: `films|film|movies|movie|flicks|flick|joint|joints|pictures|titles|pelis|peli|peliculas|pelicula|filmes|filmaciones|filmacion|
    largometrajes|titulos|cintas|cinta|producciones`,
  premiere: `released|premier*|releas*|drop*|hit the big screen|hit the screen|got released|came to theaters|in theaters|showed up|show up|landed|arrived|came out|come out|comes out|coming out|hit theaters|hit theatres|hit cinemas|hit the screens|debut*|
    launch*|opened|open|opening|were out|went out|made|shot|produced|estren*|salieron|se dieron|se lanzaron|pasaron|vieron la luz|llegaron al cine|fueron estren*|salio|salen|sale|salido|salidas|lanza*|aparecieron|hicieron|
    se hicieron|rodaron|filmaron|publicaron|publico|publicadas|llegaron|llego|lanzo|lanzaron|lanzadas|hubo|se vieron|produjeron`,
  similar: `similar|similar to|like|alike|parecid*|semejante*|similares|akin to|in the vein of|in the style of|al estilo de|estilo|tipo|onda|
    del estilo de|comparable|kind of like|reminiscent of|along the lines of|in the same vein|same energy as|in the same ballpark|close to|a la|resembling|more or less like|resembl*|se parec*|relacionad*|related to|como|same vibe as|vibes|
    del palo de|que se parezca*|se parezcan|se parezca|parezcan|parezca|feel like|feels like|remind me of|reminds me of|igual de buena que|igual de buenas que|del tipo|en la misma linea|en la linea de|del tipo de|del mismo estilo|con la misma onda|misma onda|rollo|del rollo de|en plan|por el palo de|cercanas a|igual a|iguales a|por el estilo de|analogas a`,
  recommend: `recom*|suggest*|hit me with|throw me|got any|any recs|recs|sugeri*|recomend*|sugier*|propon*|aconsej*|que veo|que puedo ver|puedo ver|que miro|what should i watch|what to watch|
    what can i watch|what else should i watch|should i watch|what else can i watch|should i see|what else|que mas`,
  earnings: `retorno*|rentab*|rinde*|rindi*|rendi*|roi|recaud*|gan*|plata|guita|dinero|lana|taquilla|ingres*|beneficio*|facturo|facturaron|presupuesto*|return*|
    profit*|gross*|earn*|money|cash|revenue*|box office|budget*|make|made|makes`,
  money: `bank|bucks|dough|cash|raked|rake|haul|takings|bankable|flop*|guito|mangos|biyuya|billete|lucas|varo|feria|pastizal|return*|retorno*|rendi*|rindi*|rinde*|rentable*|rentab*|roi|profit*|earn*|gan*|made|make|makes|money|plata|guita|dinero|lana|pasta|exito*|success*|
    revenue*|recaud*|factur*|retribu*|gross*|generat*|gener*|box office|taquilla|performance|beneficio*|ingres*|mueve|movio|deja|dejan|dejaron|dejo|embols*|costo*|coste*|budget*|
    presupuesto*|cost|date*|fecha*|numbers|numeros|stats|statistics|estadisticas|track record|doing|did|do|done|hizo|hecho|fue|le fue`,
};

/** How people shorten common words while typing, and how those sound to them; the short form as it is typed, folded. */
export const abbreviations: ReadonlyMap<string, string> = pairs(`
  q que k que qe que ke que xa para dnd donde cdo cuando cuant cuanto cuants cuantos qtas cuantas qtos cuantos ctas cuantas
  ctos cuantos cta cuanta cto cuanto ktas cuantas kuanto cuanto kuantos cuantos kuanta cuanta kien quien qn quien qien quien
  qienes quienes kual cual cn con tmb tambien tb tambien tbn tambien bn bien dl del pel pelicula pelis pelis plis please
  prota protagonista protas protagonistas dire director dires directores recom recomendame
  sug sugerime hw how hwo how wat what wut what wot what wots what wht what wats whats abt about bout about
  teh the da the dis this dat that sth something smth something sumthin something sumthing something nothin nothing
  anythin anything wen when wich which whch which mny many mch much ppl people avg average mins minutes
  thru through w with wiv with wid with bcuz because movi movie movis movies mov movie movs movies moive movie moives movies
  flm film flms films fave favorite faves favorites recc recommend reccs recs reco recommend recos recs
  gud good gr8 great luvd loved lyk like liek like lik like similiar similar simular similar dirctor director
  num number nr number yr year yrs years tix tickets bday birthday dir director directr director b4 before`);

function pairs(list: string): ReadonlyMap<string, string> {
  const all = list.trim().split(/\s+/);
  return new Map(all.flatMap((word, i) => (i % 2 === 0 ? [[word, all[i + 1] ?? word] as const] : [])));
}

/** Words of a list above, split into single words and phrases of several words (written with `_`). */
export function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}

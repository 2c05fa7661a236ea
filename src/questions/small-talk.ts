import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.ts';
import type { ByLocale, Locale } from '../domain/locale.ts';
import type { Say } from '../language/say.ts';
import { note } from '../message/message.ts';
import { choice } from '../slots/choice.ts';
import { heardAlone } from '../slots/heard-alone.ts';
import type { SlotWords } from '../slots/slot.ts';
import { ownMessage } from './parts/own-message.ts';
import { defineQuestion } from './question.ts';

export type Act =
  | 'thanks'
  | 'bye'
  | 'yes'
  | 'no'
  | 'neverMind'
  | 'restart'
  | 'howAreYou'
  | 'whoAreYou'
  | 'praise'
  | 'insult'
  | 'laugh'
  | 'source'
  | 'wrong';

const actWords: ByLocale<SlotWords> = {
  es: { name: 'acto', about: 'Qué se dice', ask: '¿Qué decís?' },
  en: { name: 'act', about: 'What is said', ask: 'What do you say?' },
};

/** What people say to a bot that asks for nothing. */
const act = heardAlone(
  choice<Act>('act', actWords, {
    thanks: {
      label: { es: 'Gracias', en: 'Thanks' },
      heard: {
        es: 'gracias|muchas gracias|muchisimas gracias|mil gracias|grax|grac|se agradece|agradecido|agradecida|te agradezco|te lo agradezco|gracias por todo|gracias por la ayuda|ok gracias|listo gracias|gracias totales',
        en: 'thanks|thank you|thank u|tysm|ty|thx|cheers|ta|much appreciated|i appreciate it|appreciate it|much obliged|thanks a lot|thanks so much|thank you so much|thank you very much|many thanks|that was helpful|thanks a million|thanks a bunch|thanks again|thanks for the help|thanks for your help|thanks for everything|thanks mate',
      },
    },
    bye: {
      label: { es: 'Chau', en: 'Bye' },
      heard: {
        es: 'chau|chao|adios|hasta luego|hasta manana|hasta pronto|hasta la proxima|hasta la vista|nos vemos|nos vemos luego|me voy|me tengo que ir|besos|abrazo|un abrazo|cuidate|a dormir|me voy a dormir|hasta otra|chaucha|eso es todo',
        en: 'bye|bye bye|goodbye|good bye|see you|see ya|see you later|see you soon|see you tomorrow|cya|later|laters|take care|good night|gotta go|got to go|i have to go|i gotta go|im off|have a good one|have a nice day|thats all|peace|peace out|so long|farewell|ttyl|talk to you later|until next time|catch you later',
      },
    },
    yes: {
      label: { es: 'Sí', en: 'Yes' },
      heard: {
        es: 'si|sip|sii|siii|claro|claro que si|por supuesto|obvio|dale|de una|seguro|exacto|asi es|eso|eso mismo|correcto|okey|okay|ok|vale|bueno|afirmativo|de acuerdo|por favor si',
        en: 'yes|yep|yeah|yup|yea|ya|sure|of course|exactly|right|thats right|correct|ok|okay|absolutely|definitely|indeed|affirmative|please do|yes please|sure thing|go ahead|why not|go for it|alright|sounds good',
      },
    },
    no: {
      label: { es: 'No', en: 'No' },
      heard: {
        es: 'no|nop|nah|na|para nada|no gracias|negativo|nones|ni ahi|ni loco|de ninguna manera|mejor no|claro que no|por supuesto que no|eso no|ninguna|ninguno',
        en: 'no|nope|nah|no thanks|no thank you|not really|negative|no way|of course not|absolutely not|definitely not|not at all|naw|neither|none',
      },
    },
    neverMind: {
      label: { es: 'No importa', en: 'Never mind' },
      heard: {
        es: 'olvidalo|olvidate|no importa|da igual|dejalo|deja|dejalo ahi|dejalo asi|ya fue|nada|nada nada|no pasa nada|cancela|cancelar|cancelalo|no te preocupes|es igual|me da igual|ya no',
        en: 'never mind|nevermind|nvm|forget it|forget about it|drop it|skip it|doesnt matter|it doesnt matter|no matter|dont worry|dont worry about it|cancel|cancel that|leave it|nothing|no worries|scratch that|dont bother',
      },
    },
    restart: {
      label: { es: 'Empezar de nuevo', en: 'Start over' },
      heard: {
        es: 'empecemos de nuevo|empezar de nuevo|empeza de nuevo|empieza de nuevo|empecemos de cero|empezar de cero|de cero|arranquemos de nuevo|arranca de nuevo|volvamos a empezar|vuelve a empezar|volve a empezar|otra conversacion|nueva conversacion|nueva charla|reinicia|reiniciar|resetea|resetear|borron y cuenta nueva|cambiemos de tema|cambio de tema|otro tema|otra cosa mariposa',
        en: 'start over|start again|start anew|start fresh|lets start over|lets start again|begin again|begin anew|from scratch|reset|restart|new conversation|new chat|new topic|change of topic|change the subject|different topic|clean slate|lets talk about something else|another topic',
      },
    },
    howAreYou: {
      label: { es: '¿Cómo estás?', en: 'How are you?' },
      heard: {
        es: 'como estas|como andas|como va|como va todo|como vas|como te va|que tal estas|que tal andas|que tal va|como estamos|todo bien|todo tranqui|como te sentis|como te sientes|como has estado|como va eso|como le va|como esta usted|que tal todo',
        en: 'how are you|how are you doing|hows it going|how is it going|how are things|how have you been|how do you do|how you doing|you ok|you okay|are you ok|are you okay|how do you feel|how was your day|hows your day|how are you today|how r u|how are u|hows life',
      },
    },
    whoAreYou: {
      label: { es: '¿Quién sos?', en: 'Who are you?' },
      heard: {
        es: 'quien sos|quien eres|que sos|que eres|quien es usted|como te llamas|cual es tu nombre|tu nombre|sos un bot|eres un bot|sos humano|eres humano|sos real|eres real|sos un robot|eres un robot|sos una persona|eres una persona|sos una ia|eres una ia|quien te hizo|quien te creo|quien te programo|con quien hablo|sos una inteligencia artificial|eres una inteligencia artificial|cuantos anos tenes|cuantos anos tienes tu|que edad tenes',
        en: 'who are you|what are you|whats your name|what is your name|your name|are you a bot|are you human|are you a human|are you real|are you a robot|are you an ai|are you a person|who made you|who created you|who built you|who programmed you|who am i talking to|what should i call you|are you chatgpt|how old are you',
      },
    },
    praise: {
      label: { es: 'Un elogio', en: 'Praise' },
      heard: {
        es: 'sos un genio|sos una genia|eres un genio|sos lo mas|eres lo mas|sos un capo|sos una capa|sos crack|sos un crack|eres crack|eres un crack|que crack|sos un idolo|eres el mejor|sos el mejor|sos la mejor|eres la mejor|sos genial|eres genial|sos increible|eres increible|que grande|grande|groso|sos groso|sos un groso|buen trabajo|bien hecho|bien ahi|muy bien|de diez|genial|perfecto|excelente|buenisimo|barbaro|joya|te pasaste|buen bot|que bueno|que chido|que guay|que padre|mola|chido|guay|padrisimo|me encanta|me encanto|te amo|te quiero|te adoro|que buena onda|buena onda|fantastico|maravilloso|que lindo|espectacular|impresionante|que inteligente|un placer|capo|idolo|maquina|titan|figura|que copado|copado|casate conmigo',
        en: 'youre the best|you are the best|youre awesome|you are awesome|youre great|you are great|youre amazing|you are amazing|youre brilliant|you are brilliant|youre a genius|you are a genius|youre a legend|awesome bot|good bot|nice bot|great bot|good job|great job|well done|nice job|nice work|great work|good work|you rock|legend|perfect|great|awesome|brilliant|lovely|excellent|fantastic|amazing|wonderful|nice|nice one|cool|thats great|thats perfect|thats awesome|good stuff|i love you|love you|love it|i love it|i like you|youre smart|so smart|impressive|youre so helpful|very helpful|super helpful|youre cool|sweet|neat|marry me|bravo|you are so good|youre good at this',
      },
    },
    insult: {
      label: { es: 'Un insulto', en: 'An insult' },
      heard: {
        es: 'sos un inutil|eres un inutil|inutil|sos malisimo|eres malisimo|sos pesimo|eres pesimo|no servis|no sirves|no servis para nada|no sirves para nada|sos tonto|eres tonto|tonto|sos un tonto|sos estupido|eres estupido|estupido|idiota|sos un idiota|eres idiota|sos un boludo|pelotudo|sos un pelotudo|imbecil|que malo sos|que malo eres|que mal bot|mal bot|bot de mierda|andate a la mierda|vete a la mierda|una mierda|sos una mierda|eres una mierda|te odio|callate|no entendes nada|no entiendes nada|que burro|sos un burro|basura|sos una basura|eres una basura|sos horrible|eres horrible|no sabes nada|sos un desastre|eres un desastre|bruto|sos muy bruto|aburrido sos|sos aburrido',
        en: 'youre useless|you are useless|useless|useless bot|youre stupid|you are stupid|stupid|stupid bot|dumb|youre dumb|you are dumb|dumb bot|idiot|youre an idiot|you are an idiot|moron|youre terrible|you are terrible|youre bad|bad bot|you suck|you stink|this sucks|i hate you|hate you|shut up|screw you|fuck you|fuck off|piece of shit|piece of crap|youre trash|youre garbage|garbage|trash|youre awful|you know nothing|you dont understand anything|worst bot ever|youre the worst|you are the worst|rubbish|youre rubbish|youre boring|what a stupid bot',
      },
    },
    laugh: {
      label: { es: 'Una risa', en: 'A laugh' },
      heard: {
        es: 'jaja|jajaja|jajajaja|jajajajaja|jeje|jejeje|jiji|jijiji|jojo|jojojo|me muero|me muero de risa|que risa|me parto|me meo|que gracioso|que divertido|xd|xdd',
        en: 'lol|lmao|lmfao|rofl|haha|hahaha|hahahaha|hehe|hehehe|heh|hah|thats funny|so funny|thats hilarious|hilarious|youre funny|youre hilarious',
      },
    },
    source: {
      label: { es: '¿De dónde sale?', en: 'Where is it from?' },
      heard: {
        es: 'estas seguro|estas segura|seguro que es asi|seguro que si|de verdad|en serio|posta|segun quien|quien lo dice|de donde sale|de donde sale eso|de donde sacas eso|de donde sacaste eso|de donde lo sacas|de donde lo sacaste|de donde son los datos|de donde salen los datos|de donde sacas los datos|cual es la fuente|tu fuente|la fuente|fuentes|como lo sabes|como sabes|como sabes eso',
        en: 'are you sure|are you sure about that|you sure|u sure|are you certain|for real|really|seriously|says who|according to who|according to whom|how do you know|how do you know that|where did you get that|where do you get that|where is that from|where does that come from|where is your data from|whats your source|what is your source|your source|source|sources',
      },
    },
    // Without "not what I meant": words of an act are words of ours, and "I meant the other one" is a correction.
    wrong: {
      label: { es: 'Eso está mal', en: 'That is wrong' },
      heard: {
        es: 'eso esta mal|eso esta muy mal|esta mal|estuvo mal|eso estuvo mal|eso es incorrecto|incorrecto|no era eso|no es eso|eso no es|eso no era|no era esa|no te pregunte eso|no pregunte eso|no te pedi eso|no pedi eso|no es lo que pregunte|no es lo que pedi|no era lo que pregunte|no era lo que pedi|eso no es lo que pregunte|eso no es lo que pedi|eso no era lo que pregunte|eso no era lo que pedi|no me entendiste|no me has entendido|me entendiste mal|entendiste mal|entendiste cualquier cosa|entendiste cualquiera|te equivocaste|te confundiste|estas equivocado|respuesta equivocada|la respuesta esta mal|esa respuesta esta mal|nada que ver',
        en: 'thats wrong|that is wrong|that was wrong|its wrong|it is wrong|this is wrong|thats not right|that is not right|thats incorrect|that is incorrect|incorrect|wrong answer|the answer is wrong|thats not it|that is not it|that wasnt it|not what i asked|not what i asked for|thats not what i asked|thats not what i asked for|that is not what i asked|you misunderstood|you misunderstood me|you got me wrong|you got it wrong|you got that wrong|youre wrong|you are wrong|you are mistaken|youre mistaken',
      },
    },
  }),
);

const replies: ByLocale<Readonly<Record<Act, string>>> = {
  es: {
    thanks: '¡De nada!',
    bye: '¡Hasta la próxima!',
    yes: 'Decime qué querés saber, o qué querés ver.',
    no: 'Está bien. Acá estoy para lo próximo.',
    neverMind: 'Listo, lo dejamos ahí.',
    restart: 'Empezamos de nuevo: ¿qué querés saber, o qué querés ver?',
    howAreYou: 'Bien, con ganas de hablar de cine. ¿Qué querés saber?',
    whoAreYou: 'Soy Butaca, un bot que sabe de películas.',
    praise: '¡Gracias!',
    insult: 'Perdón si no te sirvió. Probá decírmelo de otra forma.',
    laugh: '¡Ja!',
    source: 'De los datos de TMDB que tengo: pueden haber cambiado desde entonces, o faltarles algo.',
    wrong: 'Perdón. Probá decírmelo de otra forma.',
  },
  en: {
    thanks: 'You are welcome!',
    bye: 'Until next time!',
    yes: 'Tell me what you want to know, or to watch.',
    no: 'Fine. I am here for whatever comes next.',
    neverMind: 'Fine, we leave it there.',
    restart: 'We start over: what would you like to know, or to watch?',
    howAreYou: 'Well, and glad to talk about films. What would you like to know?',
    whoAreYou: 'I am Butaca, a bot that knows films.',
    praise: 'Thank you!',
    insult: 'Sorry that it was of no use. Try to put it in another way.',
    laugh: 'Ha!',
    source: "From TMDB's data that I have: it may have changed since, or lack something.",
    wrong: 'Sorry. Try to put it in another way.',
  },
};

type Answer = { readonly dataDate: IsoDate | undefined };

const UP_TO: ByLocale<(day: string) => string> = {
  es: (day) => `Llegan hasta el ${day}.`,
  en: (day) => `It reaches to ${day}.`,
};

const message =
  (locale: Locale) =>
  ({ dataDate }: Answer, say: Say, { act }: { readonly act: Act }) => {
    const isAsked = act === 'source' && dataDate !== undefined;
    const blocks = isAsked ? [note(UP_TO[locale](say.date(dataDate)))] : [];
    return ownMessage({ title: replies[locale][act], blocks }, say);
  };

/** What is said to a bot beside questions is answered in a line, and leaves the talk where it was. */
export const smallTalk = defineQuestion({
  kind: 'smallTalk',
  declines: true,
  slots: { act },
  optional: {},
  shape: z.null(),
  prepare:
    ({ catalog }) =>
    (): Answer => ({ dataDate: catalog.meta.get('data_date') }),
  figures: () => null,
  next: (_answer, { act }) => (act === 'whoAreYou' ? [{ kind: 'help' }] : []),
  words: {
    es: {
      command: '',
      about: '',
      slots: {},
      phrases: ['{act}'],
      examples: [],
      button: '',
      message: message('es'),
    },
    en: {
      command: '',
      about: '',
      slots: {},
      phrases: ['{act}'],
      examples: [],
      button: '',
      message: message('en'),
    },
  },
});

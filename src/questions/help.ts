import { list } from './parts/help-message.ts';
import { nothingShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

/** What Butaca can do, with examples that work. */
export const help = defineQuestion({
  kind: 'help',
  slots: {},
  optional: {},
  shape: nothingShape,
  prepare: ({ catalog }) => {
    const dataDate = catalog.meta.get('data_date');
    return () => ({ dataDate });
  },
  figures: () => ({}),
  words: {
    es: {
      command: 'ayuda',
      about: 'Qué puede hacer Butaca, con ejemplos',
      slots: {},
      phrases: [
        '(que) (tipo de preguntas|tipos de preguntas|clase de preguntas|cosas te puedo|cosas puedo|puedo hacer|puedo pedir|puedo pedirte|servis|te pido|se puede) [preguntar|hacer|pedir|hacerte|aqui|aca|con vos|contigo]',
        '(ayuda|ayudame|auxilio|instrucciones|manual|comandos|help)',
        '(que|como) (podes hacer|puedes hacer|sabes hacer|haces|se usa|funciona|funcionas|uso|te uso|se usan|te puedo preguntar|puedo preguntar|puedo preguntarte|te pregunto|puede hacer|hace|sabe hacer|preguntarte)',
        '(como funciona esto|como funciona este bot|como se usa esto|como se usa el bot|como funciona el bot|como anda esto|para que servis|para que estas|como te uso|como te pregunto|como se juega|que comandos hay|que comandos|lista de comandos|que sabes|que sabes hacer|que podes|que puedes|como se usa|de que sabes|no se como usarte|no se usarte|para que sirves|para que sirve|no entiendo|que sos|que eres|quien sos|quien eres|opciones|menu|no se que preguntar|que puedo pedirte|que cosas|ejemplos|dame ejemplos|un ejemplo|como empiezo|como pregunto|que tipo de preguntas|que preguntas|que cosas sabes|que mas sabes|estoy perdido|estoy perdida|no entendi|no entiendo nada|explicame|que ofreces|que funciones|funciones)',
      ],
      examples: ['¿qué podés hacer?', 'ayuda'],
      button: 'Ayuda',
      message: ({ dataDate }, say) => list(say, dataDate),
    },
    en: {
      command: 'help',
      about: 'What Butaca can do, with examples',
      slots: {},
      phrases: [
        '(what kind of questions|what sort of questions|which questions|what type of questions|kinds of questions|what commands|which commands|list of commands|commands list|what else do you do|how do i talk to you|how can i use you|how should i use|what are you for|whats your purpose|what do you offer|your capabilities|capabilities|what is it you do) [can|you|answer|ask|are there|there]',
        '(help|help me|instructions|manual|commands|usage)',
        '(what can you do|what do you do|how does this work|how does this bot work|how does the bot work|how does this thing work|how do i use this|how do you use this|how do i use this bot|how to use this|how do i use|how do you work|what can i ask|what are you|who are you|what else can you|how to use|what is this|how does it work|what should i ask|what can this bot|what can it do|i dont understand how|show me what you can do|what do you know|what are my options|how do i ask|give me examples|examples|example|what questions|got any tips|im lost|i am lost|confused|no idea how|what now|getting started|how to ask|features)',
      ],
      examples: ['what can you do?', 'help'],
      button: 'Help',
      message: ({ dataDate }, say) => list(say, dataDate),
    },
  },
});

import { film } from '../slots/film.ts';
import { defineQuestion } from './question.ts';

/** Where a film can be watched or downloaded is out of scope: it is said so, with what can be told about the film. */
export const whereToWatch = defineQuestion({
  kind: 'whereToWatch',
  declines: true,
  slots: { film },
  optional: {},
  prepare: () => () => ({}),
  next: (_answer, { film }) => [
    { kind: 'film', film },
    { kind: 'score', film },
    { kind: 'similar', film },
  ],
  words: {
    es: {
      command: '',
      about: '',
      slots: {},
      phrases: [
        '(donde puedo ver|donde ver|donde se puede ver|donde la puedo ver|donde la veo|donde esta|donde puedo encontrar|en que plataforma|que plataforma|esta en netflix|esta en|ver online|online|streaming|gratis|en linea|por internet) [netflix|hbo|amazon|prime|disney|plataforma|plataformas|ver|online|gratis|streaming] {film}',
        '(descarg*|bajar|bajame|torrent|netflix|hbo|amazon|prime video|disney plus|cuevana|magnet|1080p|720p|4k|subtitulos|subtitulada) [online|gratis|netflix|ver|1080p|720p|4k|hd|link] {film}',
      ],
      examples: [],
      button: '',
      message: () => ({
        title: 'No sé dónde se puede ver ni descargar, pero sí puedo contarte esto:',
        blocks: [],
      }),
    },
    en: {
      command: '',
      about: '',
      slots: {},
      phrases: [
        '(where can i watch|where to watch|where can i see|where can i stream|where is streaming|where can i find|is it on|on netflix|stream|streaming|watch online|online|for free|which platform|what platform) [netflix|hbo|amazon|prime|disney|watch|online|free|hulu] {film}',
        '(download|torrent|netflix|hbo|amazon|prime video|disney plus|hulu|magnet|1080p|720p|4k|subtitles) [online|free|watch|hd|link] {film}',
      ],
      examples: [],
      button: '',
      message: () => ({
        title: 'I do not know where it can be watched or downloaded, but I can tell you this:',
        blocks: [],
      }),
    },
  },
});

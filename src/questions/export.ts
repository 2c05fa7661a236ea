import { z } from 'zod';
import { localeSchema } from '../domain/locale.ts';
import { line } from '../message/message.ts';
import { defineQuestion } from './question.ts';

/** Everything that is kept about a user, as data. */
export const exportData = defineQuestion({
  kind: 'export',
  personal: true,
  slots: {},
  optional: {},
  dependsOn: 'user',
  shape: z.strictObject({
    data: z.looseObject({ locale: localeSchema.optional(), seen: z.array(z.int()) }),
  }),
  prepare:
    () =>
    (_request, { user }) => ({ data: user.everything() }),
  next: () => [{ kind: 'forgetMe' }],
  words: {
    es: {
      command: 'exportar',
      about: 'Todo lo que Butaca guarda de vos',
      slots: {},
      phrases: [
        '(exporta|exportar|exportame|una copia de mis datos|copia de todos mis datos|todos mis datos|quiero mis datos|mandame mis datos|pasame mis datos|bajarme mis datos|que datos mios tienes en un archivo|descarga mis datos|descargar mis datos|dame mis datos|bajar mis datos|copia de mis datos) [mis datos|datos|todo]',
      ],
      examples: ['exportar mis datos'],
      button: 'Exportar',
      message: ({ data }) => ({ title: 'Tus datos', blocks: [line(JSON.stringify(data))] }),
    },
    en: {
      command: 'export',
      about: 'Everything Butaca keeps about you',
      slots: {},
      phrases: [
        '(export|all my data|copy of all my data|a copy of everything you have on me|send me my data|get my data|want my data|have my data|download all my data|give me my data|copy of my data) [my data|data|everything]',
      ],
      examples: ['export my data'],
      button: 'Export',
      message: ({ data }) => ({ title: 'Your data', blocks: [line(JSON.stringify(data))] }),
    },
  },
});

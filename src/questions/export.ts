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
        '(exporta|exportar|exportame|descarga mis datos|descargar mis datos|dame mis datos|bajar mis datos|copia de mis datos) [mis datos|datos|todo]',
      ],
      examples: ['exportar mis datos'],
      button: 'Exportar',
      message: ({ data }) => ({ title: 'Tus datos', blocks: [line(JSON.stringify(data))] }),
    },
    en: {
      command: 'export',
      about: 'Everything Butaca keeps about you',
      slots: {},
      phrases: ['(export|download my data|give me my data|copy of my data) [my data|data|everything]'],
      examples: ['export my data'],
      button: 'Export',
      message: ({ data }) => ({ title: 'Your data', blocks: [line(JSON.stringify(data))] }),
    },
  },
});

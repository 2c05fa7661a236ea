import { prolificSection } from '../parts/prolific.ts';
import { percent } from '../parts/voice.ts';

export const prolificDirectors = prolificSection('director', {
  es: {
    title: 'Quiénes dirigieron más películas',
    columns: ['Persona', 'Películas'],
    says: ({ name, films }, { all, once }, format) =>
      `${name} dirigió ${format.plural(films, 'película', 'películas')}, y nadie más que eso; de ${format.number(all)} personas que dirigieron, el ${percent(once / all, format)} lo hizo una sola vez.`,
  },
  en: {
    title: 'Who directed most films',
    columns: ['Person', 'Films'],
    says: ({ name, films }, { all, once }, format) =>
      `${name} directed ${format.plural(films, 'film', 'films')}, and nobody more; of ${format.number(all)} people who directed ${percent(once / all, format)} did so once only.`,
  },
});

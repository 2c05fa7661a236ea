import { prolificSection } from '../parts/prolific.ts';
import { percent } from '../parts/voice.ts';

export const prolificDirectors = prolificSection('director', {
  es: {
    title: 'Quiénes dirigieron más películas',
    columns: ['Persona', 'Películas'],
    says: ({ name, films }, { all, once }, say) =>
      `${name} dirigió ${say.plural(films, 'película', 'películas')}, y nadie más que eso; de ${say.number(all)} personas que dirigieron, el ${percent(once / all, say)} lo hizo una sola vez.`,
  },
  en: {
    title: 'Who directed most films',
    columns: ['Person', 'Films'],
    says: ({ name, films }, { all, once }, say) =>
      `${name} directed ${say.plural(films, 'film', 'films')}, and nobody more; of ${say.number(all)} people who directed ${percent(once / all, say)} did so once only.`,
  },
});

import { prolificSection } from '../parts/prolific.ts';
import { percent } from '../parts/voice.ts';

export const prolificActors = prolificSection('actor', {
  es: {
    title: 'Quiénes actuaron en más películas',
    columns: ['Persona', 'Películas'],
    says: ({ name, films }, { all, once }, format) =>
      `${name} actúa en ${format.plural(films, 'película', 'películas')}, y nadie en más; de ${format.number(all)} personas con un papel, el ${percent(once / all, format)} tiene uno solo.`,
  },
  en: {
    title: 'Who acted in most films',
    columns: ['Person', 'Films'],
    says: ({ name, films }, { all, once }, format) =>
      `${name} acts in ${format.plural(films, 'film', 'films')}, and nobody in more; of ${format.number(all)} people with a part ${percent(once / all, format)} have a single one.`,
  },
});

import { prolificSection } from '../parts/prolific.ts';
import { percent } from '../parts/voice.ts';

export const prolificActors = prolificSection('actor', {
  es: {
    title: 'Quiénes actuaron en más películas',
    columns: ['Persona', 'Películas'],
    says: ({ name, films }, { all, once }, say) =>
      `${name} actúa en ${say.plural(films, 'película', 'películas')}, y nadie en más; de ${say.number(all)} personas con un papel, el ${percent(once / all, say)} tiene uno solo.`,
  },
  en: {
    title: 'Who acted in most films',
    columns: ['Person', 'Films'],
    says: ({ name, films }, { all, once }, say) =>
      `${name} acts in ${say.plural(films, 'film', 'films')}, and nobody in more; of ${say.number(all)} people with a part ${percent(once / all, say)} have a single one.`,
  },
});

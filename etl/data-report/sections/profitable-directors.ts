import { profitableSection } from '../parts/profitable.ts';
import { dollars, times } from '../parts/voice.ts';

export const profitableDirectors = profitableSection('director', {
  es: {
    title: 'Direcciones con más ganancia',
    column: 'Persona',
    says: ({ name, films, profit, medianReturn }, _, format) =>
      `Las ${format.number(films)} películas dirigidas por ${name} que cuentan ganaron ${dollars(profit, format)} por encima de su costo, con un retorno mediano de ${times(medianReturn, format)}×.`,
  },
  en: {
    title: 'Directors with most profit',
    column: 'Person',
    says: ({ name, films, profit, medianReturn }, _, format) =>
      `The ${format.number(films)} films directed by ${name} that count earned ${dollars(profit, format)} beyond their cost, with a median return of ${times(medianReturn, format)}×.`,
  },
});

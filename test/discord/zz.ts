import { openCatalog } from '../../src/store/catalog.ts';
import { openTestButaca } from '../catalogs.ts';
import { openAnswers } from '../../adapters/discord/answers.ts';
import { openProcessMemory } from '../../src/service/memory.ts';
import { plainText } from '../../src/message/plain-text.ts';
const c = openCatalog(process.argv[2]!) as any;
const b = openTestButaca(c);
const a = openAnswers({ butaca: b, memory: openProcessMemory() });
const asker = { user: 'u', conversation: 'u', clientLocale: 'en' as const };
for (const [n, o] of [['weekday', { weekday: 'Friday' }], ['weekday', { weekday: 'friday' }], ['weekday', { weekday: 'Friday', day: '13' }], ['month', { month: 'November' }], ['search', { story: 'a toy that comes alive' }], ['search', { story: 'a toy that comes alive', genre: 'comedy' }], ['director', { person: 'Tom Hanks' }], ['saga',{saga:'Toy Story'}], ['surprise',{from:'1990',to:'2010'}], ['surprise',{'max-minutes':'120'}], ['surprise',{role:'actor',person:'Tom Hanks'}], ['top',{language:'inglés'}], ['top',{country:'United States'}]] as const) {
  const r = await a.slash(n, Object.entries(o).map(([name, value]) => ({ name, value })), asker);
  console.log(n, JSON.stringify(o), '→', r.problem, JSON.stringify(r.request), plainText(r.message).slice(0, 100).replace(/\n/g, ' / '));
}
for (const t of ['Matrix', 'forget me', 'olvidame', 'that movie where a man lives the same day again and again', 'I watched Titanic yesterday and loved it', 'ya vi Titanic', '', 'Has anyone seen the one about dinosaurs in a park?', 'toy story 3!!']) {
  const r = await a.whichFilm(t, asker);
  console.log('WHICH', t, '→', r.problem?.problem, JSON.stringify(r.request)?.slice(0,80), plainText(r.message).slice(0, 160).replace(/\n/g, ' / '));
}

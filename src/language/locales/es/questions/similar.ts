/** How the question is put, and its own words. */
export const similar = {
  phrases: [
    '~similar {film}',
    '(mas|otra|otras) [cosas|peliculas|pelis] ~similar {film}',
    '{relation} [algo|alguna|otra|otras|pero|una|~films|~similar] {film}',
    `
(
algo asi
como esa
como esta
mas asi
mas como esa
mas como ese
mas como esta
mas como la
otra asi
otra como esa
otras asi
otras como esa
otras como esta
)
[~films|~recommend]
{film}
`,
    '[~recommend] [algo|alguna|alguno|otra|una|~films] ~similar {film}',
    '~films ~similar {film}',
    `
(
algo parecido
alguna parecida
cosas asi
de esa onda
de ese estilo
de ese palo
de ese rollo
de ese tipo
de la misma linea
de la misma onda
del estilo
del mismo estilo
del mismo palo
en esa linea
en esa onda
otras asi
parecidas
parecido para ver
por el estilo
por ese estilo
)
[
algo
otra
otras
para ver
que sean
recomendaciones
sugerencias
ver
~films
~recommend
]
{film}
`,
    `
(
copada
copado
enganchada
enganchado
fascinada
fascinado
flasheada
flasheado
manija
obsesionada
obsesionado
)
con
[algo|otras|que|ver|~recommend|~similar]
{film}
`,
    '~recommend [~similar] [~films] [basada|base|estilo|partir] {film}',
    `
(alguien|fan|fanaticos|fans|persona|personas|quien)
(ama|amo|de|disfrutaron|disfruto|encanto|gustaron|gusto|vio)
[le|que|~films|~recommend]
{film}
`,
    `
(
alucinado
disfrutaste
disfrute
disfruto
encantado
fascinado
flipado
gustado
gusto mucho
ha encantado
ha gustado
ha molado
les gusto
me flipo
molado
nos gusto
te gusto
veriais
verian
verias
)
[
algo asi
asi
otra
otra asi
otras
puedo
que mas
que otra
que otras
veo
ver
verias
~films
~recommend
~similar
]
{film}
`,
    `
(
acabo de ver
amamos
ame
amo
copo
encanto
fan
fascino
gustaron
gusto
me gusta
vi
)
[
algo asi
asi
otra
otra asi
puedo
que mas
que otra
que otras
ver
verias
~films
~recommend
]
{film}
`,
    '(busco|dame|quiero|ver) [algo|alguna] ~similar {film}',
    `
(
alucine
fanatica de
fanatico de
flipe
me copa
me copo
me encantan
me flipo
me gustaron
me mato
me volo la cabeza
recien vi
termine de ver
)
[otra|que|ver|~recommend|~similar]
{film}
`,
    '(recomendacion|recomendaciones|sugerencias) [basadas|base|partir|segun] {film}',
  ],
  relations: {
    newer: `
mas actual
mas actual*
mas actuales
mas modern*
mas moderna
mas modernas
mas nuev*
mas nueva
mas nuevos
mas recient*
mas reciente
mas recientes
modernas
nuevas
posteriores
recientes
`,
    older: `
anteriores
antiguas
clasicas
mas antigu*
mas antigua
mas antiguas
mas clasic*
mas clasica
mas clasicas
mas viej*
mas vieja
mas viejos
mas vintage
viejas
`,
    lessKnown: `
desconocidas
joyas ocultas
mas desconocidas
mas raras
menos conocid*
menos conocida
menos conocidos
menos famos*
menos famosa
menos famosas
menos mainstream
menos popular
menos popular*
menos populares
menos vistas
no tan conocidas
no tan famosas
poco conocid*
poco conocidas
que no sean tan conocidas
`,
    moreVaried: `
distintas entre si
mas diferentes
mas distintas
mas divers*
mas diversas
mas variad*
mas variada
mas variado
mas variedad
menos parecidas entre si
variadas
variaditas
variadito
variado
`,
  },
};

/** Words that say by which figure films are ranked, and which way. */
export const metrics = {
  most: {
    score: `
clasicos imprescindibles
con mas nota
con mejor nota
creme de la creme
de lo mejor
imperdibles
imprescindibles
joyas
las mas top
lo mas top
lo mejor
lo mejorcito
mas alto puntaje
mas nota
mas valoradas
mayor nota
mayor puntaje
mejor
mejor calificada
mejor calificadas
mejor calificado
mejor critica
mejor nota
mejor puntaje
mejor puntuacion
mejor puntuada
mejor puntuadas
mejor puntuado
mejor valorada
mejor valoradas
mejor valorado
mejores
mejores calificadas
mejores criticas
mejores notas
nota mas alta
notas mas altas
obras maestras
puntaje mas alto
puntajes mas altos
top
`,
    votes: `
con mas votos
mas cantidad de votos
mas gente voto
mas valoraciones
mas vista
mas vistas
mas votada
mas votadas
mas votos
mas votos tengan
mas votos tienen
mayor cantidad de votos
por cantidad de votos
por numero de votos
por votos
segun votos
`,
    revenue: `
exitosas
hizo mas dinero
hizo mas lana
hizo mas money
mas dinero
mas dinero hicieron
mas exito
mas exitosa
mas exitosas
mas guita
mas guita hicieron
mas ingresos
mas lana
mas pasta
mas plata
mas plata hicieron
mas recaudado
mas recaudadoras
mas recaudaron
mas recaudo
mas taquillera
mas taquilleras
mas vendidas
mayor exito
mayor recaudacion
mayores exitos
mayores recaudaciones
recaudaron mas
recaudaron mas dinero
recaudo mas
taquillera
taquilleras
`,
    return: `
mas rentable
mas rentables
mas retorno
mas retorno dieron
mayor rentabilidad
mayor retorno
mayor roi
mayores retornos
mejor rentabilidad
mejor retorno
mejor roi
mejores retornos
rentables
`,
    profit: `
dieron mas ganancia
ganaron mas
mas beneficio
mas beneficios
mas ganancia
mas ganancias
mas ganaron
mayor beneficio
mayor ganancia
mayores ganancias
`,
    popularity: `
de moda
mas conocidas
mas famosa
mas famosas
mas popular
mas populares
mas populares del momento
mas queridas
mas sonadas
popular
populares
popularidad
`,
    runtime: `
dura mas
duran mas
mas dura
mas duracion
mas duran
mas extensa
mas extensas
mas larga
mas largas
mas largos
mayor duracion
`,
    date: `
la mas nueva de
la ultima de
lo mas nuevo
lo mas reciente
lo ultimo
lo ultimo de
mas nueva
mas nuevas
mas nuevas primero
mas nuevo
mas nuevos
mas reciente
mas recientes
mas recientes primero
nuevas primero
peliculas nuevas
pelis nuevas
recientes primero
ultima peli
ultima pelicula
ultimas peliculas
ultimas pelis
ultimo film
ultimo filme
ultimo largometraje
ultimos films
`,
    budget: `
costaron mas
costo mas
mas cara
mas caras
mas caro
mas caros
mas costaron
mas costo
mas costosa
mas costosas
mas costoso
mas costosos
mas dinero costaron
mas plata costaron
mas plata costo
`,
  },
  least: {
    score: `
malisimas
mas malas
menor puntaje
menos nota
nota mas baja
notas mas bajas
peor
peor calificadas
peor calificado
peor nota
peor puntaje
peor puntuadas
peor puntuado
peor valoradas
peor valorado
peores
peores notas
puntaje mas bajo
puntajes mas bajos
`,
    votes: `
con menos votos
menos votadas
`,
    revenue: `
menos exitosas
menos recaudaron
menos recaudo
menos taquillera
menos taquilleras
recaudaron menos
recaudo menos
`,
    return: `
menor retorno
menos rentables
peor retorno
`,
    profit: `
fracaso de taquilla
fracaso en taquilla
fracasos
fracasos comerciales
fracasos de taquilla
fracasos en taquilla
grandes fracasos
grandes fracasos de taquilla
mas dinero perdieron
mas dinero perdio
mas guita perdio
mas perdidas
mas perdieron dinero
mas perdieron plata
mas perdio dinero
mas perdio plata
mas plata perdieron
mas plata perdio
mayor fracaso
mayor fracaso de taquilla
mayor perdida
mayores fracasos
mayores fracasos de taquilla
mayores perdidas
peor fracaso
peor fracaso de taquilla
peores fracasos
peores fracasos de taquilla
perdieron mas
perdieron mas dinero
perdieron mas plata
perdio mas
perdio mas dinero
perdio mas plata
`,
    popularity: `
menos populares
`,
    runtime: `
duran menos
mas breve
mas breves
mas corta
mas cortas
menor duracion
menos duran
`,
    date: `
mas antigua
mas antiguas
mas antiguas primero
mas antiguo
mas antiguos
mas antiguos primero
mas vieja de
mas viejas de
opera prima
peli mas vieja
pelicula mas vieja
peliculas mas viejas
pelis mas viejas
primer film
primer pelicula
primera peli
primera pelicula
primeras peliculas
primeras pelis
`,
    budget: `
costaron menos
costo menos
mas barata
mas baratas
mas barato
mas baratos
mas economica
mas economicas
menos cara
menos caras
menos costaron
menos costo
menos costosa
menos costosas
`,
  },
  names: {
    score: `
calificacion
calificaciones
nota
nota media
nota promedio
notas
puntaje
puntaje promedio
puntajes
puntuacion
rating
score
`,
    votes: `
cantidad de votos
numero de votos
votos
`,
    return: `
rentabilidad
retorno
retornos
roi
`,
    revenue: `
ingresos
recaudacion
recaudaciones
taquilla
`,
    profit: `
beneficio
beneficios
ganancia
ganancias
`,
    budget: `
coste
costo
presupuesto
presupuestos
`,
    popularity: `
popularidad
`,
    runtime: `
duracion
`,
    date: '',
  },
  beforeMost: `
mas
mayor
mayores
mejor
mejores
por
ranking
segun
top
`,
  beforeLeast: `
menor
menores
menos
peor
peores
`,
  afterMost: `
mas alta
mas altas
mas alto
mas altos
mas grande
mas grandes
`,
  afterLeast: `
mas baja
mas bajas
mas bajo
mas bajos
mas chica
mas chico
mas chicos
mas pequena
mas pequeno
mas pequenos
`,
  between: `
el
la
las
los
su
sus
`,
};

/** Words of the calendar. Lines that begin with a number are what stands for it: the month, the weekday from Monday. */
export const calendar = {
  newKinds: `
nueva
nuevas
nuevo
nuevos
`,
  recent: `
actuales
de ahora
de los ultimos tiempos
estos ultimos anos
mas reciente
mas recientes
moderna
modernas
reciente
recientes
ultimos anos
`,
  afterModern: `
clasica
clasicas
clasico
clasicos
`,
  months: `
1 ene enero
2 feb febr febrero
3 marzo
4 abr abril
5 mayo
6 jun junio
7 jul julio
8 ago agosto
9 sep sept septiembre set setiembre
10 oct octubre
11 nov noviembre
12 dic diciembre
`,
  weekdays: `
1 lunes
2 martes
3 miercoles
4 jueves
5 viernes
6 sabado sabados
7 domingo domingos
`,
  shortWeekdays: `
1 lun
2 mar
3 mie mier
4 jue
5 vie
6 sab
7 dom
`,
  shortBeforeDay: `
dom
jue
lun
mie
vie
`,
  holidays: {
    christmas: `
navidad
`,
    christmasEve: `
noche buena
nochebuena
`,
    newYear: `
ano nuevo
`,
    newYearsEve: `
fin de ano
noche vieja
nochevieja
`,
    valentine: `
dia de los enamorados
san valentin
`,
    halloween: `
halloween
noche de brujas
`,
    dayOfTheDead: `
dia de los muertos
dia de muertos
`,
    epiphany: `
dia de reyes
reyes
reyes magos
`,
    saintPatrick: `
san patricio
`,
    aprilFools: '',
    holyInnocents: `
dia de los inocentes
santos inocentes
`,
    fourthOfJuly: '',
    mayDay: `
dia de los trabajadores
dia del trabajador
dia del trabajo
`,
    boxingDay: '',
  },
  movableDays: {
    easter: `
domingo de pascua
domingo de resurreccion
pascua
pascuas
`,
    easterMonday: `
lunes de pascua
`,
    goodFriday: `
viernes santo
`,
    holyThursday: `
jueves santo
`,
    holyWeek: `
semana santa
`,
    ashWednesday: `
miercoles de ceniza
`,
    shroveTuesday: `
martes de carnaval
`,
    carnival: `
carnaval
carnavales
`,
    thanksgiving: `
accion de gracias
dia de accion de gracias
`,
    blackFriday: `
viernes negro
`,
    memorialDay: '',
    laborDay: '',
  },
  seasons: {
    spring: `
primavera
`,
    summer: `
verano
`,
    autumn: `
otono
`,
  },
  days: {
    today: `
hoy
`,
    yesterday: `
ayer
`,
    dayBeforeYesterday: `
anteayer
antes de ayer
antier
`,
    tomorrow: `
manana
`,
    dayAfterTomorrow: `
pasado manana
`,
  },
  notYears: `
dolares
leguas
millon
min
personas
pesos
votos
`,
  some: `
algunas
algunos
muchas
muchos
pocas
pocos
unas
unos
varias
varios
`,
  firstToFourth: `
1er
1ra
2da
2do
3er
3ra
4ta
4to
cuarta
cuarto
primer
primera
segunda
segundo
tercer
tercera
ultima
ultimo
`,
  leads: `
ano
de
del
el
la
los
mes
`,
  currentOne: `
esta
este
`,
  lastOne: '',
  spokenYears: {
    pairs: {
      last: '',
      present: '',
    },
    whole: {
      last: `
mil novecientos
`,
      present: `
dos mil
`,
    },
    joint: `
y
`,
    zero: '',
    tens: `
10 diez
20 veinte
30 treinta
40 cuarenta
50 cincuenta
60 sesenta
70 setenta
80 ochenta
90 noventa
`,
    units: `
1 uno
2 dos
3 tres
4 cuatro
5 cinco
6 seis
7 siete
8 ocho
9 nueve
10 diez
11 once
12 doce
13 trece
14 catorce
15 quince
16 dieciseis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte
`,
    teens: '',
  },
  unit: {
    day: `
dia
`,
    week: `
semana
`,
    weekend: `
fin de semana
finde
`,
    month: `
mes
`,
    quarter: `
trimestre
`,
    semester: `
semestre
`,
    year: `
ano
`,
    decade: `
decada
`,
    century: `
siglo
`,
  },
  units: {
    day: `
dias
`,
    week: `
semanas
`,
    weekend: `
findes
fines de semana
`,
    month: `
meses
`,
    quarter: `
trimestres
`,
    semester: '',
    year: `
anos
`,
    decade: `
decadas
`,
    century: `
siglos
`,
  },
};

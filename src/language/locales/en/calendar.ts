import type { Lexicon } from '../lexicon.ts';

/** Words of the calendar. Lines that begin with a number are what stands for it: the month, the weekday from Monday. */
export const calendar: Lexicon['calendar'] = {
  newKinds: `
brand new
new
`,
  recent: `
contemporary
in recent times
in recent years
last few years
modern
more recent
of recent years
past few years
recent
`,
  afterModern: `
classic
classics
day
times
`,
  months: `
1 jan january
2 feb febr february
3 march
4 apr april
5 may
6 jun june
7 jul july
8 aug august
9 sep sept september
10 oct october
11 nov november
12 dec december
`,
  weekdays: `
1 monday mondays
2 tues tuesday tuesdays
3 wednesday wednesdays
4 thurs thursday thursdays
5 friday fridays
6 saturday saturdays
7 sunday sundays
`,
  shortWeekdays: `
1 mon
2 tue
3 wed weds
4 thu thur
5 fri
6 sat
7 sun
`,
  shortBeforeDay: `
fri
mon
thu
tue
wed
`,
  holidays: {
    christmas: `
christmas
christmas day
xmas
xmas day
`,
    christmasEve: `
christmas eve
xmas eve
`,
    newYear: `
new year day
new year's
new year's day
new years
new years day
`,
    newYearsEve: `
new year's eve
new years eve
`,
    valentine: `
valentine's
valentine's day
valentines
valentines day
`,
    halloween: `
halloween
`,
    dayOfTheDead: `
day of the dead
`,
    epiphany: `
epiphany
`,
    saintPatrick: `
saint patrick's day
st patrick's day
st patricks day
`,
    aprilFools: `
april fool's day
april fools
april fools day
april fools' day
`,
    holyInnocents: '',
    fourthOfJuly: `
4th of july
fourth of july
independence day
`,
    mayDay: `
labour day
may day
workers' day
`,
    boxingDay: `
boxing day
`,
  },
  movableDays: {
    easter: `
easter
easter day
easter sunday
`,
    easterMonday: `
easter monday
`,
    goodFriday: `
good friday
`,
    holyThursday: `
holy thursday
maundy thursday
`,
    holyWeek: `
holy week
`,
    ashWednesday: `
ash wednesday
`,
    shroveTuesday: `
fat tuesday
mardi gras
shrove tuesday
`,
    carnival: '',
    thanksgiving: `
thanksgiving
thanksgiving day
`,
    blackFriday: `
black friday
`,
    memorialDay: `
memorial day
`,
    laborDay: `
labor day
`,
  },
  seasons: {
    spring: `
spring
springtime
`,
    summer: `
summer
summertime
`,
    autumn: `
autumn
fall
`,
  },
  days: {
    today: `
today
`,
    yesterday: `
yesterday
`,
    dayBeforeYesterday: `
the day before yesterday
`,
    tomorrow: `
tomorrow
`,
    dayAfterTomorrow: `
the day after tomorrow
`,
  },
  notYears: `
dollars
million
min
people
votes
`,
  some: `
a few
few
many
several
some
`,
  firstToFourth: `
1st
2nd
3rd
4th
first
fourth
last
second
third
`,
  leads: `
month
of
the
year
`,
  currentOne: `
current
this
`,
  lastOne: `
last
previous
`,
  spokenYears: {
    pairs: {
      last: `
nineteen
`,
      present: `
twenty
`,
    },
    whole: {
      last: '',
      present: `
two thousand
`,
    },
    joint: `
and
`,
    zero: `
o
oh
`,
    tens: `
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
`,
    units: `
1 one
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
`,
    teens: `
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
`,
  },
  unit: {
    day: `
day
`,
    week: `
week
`,
    weekend: `
weekend
`,
    month: `
month
`,
    quarter: `
quarter
`,
    semester: `
semester
`,
    year: `
year
`,
    decade: `
decade
`,
    century: `
century
`,
  },
  units: {
    day: `
days
`,
    week: `
weeks
`,
    weekend: `
weekends
`,
    month: `
months
`,
    quarter: `
quarters
`,
    semester: '',
    year: `
years
`,
    decade: `
decades
`,
    century: `
centuries
`,
  },
};

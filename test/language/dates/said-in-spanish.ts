/** What Spanish sentences say of dates; how a sense is written is told in `senses.ts`. */
export const saidInSpanish = `
# Months, of all years or of one
cuántas películas se estrenaron en enero → month 1
estrenos de febrero → month 2
las de setiembre → month 9
pelis de septiembre de 1994 → month 9 1994
en el mes de mayo → month 5
estrenadas en julio del 2001 → month 7 2001
mayo de 1999 → month 5 1999
marzo 2003 → month 3 2003
en dic de 1999 → month 12 1999
julio del año 2001 → month 7 2001
febrero del 99 → month 2 1999
el 3 de marzo del 85 → 1985-03-03..1985-03-03
en el mes de octubre del año 1985 → month 10 1985
AGOSTO DE 1977 → month 8 1977
noviembre, 1990 → month 11 1990
# Years
en 1984 → year 1984
las del 2010 → year 2010
del año 1939 → year 1939
en el año 2001 → year 2001
de 1895 → year 1895
en mil novecientos noventa y siete → year 1997
de mil novecientos ochenta → year 1980
en dos mil doce → year 2012
en el dos mil → year 2000
en mil novecientos → year 1900
en dos mil dieciséis → year 2016
estrenos en el 86 → year 1986
este año → year 2026
el año pasado → year 2025
# Decades
de los 90 → 1990-01-01..1999-12-31
los años 80 → 1980-01-01..1989-12-31
de los 90 y los 80 → 1980-01-01..1999-12-31
la década del 70 → 1970-01-01..1979-12-31
de la década de 1960 → 1960-01-01..1969-12-31
en los ochenta → 1980-01-01..1989-12-31
los noventas → 1990-01-01..1999-12-31
los años cincuenta → 1950-01-01..1959-12-31
de los años treinta → 1930-01-01..1939-12-31
la década de los cuarenta → 1940-01-01..1949-12-31
los dos mil → 2000-01-01..2009-12-31
los 2000 → 2000-01-01..2009-12-31
de los años 2010 → 2010-01-01..2019-12-31
los años 20 → 1920-01-01..1929-12-31
de los '90 → 1990-01-01..1999-12-31
de los 90's → 1990-01-01..1999-12-31
de los 80s → 1980-01-01..1989-12-31
de la década del ochenta → 1980-01-01..1989-12-31
de la década de los 60 → 1960-01-01..1969-12-31
a principios de los 90 → 1990-01-01..1993-12-31
a mediados de los 80 → 1984-01-01..1986-12-31
a fines de los 70 → 1977-01-01..1979-12-31
# Centuries
del siglo XX → 1901-01-01..2000-12-31
en el siglo XXI → 2001-01-01..2100-12-31
del siglo XIX → 1801-01-01..1900-12-31
del siglo 21 → 2001-01-01..2100-12-31
siglo veinte → 1901-01-01..2000-12-31
# Quarters, halves, seasons
primer trimestre de 2005 → 2005-01-01..2005-03-31
el segundo trimestre del 2005 → 2005-04-01..2005-06-30
último trimestre de 1999 → 1999-10-01..1999-12-31
tercer trimestre del año 2000 → 2000-07-01..2000-09-30
segundo semestre de 1999 → 1999-07-01..1999-12-31
primera mitad de 2010 → 2010-01-01..2010-06-30
segundo cuatrimestre de 2010 → 2010-05-01..2010-08-31
el verano de 1999 → 1999-06-01..1999-08-31
en otoño de 2003 → 2003-09-01..2003-11-30
# Ranges
entre 1990 y 1995 → 1990-01-01..1995-12-31
de 1990 a 1995 → 1990-01-01..1995-12-31
desde 1990 hasta 1995 → 1990-01-01..1995-12-31
del 2000 al 2005 → 2000-01-01..2005-12-31
1990-1995 → 1990-01-01..1995-12-31
1990 – 1995 → 1990-01-01..1995-12-31
entre los años 1990 y 1995 → 1990-01-01..1995-12-31
entre marzo y junio de 2001 → 2001-03-01..2001-06-30
de marzo a junio de 2001 → 2001-03-01..2001-06-30
desde marzo hasta junio del 2001 → 2001-03-01..2001-06-30
de marzo de 1999 a junio de 2001 → 1999-03-01..2001-06-30
del 1 al 15 de mayo de 1999 → 1999-05-01..1999-05-15
entre el 1 y el 15 de mayo de 1999 → 1999-05-01..1999-05-15
del 1 de mayo al 15 de junio de 1999 → 1999-05-01..1999-06-15
del 20 de diciembre de 1999 al 5 de enero de 2000 → 1999-12-20..2000-01-05
desde el 3 de marzo de 1999 hasta el 4 de abril de 2001 → 1999-03-03..2001-04-04
entre los 80 y los 90 → 1980-01-01..1999-12-31
de los 70 a los 80 → 1970-01-01..1989-12-31
entre mil novecientos noventa y mil novecientos noventa y cinco → 1990-01-01..1995-12-31
# Open ends
desde 2010 → 2010-01-01..
desde el año 2010 → 2010-01-01..
a partir de 1990 → 1990-01-01..
a partir del 2000 → 2000-01-01..
2015 en adelante → 2015-01-01..
de 2015 en adelante → 2015-01-01..
del 2000 para acá → 2000-01-01..
después de 1990 → 1991-01-01..
después del 2000 → 2001-01-01..
posteriores a 2005 → 2006-01-01..
antes de 1950 → ..1949-12-31
antes del 2000 → ..1999-12-31
anteriores a 1930 → ..1929-12-31
antes de los 80 → ..1979-12-31
previas a 1960 → ..1959-12-31
hasta 1950 → ..1950-12-31
hasta el año 1970 → ..1970-12-31
desde los 90 → 1990-01-01..
desde mayo de 1999 → 1999-05-01..
antes del 3 de mayo de 1999 → ..1999-05-02
de 1950 o antes → ..1950-12-31
desde 2010 hasta hoy → 2010-01-01..
# The whole of a year
todo el 2004 → 2004-01-01..2004-12-31
en todo el año 1999 → 1999-01-01..1999-12-31
el 2004 entero → 2004-01-01..2004-12-31
todo 1984 completo → 1984-01-01..1984-12-31
# Days and holidays
el 25 de diciembre → day 12 25
25 de diciembre de 1999 → 1999-12-25..1999-12-25
el 4 de julio del 2001 → 2001-07-04..2001-07-04
el 1 de mayo → day 5 1
el 1º de mayo → day 5 1
el primero de enero → day 1 1
el primero de enero del 2000 → 2000-01-01..2000-01-01
el 29 de febrero → day 2 29
en navidad → day 12 25
en Navidad de 1999 → 1999-12-25..1999-12-25
en nochebuena → day 12 24
en año nuevo → day 1 1
en nochevieja → day 12 31
en san valentín → day 2 14
en halloween → day 10 31
el día de los enamorados → day 2 14
el día de muertos → day 11 2
el día de los inocentes → day 12 28
el día de reyes → day 1 6
# Days that move with the year
en semana santa de 2010 → 2010-03-28..2010-04-04
la Semana Santa del 2011 → 2011-04-17..2011-04-24
el viernes santo de 2004 → 2004-04-09..2004-04-09
el domingo de Pascua de 1999 → 1999-04-04..1999-04-04
en carnaval de 2008 → 2008-02-04..2008-02-05
el día de acción de gracias de 2005 → 2005-11-24..2005-11-24
# Weekdays
los lunes → weekday 0
un martes → weekday 1
en miércoles → weekday 2
el día jueves → weekday 3
un viernes 13 → weekday 4 13
viernes 13 → weekday 4 13
martes 13 → weekday 1 13
los sábados → weekday 5
un domingo → weekday 6
# Written in figures
2001-07-04 → 2001-07-04..2001-07-04
el 04/07/2001 → 2001-07-04..2001-07-04
el 3/4/2001 → 2001-04-03..2001-04-03
el 31-12-1999 → 1999-12-31..1999-12-31
el 3.4.2001 → 2001-04-03..2001-04-03
07/2001 → month 7 2001
2001-07 → month 7 2001
# Among other words and numbers
las 10 mejores de 1994 → year 1994
las 5 mejores de los 90 → 1990-01-01..1999-12-31
top 20 de terror de los 80 → 1980-01-01..1989-12-31
¿y en febrero? → month 2
comedias francesas de entre 1960 y 1965 de menos de 90 minutos → 1960-01-01..1965-12-31
con más de 2000 votos desde 2010 → 2010-01-01..
sábado 25 de diciembre de 1999 → weekday 5 + 1999-12-25..1999-12-25
viernes 13 de octubre de 1989 → weekday 4 + 1989-10-13..1989-10-13
abril-junio de 2001 → 2001-04-01..2001-06-30
entre el 3/4/2001 y el 5/6/2001 → 2001-04-03..2001-06-05
entre enero y marzo del 2010 → 2010-01-01..2010-03-31
del 90 al 95 → 1990-01-01..1995-12-31
del año 85 → year 1985
en los 90 o después → 1990-01-01..
de finales de los noventa → 1997-01-01..1999-12-31
los 1890 → 1890-01-01..1899-12-31
de 1995 a 1990 → 1990-01-01..1995-12-31
entre diciembre y febrero de 2001 → 2000-12-01..2001-02-28
# Dates that no calendar has
el 31 de febrero → none 2 29
el 30 de febrero de 2010 → none 2010 2 28
el 30/02/2001 → none 2001 2 28
el 29/02/2011 → none 2011 2 28
el 29/02/2012 → 2012-02-29..2012-02-29
2010-02-31 → none 2010 2 28
el 31/04/2010 → none 2010 4 30
el 32/01/2010 → none 2010
semana 60 de 2015 → none 2015
del 1 al 31 de junio de 2010 → none 2010 6 30
# Parts of years, months and centuries
a mediados de 2014 → 2014-05-01..2014-08-31
a principios del 2014 → 2014-01-01..2014-04-30
a fines de 1999 → 1999-09-01..1999-12-31
a principios de mayo de 2014 → 2014-05-01..2014-05-10
a fines de febrero de 2012 → 2012-02-21..2012-02-29
a fines de mayo → days 5 21 31
la primera quincena de mayo → days 5 1 15
la primera quincena de mayo de 2010 → 2010-05-01..2010-05-15
la segunda quincena de febrero del 2012 → 2012-02-16..2012-02-29
del 1 al 15 de mayo → days 5 1 15
la semana 3 de 2015 → 2015-01-12..2015-01-18
la semana 53 de 2015 → 2015-12-28..2016-01-03
la semana 53 de 2014 → none 2014
la primera semana de mayo de 2010 → 2010-05-01..2010-05-07
la última semana de mayo de 2010 → 2010-05-25..2010-05-31
el último fin de semana de mayo de 2010 → 2010-05-28..2010-05-30
a principios del siglo XX → 1901-01-01..1933-12-31
# Counted from today, a Sunday: November 22, 2026
de hace 5 años → year 2021
de hace treinta y cinco años → year 1991
de hace un par de años → year 2024
las de 10 años atrás → year 2016
estrenos de hace 3 meses → month 8 2026
estrenos de hace dos semanas → 2026-11-02..2026-11-08
desde hace 10 años → 2016-01-01..
hoy hace 20 años → 2006-11-22..2006-11-22
hace más de 50 años → ..1976-11-21
de los últimos 5 años → 2021-11-23..2026-11-22
de la última década → 2016-11-23..2026-11-22
estrenos de este finde → 2026-11-20..2026-11-22
el fin de semana pasado → 2026-11-13..2026-11-15
la semana pasada → 2026-11-09..2026-11-15
se estrenan la semana que viene → 2026-11-23..2026-11-29
se estrenan el próximo fin de semana → 2026-11-27..2026-11-29
el mes pasado → month 10 2026
se estrenan el año que viene → year 2027
el año antepasado → year 2024
mayo del año pasado → month 5 2025
a principios de este año → 2026-01-01..2026-04-30
se estrenaron el viernes pasado → 2026-11-20..2026-11-20
se estrenan el próximo viernes → 2026-11-27..2026-11-27
estrenos del verano pasado → 2026-06-01..2026-08-31
se estrenaron la navidad pasada → 2025-12-25..2025-12-25
se estrenaron ayer → 2026-11-21..2026-11-21
salieron anteayer → 2026-11-20..2026-11-20
se estrenaron hoy → 2026-11-22..2026-11-22
un día como hoy → day 11 22
este siglo → 2001-01-01..2100-12-31
la década pasada → 2010-01-01..2019-12-31
# Times that name no days
hace mucho → unclear
hace unos años → unclear
el otro día → unclear
el primer trimestre → unclear
en la semana 3 → unclear
las próximas semanas → unclear
# When somebody wants to see a film, or saw it, is no time of films
qué puedo ver este finde → 
algo para este finde → 
la que vi hace 5 años → 
la que vimos la semana pasada → 
`;

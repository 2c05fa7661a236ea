/** What English sentences say of dates; how a sense is written is told in `senses.ts`. */
export const saidInEnglish = `
# Months, of all years or of one
how many films premiered in January → month 1
october '99 → month 10 1999
films out in aug 95 → month 8 1995
February releases → month 2
movies from September 1994 → month 9 1994
in the month of May → month 5
in May 1999 → month 5 1999
May of 1999 → month 5 1999
released in July, 2001 → month 7 2001
Dec 1999 → month 12 1999
in sept. 2003 → month 9 2003
out in june → month 6
MARCH 2003 → month 3 2003
1999 March → month 3 1999
# Years
in 1984 → year 1984
from the year 2001 → year 2001
2010 films → year 2010
of 1895 → year 1895
nineteen ninety-seven → year 1997
in nineteen eighty four → year 1984
two thousand and three → year 2003
twenty twelve → year 2012
nineteen oh five → year 1905
nineteen fifteen → year 1915
in two thousand → year 2000
this year → year 2026
last year → year 2025
# Decades
from the 90s → 1990-01-01..1999-12-31
the 1980s → 1980-01-01..1989-12-31
80's movies → 1980-01-01..1989-12-31
'70s thrillers → 1970-01-01..1979-12-31
’60s westerns → 1960-01-01..1969-12-31
1990's comedies → 1990-01-01..1999-12-31
the nineties → 1990-01-01..1999-12-31
fifties musicals → 1950-01-01..1959-12-31
the twenties → 1920-01-01..1929-12-31
the noughties → 2000-01-01..2009-12-31
the two thousands → 2000-01-01..2009-12-31
the 2000s → 2000-01-01..2009-12-31
the 2010s → 2010-01-01..2019-12-31
in the early 90s → 1990-01-01..1993-12-31
in the mid-80s → 1984-01-01..1986-12-31
in the late seventies → 1977-01-01..1979-12-31
the first half of the 90s → 1990-01-01..1994-12-31
the decade of the 1960s → 1960-01-01..1969-12-31
# Centuries
in the 20th century → 1901-01-01..2000-12-31
of the 21st century → 2001-01-01..2100-12-31
the twentieth century → 1901-01-01..2000-12-31
nineteenth century → 1801-01-01..1900-12-31
# Quarters, halves, seasons
first quarter of 2005 → 2005-01-01..2005-03-31
the second quarter of 2005 → 2005-04-01..2005-06-30
Q3 2010 → 2010-07-01..2010-09-30
Q4 of 1999 → 1999-10-01..1999-12-31
the last quarter of 1999 → 1999-10-01..1999-12-31
second half of 1999 → 1999-07-01..1999-12-31
first half of 2010 → 2010-01-01..2010-06-30
summer of 1999 → 1999-06-01..1999-08-31
spring 2003 → 2003-03-01..2003-05-31
fall 2003 → 2003-09-01..2003-11-30
# Ranges
between 1990 and 1995 → 1990-01-01..1995-12-31
from 1990 to 1995 → 1990-01-01..1995-12-31
1990 to 1995 → 1990-01-01..1995-12-31
1990-1995 → 1990-01-01..1995-12-31
from 1990 until 1995 → 1990-01-01..1995-12-31
from 1990 through 1995 → 1990-01-01..1995-12-31
between March and June 2001 → 2001-03-01..2001-06-30
from March to June of 2001 → 2001-03-01..2001-06-30
from March 1999 to June 2001 → 1999-03-01..2001-06-30
May 1-15, 1999 → 1999-05-01..1999-05-15
from May 1 to 15 1999 → 1999-05-01..1999-05-15
from the 1st to the 15th of May 1999 → 1999-05-01..1999-05-15
from May 1 1999 to June 3 2001 → 1999-05-01..2001-06-03
between May 1 and June 15, 1999 → 1999-05-01..1999-06-15
between the 80s and the 90s → 1980-01-01..1999-12-31
from the 1990's and 1980's → 1980-01-01..1999-12-31
from the seventies to the nineties → 1970-01-01..1999-12-31
from 1999-05-01 to 1999-05-15 → 1999-05-01..1999-05-15
# Open ends
since 2010 → 2010-01-01..
since the year 2010 → 2010-01-01..
starting in 1990 → 1990-01-01..
from 2015 on → 2015-01-01..
from 2015 onwards → 2015-01-01..
2015 or later → 2015-01-01..
after 1990 → 1991-01-01..
later than 2005 → 2006-01-01..
newer than 2005 → 2006-01-01..
before 1950 → ..1949-12-31
prior to 1930 → ..1929-12-31
older than 1960 → ..1959-12-31
pre-1960 → ..1959-12-31
before the 80s → ..1979-12-31
until 1950 → ..1950-12-31
up to 1970 → ..1970-12-31
1950 or earlier → ..1950-12-31
since the nineties → 1990-01-01..
since May 1999 → 1999-05-01..
before May 3, 1999 → ..1999-05-02
from 2010 to today → 2010-01-01..
# Days and holidays
on December 25 → day 12 25
on the 25th of December → day 12 25
25 December 1999 → 1999-12-25..1999-12-25
July 4th, 2001 → 2001-07-04..2001-07-04
on May 1st → day 5 1
the first of January → day 1 1
the first of January 2000 → 2000-01-01..2000-01-01
February 29 → day 2 29
on Christmas → day 12 25
on Christmas Day 1999 → 1999-12-25..1999-12-25
on Christmas Eve → day 12 24
on New Year's Day → day 1 1
on new years eve → day 12 31
on Valentine's Day → day 2 14
on Halloween → day 10 31
on the 4th of July → day 7 4
on the Fourth of July 1996 → 1996-07-04..1996-07-04
on St Patrick's Day → day 3 17
# The whole of a year
in all of 2004 → 2004-01-01..2004-12-31
the whole of 1999 → 1999-01-01..1999-12-31
the entire year 1984 → 1984-01-01..1984-12-31
# Days that move with the year
on Easter 2000 → 2000-04-23..2000-04-23
Good Friday 2004 → 2004-04-09..2004-04-09
on Easter Monday of 1961 → 1961-04-03..1961-04-03
on Thanksgiving 2005 → 2005-11-24..2005-11-24
Thanksgiving Day, 1996 → 1996-11-28..1996-11-28
the 2009 black friday → 2009-11-27..2009-11-27
memorial day 2010 → 2010-05-31..2010-05-31
Labor Day of 2003 → 2003-09-01..2003-09-01
# Weekdays
on Mondays → weekday 0
on a Tuesday → weekday 1
on Wednesday → weekday 2
on a Friday the 13th → weekday 4 13
Friday 13 → weekday 4 13
on Friday, the 13th → weekday 4 13
on saturdays → weekday 5
on Sunday → weekday 6
# Written in figures
2001-07-04 → 2001-07-04..2001-07-04
on 07/04/2001 → 2001-07-04..2001-07-04
on 3/4/2001 → 2001-03-04..2001-03-04
12/31/1999 → 1999-12-31..1999-12-31
07/2001 → month 7 2001
# Among other words and numbers
top 10 of 1994 → year 1994
the 5 best movies of the 90s → 1990-01-01..1999-12-31
and in February? → month 2
French comedies between 1960 and 1965 under 90 minutes → 1960-01-01..1965-12-31
more than 2000 votes since 2010 → 2010-01-01..
Saturday, December 25, 1999 → weekday 5 + 1999-12-25..1999-12-25
Friday, October 13th 1989 → weekday 4 + 1989-10-13..1989-10-13
Jan-Mar 2001 → 2001-01-01..2001-03-31
between 3/4/2001 and 5/6/2001 → 2001-03-04..2001-05-06
from '90 to '95 → 1990-01-01..1995-12-31
in '85 → year 1985
the 1890s → 1890-01-01..1899-12-31
the 1900s → 1900-01-01..1909-12-31
from 1995 to 1990 → 1990-01-01..1995-12-31
from December to February 2001 → 2000-12-01..2001-02-28
# Dates that no calendar has
February 30 → none 2 29
on February 30, 2010 → none 2010 2 28
on 02/30/2001 → none 2001 2 28
on 29/02/2011 → none 2011 2 28
on 2011-02-29 → none 2011 2 28
on 13/13/2010 → none 2010
week 60 of 2015 → none 2015
# Parts of years, months and centuries
mid-2014 → 2014-05-01..2014-08-31
in early 2014 → 2014-01-01..2014-04-30
late 1999 → 1999-09-01..1999-12-31
in the middle of 2014 → 2014-05-01..2014-08-31
in late May 2014 → 2014-05-21..2014-05-31
the first half of May → days 5 1 15
the second half of May 2010 → 2010-05-16..2010-05-31
May 1 to 15 → days 5 1 15
in early May → days 5 1 10
week 3 of 2015 → 2015-01-12..2015-01-18
2015-W53 → 2015-12-28..2016-01-03
the third week of May 2010 → 2010-05-15..2010-05-21
the last weekend of May 2010 → 2010-05-28..2010-05-30
the early 20th century → 1901-01-01..1933-12-31
the second half of the 20th century → 1951-01-01..2000-12-31
the early 2000s → 2000-01-01..2003-12-31
the late 2000s → 2007-01-01..2009-12-31
# Counted from today, a Sunday: November 22, 2026
premiered 5 years ago → year 2021
from thirty five years ago → year 1991
from a couple of years ago → year 2024
from two decades ago → year 2006
out three months ago → month 8 2026
20 years ago today → 2006-11-22..2006-11-22
more than 50 years ago → ..1976-11-21
less than 10 years ago → 2016-11-22..
from the last 10 years → 2016-11-23..2026-11-22
in the past decade → 2016-11-23..2026-11-22
the last three months → 2026-08-23..2026-11-22
released this weekend → 2026-11-20..2026-11-22
last weekend → 2026-11-13..2026-11-15
last week → 2026-11-09..2026-11-15
coming out next week → 2026-11-23..2026-11-29
last month → month 10 2026
released this month → month 11 2026
released next year → year 2027
the year before last → year 2024
in May of last year → month 5 2025
late last year → 2025-09-01..2025-12-31
premiered last Friday → 2026-11-20..2026-11-20
opening next Friday → 2026-11-27..2026-11-27
released last Christmas → 2025-12-25..2025-12-25
released last summer → 2026-06-01..2026-08-31
premiered yesterday → 2026-11-21..2026-11-21
came out the day before yesterday → 2026-11-20..2026-11-20
released on this day → day 11 22
since last year → 2025-01-01..
this century → 2001-01-01..2100-12-31
last decade → 2010-01-01..2019-12-31
# Times that name no days
a few years ago → unclear
a while ago → unclear
in the last few weeks → unclear
in the first quarter → unclear
in week 3 → unclear
released in summer → unclear
# When somebody wants to see a film, or saw it, is no time of films
something to watch this weekend → 
something for this week → 
the one I saw 5 years ago → 
what we watched last week → 
`;

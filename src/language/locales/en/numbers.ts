import type { Lexicon } from '../lexicon.ts';

/** Numbers in words: lines that begin with a number are what stands for it. */
export const numbers: Lexicon['numbers'] = {
  cardinals: `
0 zero
1 one
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
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
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
100 hundred
`,
  ordinals: `
1 1st first
2 2nd second
3 3rd third
4 4th fourth
5 5th fifth
6 6th sixth
7 7th seventh
8 8th eighth
9 9th ninth
10 10th tenth
`,
  decades: `
20 twenties
30 thirties
40 forties
50 fifties
60 sixties
70 seventies
80 eighties
90 nineties
`,
  centuries: `
19 nineteenth
20 twentieth
`,
  hundreds: '',
  thousand: `
grand
k
thousand
`,
  million: `
m
mill
million
millions
mm
mn
`,
  billion: `
b
billion
billions
bn
`,
  afterThousand: '',
  billionAsSaid: '',
  one: `
a
an
one
`,
  half: `
half
`,
  dollars: `
bucks
dollar
dollars
usd
`,
};

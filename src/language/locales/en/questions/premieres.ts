import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const filmsInMonth: Lexicon['questions']['filmsInMonth'] = {
  phrases: ['[month|premieres] {month}', '(box office|lineup) {month}'],
};

/** How the question is put, and its own words. */
export const filmsInPeriod: Lexicon['questions']['filmsInPeriod'] = {
  phrases: [
    '[premieres] {period}',
    `
(
how many are there
how many are they
how many in total
how many is that
how many of them
)
[altogether|in total|total]
`,
    '~count [are there|do you have|exist|have you got|in the database] {filter}',
    'how big [is] (catalog|catalogue|collection|database)',
  ],
};

/** How the question is put, and its own words. */
export const filmsOnWeekday: Lexicon['questions']['filmsOnWeekday'] = {
  phrases: ['[day|on|premieres] {weekday}'],
};

/** How the question is put. `{one}` is a unit of time, `{all}` several. */
export const busiest: Lexicon['questions']['busiest'] = {
  phrases: [
    `
{by}
(
busiest
highest number of
largest number of
more
most
record
record number of
the most
)
[are|had|has|have|premieres|were|~films|~premiere]
`,
    `
(
active
busiest
most active
most prolific
prolific
quietest
slowest
)
{by}
[for|premieres|~films|~premiere]
`,
    `
(
active
busiest
most active
most prolific
prolific
quietest
slowest
)
{by}
{person}
[career|for|of]
`,
    '{by} {order} [are|had|has|have|premieres|were|~films|~premiere]',
    `
(breakdown|distribution|premieres|releases|~count|~films)
{by}
[premieres|releases|table|~count|~films|~premiere]
`,
  ],
  own: `
active
busiest
prolific
quietest
slowest
`,
  units: {
    month: {
      one: `
month
`,
      all: `
months
`,
    },
    weekday: {
      one: `
day
day of the week
weekday
`,
      all: `
days
days of the week
weekdays
`,
    },
    year: {
      one: `
year
`,
      all: `
years
`,
    },
    decade: {
      one: `
decade
`,
      all: `
decades
`,
    },
  },
  frames: `
active {one}
busiest {one}
by {all}
by {one}
each {one}
every {one}
for each {one}
in what {one}
in which {one}
on what {one}
on which {one}
per {one}
prolific {one}
quietest {one}
slowest {one}
the {one}
what {all}
what {one}
which {all}
which {one}
{all} with
{one} by {one}
{one} had
{one} has
{one} in which
{one} saw
{one} when
{one} with
`,
};

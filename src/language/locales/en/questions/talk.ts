import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const greeting: Lexicon['questions']['greeting'] = {
  phrases: [
    `
(
afternoon
alright
anybody there
anyone there
are you there
evening
good afternoon
good evening
good morning
greetings
hello
hello bot
hello butaca
hello there
hey
hey bot
hey butaca
hey there
hi
hi bot
hi butaca
hi there
hiya
howdy
morning
sup
wassup
whats up
yo
yo yo
you there
)
`,
  ],
};

/** How the question is put, and its own words. */
export const help: Lexicon['questions']['help'] = {
  phrases: [
    `
(
capabilities
commands list
how can i use you
how do i talk to you
how should i use
kinds of questions
list of commands
what are you for
what commands
what do you offer
what else do you do
what is it you do
what kind of questions
what sort of questions
what type of questions
whats your purpose
which commands
which questions
your capabilities
)
[answer|are there|ask|can|there|you]
`,
    '(commands|help|help me|instructions|manual|usage)',
    `
(
confused
example
examples
features
getting started
give me examples
got any tips
how do i ask
how do i use
how do i use this
how do i use this bot
how do you use this
how do you work
how does it work
how does the bot work
how does this bot work
how does this thing work
how does this work
how to ask
how to use
how to use this
i am lost
i dont understand how
im lost
no idea how
show me what you can do
what are my options
what are you
what can i ask
what can it do
what can this bot
what can you do
what do you do
what do you know
what else can you
what is this
what now
what questions
what should i ask
who are you
)
`,
  ],
};

/** How the question is put, and its own words. */
export const declined: Lexicon['questions']['declined'] = {
  phrases: [
    '{topic} [any|is|show me|tell me|watch|win|won|~films]',
    '~films {topic}',
    '{topic} [any|does|have|is|the|watch|win|won|~films] {film}',
  ],
};

/** How the question is put, and its own words. */
export const wrong: Lexicon['questions']['wrong'] = {
  phrases: [],
};

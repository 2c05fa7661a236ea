import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const privacy: Lexicon['questions']['privacy'] = {
  phrases: [
    `
(
can i
how can i
how do i
how to
is there a way to
where do i
)
(
delete everything
delete my account
delete my data
delete my history
erase my data
export my data
get my data
remove my data
wipe my data
)
`,
    `
(
about me
are you spying
data do you have
data do you keep
data do you store
do you keep my
do you store my
do you track
keep my data
keep my messages
know about me
log my messages
my data
personal data
privacy
privacy policy
read my messages
save my data
save my messages
spying on me
store my messages
track me
tracking
what data
what data do you
what do you have on me
what do you keep
what do you know about me
what do you store
what info do you have
what information do you
which data
)
[have|keep|save|store]
`,
  ],
};

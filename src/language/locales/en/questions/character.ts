import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const character: Lexicon['questions']['character'] = {
  phrases: [
    '{character} [actor|actress|character|part|played|plays|role|which|who]',
    `
(
actor who played
actor who plays
the character of
the part of
the role of
what actor played
what actor plays
which actor played
which actor plays
which actor was
which actors have played
which actress played
which actress plays
which actress was
who acts as
who has played
who has portrayed
who played
who plays
who portrayed
who portrays
who voiced
who voices
who was
whose part is
whose role is
)
{character}
[actor|actress|who]
`,
    `
(
character of
name of the character
part of
role of
what character did
what character does
what did
what does
what part did
what part does
what role did
what role does
whats the name of
which character did
which character does
which part did
which role did
who did
who does
)
(character|has|have|part|play|played|plays|portray|role)
{person}
{film}
`,
    '(character|part|played as|plays as|role|who is|who was) {person} {film}',
    '(characters|parts|roles) [all|has|have|played|what|which] {person}',
    `
(
characters
the characters
who is who
who plays who
who plays whom
)
{film}
`,
  ],
};

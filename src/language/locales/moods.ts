/** What people are in the mood for, whom they watch with, and kinds of films that are several genres; each a list of folded phrases, one a line. */
export type Moods = Readonly<
  Record<'feelGood' | 'dateNight' | 'light' | 'sad' | 'mindBending' | 'romanticComedy' | 'dramedy', string>
>;

/**
 * What stands around a request and narrows nothing: wishes ("I'm looking for"), tastes ("I love"), praise ("good"), talk
 * ("for tonight") and company ("with my sister"). Each is a list of folded phrases, one a line.
 */
export type Openers = Readonly<Record<'wish' | 'taste' | 'praise' | 'talk' | 'company', string>>;

/**
 * What stands around a request and narrows nothing: wishes ("I'm looking for"), tastes ("I love"), praise ("good"), a title on the
 * tip of the tongue ("what was the name of"), talk ("for tonight") and company ("with my sister"). Each is a list of folded phrases, one a line.
 */
export type Openers = Readonly<Record<'wish' | 'taste' | 'praise' | 'recall' | 'talk' | 'company', string>>;

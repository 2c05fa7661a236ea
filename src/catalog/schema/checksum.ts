/**
 * The digests of a catalog's own pages, in hex: `some` of those that every start checks, `every` of all of them. Its one row
 * has a page of its own, which neither is taken of.
 */
export const CHECKSUM_TABLE = `
CREATE TABLE seal (some TEXT NOT NULL, every TEXT NOT NULL);
`;

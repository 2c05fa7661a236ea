/** How the question is put, and its own words. */
export const wrong = {
  phrases: [],
};

/** How the question is put, and its own words. */
export const declined = {
  phrases: [
    '{topic} [de que|gano|hay|puedo|tiene|ver|~films]',
    '{topic} [el|gano|la|puedo|tiene|ver|~films] {film}',
  ],
};

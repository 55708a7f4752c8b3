/** What is printed for a picture that was drawn, and for one that was there already. */
export const MARKS = { drawn: '*', kept: '.' };

/** Readers have a new edition within this many milliseconds (design of the reader's site, budgets). */
const SOON = 2000

/**
 * Waits as long as readers may still get what was. What is asked for afterwards has to be right, however
 * long a busy machine takes to answer; how long it takes is a figure of `npm run bench -- read`.
 */
export const soon = () => new Promise((resolve) => setTimeout(resolve, SOON))

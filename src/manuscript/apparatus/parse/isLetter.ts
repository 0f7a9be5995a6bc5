/** Whether a title says that the work is a letter: `Letter to F Engels`. */
export function isLetter(title: string): boolean {
  return /^(?:Open )?[Ll]etters? (?:to|from) \p{Lu}/u.test(title)
}

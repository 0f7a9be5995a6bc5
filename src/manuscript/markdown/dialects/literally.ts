/** Words that Markdown reads as they stand. */
export function literally(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ')
}

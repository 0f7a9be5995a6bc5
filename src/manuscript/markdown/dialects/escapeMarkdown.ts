/** Words that Markdown reads as they stand. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ')
}

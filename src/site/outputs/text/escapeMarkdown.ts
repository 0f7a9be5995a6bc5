/**
 * Text that Markdown reads as itself (CommonMark 0.31, section 2.4): signs that would be marks are
 * escaped, and so is what would make a list or a heading of the beginning of a line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, (_whole, space: string, sign: string) =>
      sign.length === 1 ? `${space}\\${sign}` : `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )
}

/** Names joined as the language joins them: `A, B and C` in `en-GB`. */
export function formatNames(names: string[], language: string): string {
  return new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(names)
}

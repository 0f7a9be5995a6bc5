/**
 * The font files a stylesheet names, e.g. `source-serif-4-latin-wght-normal.woff2`, each once.
 * They lie in the `files` folder of `@fontsource-variable/source-serif-4`.
 */
export function listFonts(stylesheet: string): string[] {
  return [
    ...new Set([...stylesheet.matchAll(/url\('([^']+\.woff2)'\)/g)].flatMap((m) => m[1] ?? [])),
  ]
}

/**
 * The one stylesheet of the site, from its parts: joined in order, comments and indentation taken
 * out. Fonts are named relative to it, so it must be served from the folder that holds them.
 * `read` gives the text of a part by name.
 */
export function assembleStylesheet(read: (name: string) => string): string {
  return styleSheets
    .map((name) =>
      read(name)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\n\s*/g, '\n')
        .replace(/\n+/g, '\n')
        .trim(),
    )
    .join('\n')
}

/** The parts of the stylesheet, in the order in which they are joined. */
const styleSheets = [
  'fonts.css',
  'base.css',
  'frame.css',
  'article.css',
  'notes.css',
  'issue.css',
  'plain.css',
  'print.css',
] as const

/**
 * The font files a stylesheet names, e.g. `source-serif-4-latin-wght-normal.woff2`, each once.
 * They lie in the `files` folder of `@fontsource-variable/source-serif-4`.
 */
export function listFonts(stylesheet: string): string[] {
  return [
    ...new Set([...stylesheet.matchAll(/url\('([^']+\.woff2)'\)/g)].flatMap((m) => m[1] ?? [])),
  ]
}

/**
 * The note preview script as it is sent: comments and indentation taken out. `source` is the text
 * of `notePreviews.mjs`, in which no string holds a comment sign.
 */
export function assembleScript(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trim()
}

import { styleSheets } from './styleSheets'

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

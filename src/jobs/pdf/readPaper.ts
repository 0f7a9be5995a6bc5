import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listFonts } from '../../site/assets'

const FONTS = 'node_modules/@fontsource-variable/source-serif-4/files'

/** Where the fonts are for the document that is printed; as on the site. */
const FONT_FOLDER = '/assets/'

export type Paper = {
  styles: string
  /** The fonts by their path. */
  fonts: Map<string, { bytes: Uint8Array; type: string }>
}

let read: Paper | undefined

/** The stylesheet of the paper and its fonts, read once. */
export function readPaper(): Paper {
  if (read) return read
  const css = ['fonts.css', 'paper.css'].map((name) =>
    readSource('src/site/styles', name).toString(),
  )
  const names = listFonts(css.join('\n'))
  const styles = css.join('\n').replaceAll("url('", `url('${FONT_FOLDER}`)
  const fonts = names.map(
    (name) => [FONT_FOLDER + name, { bytes: readSource(FONTS, name), type: 'font/woff2' }] as const,
  )
  read = { styles, fonts: new Map(fonts) }
  return read
}

function readSource(folder: string, file: string): Buffer {
  return readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), folder, file))
}

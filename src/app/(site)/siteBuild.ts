import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readEnv } from '../../lib/env'
import type { SiteBuild } from '../../site/model'
import { assembleStylesheet } from '../../site/styles/assembleStylesheet'
import { listFonts } from '../../site/styles/listFonts'

const FONTS = 'node_modules/@fontsource-variable/source-serif-4/files'

/** What a page needs besides its own words, read once when the process starts. */
export type SiteAssets = {
  build: SiteBuild
  /** File name → bytes and type, for the addresses under `/assets/`. */
  files: Map<string, { bytes: Buffer; type: string }>
}

let loaded: SiteAssets | undefined

/** The stylesheet and fonts of the site, the stylesheet named after its contents. */
export function getSiteAssets(): SiteAssets {
  loaded ??= load()
  return loaded
}

function load(): SiteAssets {
  const root = process.cwd()
  const css = assembleStylesheet((name) =>
    readFileSync(path.join(/* turbopackIgnore: true */ root, 'src/site/styles', name), 'utf8'),
  )
  const fonts = listFonts(css)
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)
  const stylesheet = `site-${hash}.css`
  const files: SiteAssets['files'] = new Map()
  files.set(stylesheet, { bytes: Buffer.from(css), type: 'text/css; charset=utf-8' })
  for (const font of fonts) {
    const bytes = readFileSync(path.join(/* turbopackIgnore: true */ root, FONTS, font))
    files.set(font, { bytes, type: 'font/woff2' })
  }
  return {
    build: {
      origin: readEnv().serverURL,
      stylesheet: `/assets/${stylesheet}`,
      preloadFonts: fonts.slice(0, 1).map((font) => `/assets/${font}`),
    },
    files,
  }
}

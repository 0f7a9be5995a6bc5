import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readEnv } from '../../lib/env'
import type { SiteBuild } from '../../site/model'
import { assembleScript, assembleStylesheet, listFonts } from '../../site/assets'

const FONTS = 'node_modules/@fontsource-variable/source-serif-4/files'

/** What a page needs besides its own words, read once when the process starts. */
export type SiteAssets = {
  build: SiteBuild
  /** File name → bytes and type, for the addresses under `/assets/`. */
  files: Map<string, { bytes: Buffer; type: string }>
}

let loaded: SiteAssets | undefined

/** Stylesheet, fonts, script and icon of the site; what is ours is named after its contents. */
export function getSiteAssets(): SiteAssets {
  loaded ??= load()
  return loaded
}

function load(): SiteAssets {
  const files: SiteAssets['files'] = new Map()
  const add = (name: string, type: string, content: string | Buffer): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
    const file = name.replace('.', `-${hash}.`)
    files.set(file, { bytes: Buffer.from(content), type })
    return `/assets/${file}`
  }
  const css = assembleStylesheet((name) => readSource('styles', name))
  const fonts = listFonts(css)
  for (const font of fonts) {
    const bytes = readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), FONTS, font))
    files.set(font, { bytes, type: 'font/woff2' })
  }
  return {
    build: {
      origin: readEnv().serverURL,
      stylesheet: add('site.css', 'text/css; charset=utf-8', css),
      script: add(
        'notes.js',
        'text/javascript; charset=utf-8',
        assembleScript(readSource('scripts', 'notePreviews.mjs')),
      ),
      icon: add('icon.svg', 'image/svg+xml', readSource('styles', 'icon.svg')),
      socialImage: {
        src: add('social-image.png', 'image/png', readBytes('styles', 'social-image.png')),
        width: 1200,
        height: 630,
        sizes: [],
        alt: 'A page of type in its frame',
      },
      touchIcon: add('touch-icon.png', 'image/png', readBytes('styles', 'touch-icon.png')),
      preloadFonts: fonts.slice(0, 1).map((font) => `/assets/${font}`),
    },
    files,
  }
}

function readSource(folder: string, file: string): string {
  return readBytes(folder, file).toString('utf8')
}

function readBytes(folder: string, file: string): Buffer {
  return readFileSync(
    path.join(/* turbopackIgnore: true */ process.cwd(), 'src/site', folder, file),
  )
}

import { existsSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assembleScript, assembleStylesheet, listFonts } from './assets'

const css = assembleStylesheet((name) =>
  readFileSync(new URL(`./styles/${name}`, import.meta.url), 'utf8'),
)
const fontFile = (name: string) =>
  new URL(`../../node_modules/@fontsource-variable/source-serif-4/files/${name}`, import.meta.url)

describe('the stylesheet', () => {
  it('weighs at most 12 KB as sent', () => {
    expect(gzipSync(css).length).toBeLessThanOrEqual(12 * 1024)
  })

  it('names only fonts that the package holds', () => {
    const fonts = listFonts(css)
    expect(fonts).toContain('source-serif-4-latin-wght-normal.woff2')
    expect(fonts.filter((font) => !existsSync(fontFile(font)))).toEqual([])
  })

  it('has a page in English fetch at most 110 KB of fonts', () => {
    const sent = listFonts(css).filter((font) => font.includes('-latin-wght-'))
    const bytes = sent.reduce((sum, font) => sum + statSync(fontFile(font)).size, 0)
    expect(sent).toHaveLength(2)
    expect(bytes).toBeLessThanOrEqual(110 * 1024)
  })

  it('has the paper that the head of a page names', () => {
    const head = readFileSync(new URL('./head/Head.tsx', import.meta.url), 'utf8')
    for (const [, paper] of css.matchAll(/--paper: (#\w+)/g)) {
      if (paper !== '#fff') expect(head).toContain(`'${paper}'`)
    }
  })

  it('asks no other server for anything and holds no comment', () => {
    expect(css).not.toMatch(/https?:|@import|\/\*/)
  })
})

const source = readFileSync(new URL('./scripts/notePreviews.mjs', import.meta.url), 'utf8')

describe('assembleScript', () => {
  it('leaves a script that parses and weighs at most a kilobyte', () => {
    const script = assembleScript(source)
    expect(() => new Function(script)).not.toThrow()
    expect(script).not.toContain('/*')
    expect(gzipSync(script).length).toBeLessThanOrEqual(1024)
  })
})

import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PrintedArticle } from '../../../edition/manifest'
import type { PublishedIssue } from '../../model'
import { build, records } from '../../fixtures/issue'
import { buildPublishedIssue } from '../../views/publishedIssues'
import { buildEpub } from './buildEpub'
import { listIssueFigures } from '../../../edition/listIssueFigures'

const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
)

const plain = buildPublishedIssue(records)
const cover = { src: '/media/cover.png', width: 1, height: 1, sizes: [], alt: 'A key' }
const illustrated: PublishedIssue<PrintedArticle> = {
  ...plain,
  manifest: { ...plain.manifest, issue: { ...plain.manifest.issue, cover } },
}
const pictures = { '/media/cover.png': { bytes: PNG, mediaType: 'image/png' as const } }

describe('buildEpub', () => {
  it.each([
    ['without pictures', buildEpub(plain, build)],
    ['with a cover', buildEpub(illustrated, build, pictures)],
    ['with a picture whose bytes are missing', buildEpub(illustrated, build)],
  ])('passes epubcheck %s', async (_case, book) => {
    const { messages } = await EpubCheck.validate(book)
    expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([])
  })

  it('gives the same bytes for the same edition', () => {
    expect(buildEpub(illustrated, build, pictures)).toEqual(buildEpub(illustrated, build, pictures))
  })

  it('begins with the uncompressed mimetype', () => {
    const head = strFromU8(buildEpub(plain, build).slice(0, 58), true)
    expect(head).toMatch(/mimetypeapplication\/epub\+zip$/)
  })

  it('tells reading systems what it offers, and which print it is', () => {
    const files = unzipSync(buildEpub(plain, build))
    const opf = strFromU8(files['book/package.opf'] ?? new Uint8Array())
    expect(opf).toContain('<meta property="dcterms:modified">2025-10-09T16:30:00Z</meta>')
    expect(opf).toContain('<meta property="schema:accessModeSufficient">textual</meta>')
    expect(opf).toContain('urn:uuid:22222222-2222-8222-8222-222222222222')
  })

  it('asks for no picture beforehand, as a page does', () => {
    const files = unzipSync(buildEpub(illustrated, build, pictures))
    const title = strFromU8(files['book/title-page.xhtml'] ?? new Uint8Array())
    expect(title).toContain('<img src="pictures/1.png"')
    expect(title).not.toMatch(/preload|fetchpriority|srcset/)
  })

  it('names the pictures it needs', () => {
    expect(listIssueFigures(illustrated.manifest).map(({ src }) => src)).toEqual([
      '/media/cover.png',
    ])
  })
})

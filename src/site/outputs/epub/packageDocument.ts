import { getPublicationDate } from '../../format/getPublicationDate'
import type { Manifest } from '../../../edition/manifest'
import { getDirection } from '../../format/getDirection'
import type { PrintHistory, SiteBuild } from '../../model'
import { sitePaths, toAbsolute } from '../../paths/sitePaths'
import { getWords } from '../../words/getWords'
import { element } from '../xml/element'
import { xmlDocument } from '../xml/xmlDocument'
import type { BookChapter, BookFile } from './model'

type Parts = {
  manifest: Manifest
  edition: PrintHistory
  chapters: BookChapter[]
  files: BookFile[]
  build: SiteBuild
}

/** What a book without pictures offers, and what one with pictures adds (EPUB Accessibility 1.1). */
const FEATURES = ['tableOfContents', 'readingOrder', 'structuralNavigation', 'ARIA', 'unlocked']

/**
 * The package document (EPUB 3.3, section 5) with its accessibility metadata. The identifier is
 * made of the edition's hash: the same print is the same book.
 */
export function packageDocument({ manifest, edition, chapters, files, build }: Parts): string {
  const { magazine, issue } = manifest
  const words = getWords(magazine.language)
  const name = words.issue(String(issue.number))
  const authors = new Set(
    manifest.sections
      .flatMap(({ articles }) => articles)
      .flatMap(({ text }) => text.authors)
      .filter(({ role }) => role === 'author')
      .map((author) => author.name),
  )
  const pictures = files.some(({ mediaType }) => mediaType.startsWith('image/'))
  const property = (key: string, value: string) => element('meta', { property: key }, value)
  const metadata = element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: 'book-id' }, toIdentifier(edition.manifestHash)),
    element('dc:title', {}, `${magazine.title}, ${name}: ${issue.title ?? issue.label}`),
    element('dc:language', {}, magazine.language),
    [...authors].map((author) => element('dc:creator', {}, author)),
    element('dc:publisher', {}, magazine.publisher ?? magazine.title),
    element('dc:date', {}, getPublicationDate(issue, edition)),
    element('dc:source', {}, toAbsolute(build, sitePaths.issue(issue.slug))),
    issue.note !== undefined && element('dc:description', {}, issue.note),
    property('dcterms:modified', `${edition.publishedAt.slice(0, 19)}Z`),
    element('meta', { property: 'belongs-to-collection', id: 'magazine' }, magazine.title),
    element('meta', { refines: '#magazine', property: 'collection-type' }, 'series'),
    element('meta', { refines: '#magazine', property: 'group-position' }, issue.number),
    ['textual', ...(pictures ? ['visual'] : [])].map((mode) => property('schema:accessMode', mode)),
    property('schema:accessModeSufficient', 'textual'),
    [...FEATURES, ...(pictures ? ['alternativeText'] : [])].map((feature) =>
      property('schema:accessibilityFeature', feature),
    ),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', words.bookAccessibility),
  )
  const items = files.map(({ id, path, mediaType, properties }) =>
    element('item', { id, href: path, 'media-type': mediaType, properties }),
  )
  const spine = ['title-page', 'nav', ...chapters.map(({ id }) => id)]
  return xmlDocument(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book-id',
        'xml:lang': magazine.language,
        dir: getDirection(magazine.language),
      },
      metadata,
      element('manifest', {}, items),
      element(
        'spine',
        { 'page-progression-direction': getDirection(magazine.language) },
        spine.map((idref) => element('itemref', { idref })),
      ),
    ),
  )
}

/** The first 128 bits of a SHA-256 in the form of a UUID, version 8 (RFC 9562, section 5.8). */
function toIdentifier(hash: string): string {
  const hex = hash
    .replace(/^sha256[:-]/, '')
    .padEnd(32, '0')
    .slice(0, 32)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

import { strToU8, zipSync, type Zippable } from 'fflate'
import type { PictureBytes } from '../../../lib/pictures'
import type { PrintedArticle } from '../../../edition/manifest'
import type { PublishedIssue, SiteBuild } from '../../model'
import { element } from '../xml/element'
import { xmlDocument } from '../xml/xmlDocument'
import { ArticleChapter } from './ArticleChapter'
import { bookStyles } from './bookStyles'
import type { BookChapter, BookFile } from './model'
import { NavigationPage } from './NavigationPage'
import { packageDocument } from './packageDocument'
import { packPictures } from './packPictures'
import { TitlePage } from './TitlePage'
import { writePage } from './writePage'

const XHTML = 'application/xhtml+xml'

/**
 * An issue as an EPUB 3 (https://www.w3.org/TR/epub-33/), a chapter to an article. The bytes depend
 * on nothing but the arguments: dates inside the archive are fixed, and files are in a fixed order.
 * `pictures` holds the bytes of the manifest's pictures by `src`; one that is missing is left out.
 */
export function buildEpub(
  { manifest, edition }: PublishedIssue<PrintedArticle>,
  build: SiteBuild,
  pictures: PictureBytes = {},
): Uint8Array {
  const cover = manifest.issue.cover?.src
  const packed = packPictures(pictures, cover)
  const chapters = manifest.sections
    .flatMap(({ heading, articles }) => articles.map((article) => ({ section: heading, article })))
    .map(({ section, article }, index): BookChapter => ({
      id: `article-${index + 1}`,
      path: `article-${index + 1}.xhtml`,
      title: article.text.title,
      section,
      language: article.text.language,
      markup: writePage(
        <ArticleChapter article={article} edition={edition} paths={packed.paths} build={build} />,
      ),
    }))
  const coverPath = cover === undefined ? undefined : packed.paths.get(cover)
  const titlePage = <TitlePage manifest={manifest} edition={edition} cover={coverPath} />
  const navigation = <NavigationPage manifest={manifest} chapters={chapters} />
  const files: BookFile[] = [
    toFile('title-page', 'title-page.xhtml', XHTML, writePage(titlePage)),
    { ...toFile('nav', 'nav.xhtml', XHTML, writePage(navigation)), properties: 'nav' },
    toFile('styles', 'book.css', 'text/css', bookStyles),
    ...chapters.map(({ id, path, markup }) => toFile(id, path, XHTML, markup)),
    ...packed.files,
  ]
  const opf = packageDocument({ manifest, edition, chapters, files, build })
  const entries: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container()),
    'book/package.opf': strToU8(opf),
  }
  for (const { path, content } of files) entries[`book/${path}`] = content
  // A zip keeps local time without a zone, so a date given in local time is the same everywhere.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) })
}

function toFile(id: string, path: string, mediaType: string, content: string): BookFile {
  return { id, path, mediaType, content: strToU8(content) }
}

function container(): string {
  const rootfile = element('rootfile', {
    'full-path': 'book/package.opf',
    'media-type': 'application/oebps-package+xml',
  })
  return xmlDocument(
    element(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      element('rootfiles', {}, rootfile),
    ),
  )
}

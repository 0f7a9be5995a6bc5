import type { Figure } from '../../../edition/articleText'
import { findSafeHref } from '../../../edition/findSafeHref'
import type { DocumentBlock, DocumentListItem } from '../../document/model'
import { formatDate } from '../../format/formatDate'
import type { SiteWords } from '../../words/siteWords'
import { plainText } from '../../../text/walk'
import { array, call, isSaid, quote, sequence, words, type Typst } from './typst'
import { setInlines, type TextPlace } from './writeRunning'

/** What the blocks of one article are written with. */
export type Setting = {
  place: TextPlace
  language: string
  /** The site’s words, in the language of the article where there are any. */
  site: SiteWords
  /** The file of a picture by its `src`; nothing where its bytes are not there. */
  fileOf: (src: string) => string | undefined
}

/** The body of an article, block by block. */
export function writeBlocks(blocks: readonly DocumentBlock[], setting: Setting): Typst {
  return sequence(blocks.map((block) => writeBlock(block, setting)))
}

function writeBlock(block: DocumentBlock, setting: Setting): Typst | null {
  const { language, place, site } = setting
  switch (block.type) {
    case 'heading': {
      // A heading of no words is none to those who have a page read to them, and PDF/UA refuses it.
      const hasWords = isSaid(plainText(block.content, { lineBreak: ' ' }))
      const level = { level: String(block.level) }
      const content = setInlines(block.content, place)
      return hasWords ? call('heading', [content], level) : call('par', [content])
    }
    case 'paragraph':
      return writeParagraph(block.content, place)
    case 'list':
      return writeList(block, place)
    case 'quotation':
      return call('quotation', [
        array(block.paragraphs.map((content) => writeParagraph(content, place, block.verse))),
        words(block.credit?.speaker ?? ''),
        words(block.credit?.translationCredit ?? ''),
      ])
    case 'figure':
      return writePicture(block.figure, setting)
    case 'post': {
      const { author, handle, platform, publishedAt, text, url } = block.post
      const href = url === undefined ? null : findSafeHref(url)
      return call('post', [
        array(text.split(/\n+/).map((line) => call('par', [words(line)]))),
        words(author),
        array(
          [
            handle,
            site.postOn(platform),
            publishedAt === undefined ? undefined : formatDate(publishedAt, language),
          ]
            .filter((one): one is string => one !== undefined && one !== '')
            .map(words),
        ),
        href === null ? 'none' : call('link', [quote(href), words(href)]),
      ])
    }
    case 'aside':
      return call('inset', [words(block.heading ?? ''), writeBlocks(block.body, setting)])
    case 'rule':
      return 'rule'
  }
}

/** A stanza of more lines may go on over the page. */
const LONG_STANZA = 14

/** A paragraph; one of several lines, such as verse, is not set to the full measure. */
function writeParagraph(
  content: Extract<DocumentBlock, { type: 'paragraph' }>['content'],
  place: TextPlace,
  isVerse = false,
): Typst {
  const breaks = content.filter(({ type }) => type === 'lineBreak').length
  const written = [setInlines(content, place)]
  if (breaks === 0 && !isVerse) return call('par', written)
  return call('lines', written, { whole: String(breaks < LONG_STANZA) })
}

function writeList(list: DocumentListItem['lists'][number], place: TextPlace): Typst {
  const items = list.items.map(({ content, lists }) =>
    sequence([setInlines(content, place), ...lists.map((inner) => writeList(inner, place))]),
  )
  if (!list.ordered) return call('list', items)
  return call('enum', items, { start: String(list.start ?? 1) })
}

/** A picture with its words below it; nothing where its file is not there. */
export function writePicture(figure: Figure, { fileOf }: Pick<Setting, 'fileOf'>): Typst | null {
  const file = fileOf(figure.src)
  if (file === undefined) return null
  const { alt, caption = '', credit = '', height, licence = '', width } = figure
  return call('picture', [quote(file), words(caption), words(credit), words(licence)], {
    alt: quote(alt),
    size: `(${width}, ${height})`,
  })
}

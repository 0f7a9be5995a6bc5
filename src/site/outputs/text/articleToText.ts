import {
  leadOf,
  runsToLines,
  runsToNoteBlocks,
  type NoteBlock,
} from '../../../citations/format/noteBlocks'
import type { Run } from '../../../citations/model'
import type { Figure } from '../../../edition/articleText'
import { findSafeHref } from '../../../edition/findSafeHref'
import type { PrintedArticle } from '../../../edition/manifest'
import { bylineToSentence, buildArticleHead, type HeadPart } from '../../document/articleHead'
import { listCreditWords, listPictureWords, listPostWords } from '../../document/embedded'
import { buildArticleDocument } from '../../document/buildArticleDocument'
import type { DocumentBlock, DocumentInline, DocumentListItem } from '../../document/model'
import { withoutName } from '../../format/withoutName'
import { formatRetraction } from '../../format/formatRetraction'
import type { Retraction } from '../../model'
import type { SiteWords } from '../../words/siteWords'
import { getWords } from '../../words/getWords'

/**
 * An article as plain text: paragraphs apart by an empty line, markers as `[3]`, notes below with
 * the source an ibid stands for in brackets behind it. Linked words have their address behind them.
 * That it is `retracted` is said first.
 */
export function articleToText(article: PrintedArticle, retracted?: Retraction): string {
  const { text } = article
  const { blocks, notes, worksCited } = buildArticleDocument(article)
  const words = getWords(text.language)
  const people = text.authors.filter(({ about }) => about !== undefined)
  const parts = [
    retracted && formatRetraction(retracted, text.language, words),
    ...buildArticleHead(text, words).map((part) => writeHead(part, text.language, words)),
    ...blocks.map((block) => writeBlock(block, text.language)),
    people.length > 0 && words.aboutAuthors.toUpperCase(),
    ...people.map(({ about, name }) => `${name} ${withoutName(about ?? '', name)}`),
    notes.length > 0 && words.notes.toUpperCase(),
    ...notes.map((note) => {
      const [lead, ...rest] = runsToNoteBlocks(note.printed)
      const resolved = note.shortened ? ` [${writeRuns(leadOf(note.resolved))}]` : ''
      const first = `[${note.number}] ${writeRuns(lead.content)}${resolved}`
      return [first, ...rest.map((block) => indent(writeNoteBlock(block)))].join('\n\n')
    }),
    worksCited.length > 0 && words.worksCited.toUpperCase(),
    ...worksCited.map(({ entry }) => writeRuns(entry)),
  ]
  return `${parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')}\n`
}

function writeHead(part: HeadPart, language: string, words: SiteWords): string | null {
  switch (part.fact) {
    case 'kicker':
      // The kind is a word of the site, and there is no site around a file of plain text.
      return part.isKind ? null : part.words
    case 'title':
    case 'subtitle':
    case 'standfirst':
    case 'editorsNote':
      return part.words
    case 'authors':
      return bylineToSentence(part, language, words)
    case 'hero':
      return writePicture(part.figure)
  }
}

function writePicture(figure: Figure): string {
  return [figure.alt, ...listPictureWords(figure)]
    .filter((line) => line !== '')
    .map((line) => `(${line})`)
    .join('\n')
}

function writeNoteBlock(block: NoteBlock): string {
  switch (block.type) {
    case 'paragraph':
      return writeRuns(block.content)
    case 'quotation':
      return block.paragraphs.map((one) => indent(writeRuns(one))).join('\n\n')
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${writeRuns(item)}`)
        .join('\n')
  }
}

function writeRuns(runs: Run[]): string {
  return runsToLines(runs)
    .map((line) => line.map(writeRun).join(''))
    .join('\n')
}

function writeRun({ text, href }: Run): string {
  const safe = href === undefined ? null : findSafeHref(href)
  return safe === null ? text : withAddress(text, safe)
}

function writeBlock(block: DocumentBlock, language: string): string {
  switch (block.type) {
    case 'heading':
      return writeInlines(block.content, (words) => words.toUpperCase())
    case 'paragraph':
      return writeInlines(block.content)
    case 'list':
      return writeList(block, '')
    case 'quotation':
      return [
        ...block.paragraphs.map((one) => indent(writeInlines(one))),
        ...listCreditWords(block.credit).map((words) => indent(`— ${words}`)),
      ].join('\n\n')
    case 'figure':
      return writePicture(block.figure)
    case 'post':
      return [indent(block.post.text), `— ${listPostWords(block.post, language).join(', ')}`].join(
        '\n',
      )
    case 'aside':
      return [block.heading, ...block.body.map((inner) => writeBlock(inner, language))]
        .filter(Boolean)
        .join('\n\n')
    case 'rule':
      return '* * *'
  }
}

function writeList(list: DocumentListItem['lists'][number], margin: string): string {
  return list.items
    .map((item, index) => {
      const sign = list.ordered ? `${(list.start ?? 1) + index}.` : '–'
      const inner = item.lists.map((one) => `\n${writeList(one, `${margin}   `)}`).join('')
      return `${margin}${sign} ${writeInlines(item.content)}${inner}`
    })
    .join('\n')
}

function writeInlines(content: DocumentInline[], write = (words: string) => words): string {
  return content
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return write(inline.text)
        case 'noteMarker':
          return `[${inline.note.number}]`
        case 'lineBreak':
          return '\n'
        case 'link':
          return withAddress(writeInlines(inline.content, write), inline.href)
      }
    })
    .join('')
}

/**
 * Linked words with their address behind them, in the brackets that RFC 3986 (appendix C) has for
 * it. Where the words are the address it is not said twice, and a place on the page is no address.
 */
function withAddress(words: string, href: string): string {
  const bare = (address: string) => address.replace(/^(https?:\/\/|mailto:)|\/$/g, '').toLowerCase()
  return href.startsWith('#') || bare(words) === bare(href) ? words : `${words} <${href}>`
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ')
}

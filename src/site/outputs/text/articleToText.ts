import {
  leadOf,
  runsToLines,
  runsToNoteBlocks,
  type NoteBlock,
} from '../../../citations/format/noteBlocks'
import type { Run } from '../../../citations/model'
import type { PrintedArticle } from '../../../edition/manifest'
import { buildArticleDocument } from '../../document/buildArticleDocument'
import type { DocumentBlock, DocumentInline, DocumentListItem } from '../../document/model'
import { formatNames } from '../../format/formatNames'
import { formatRetraction } from '../../format/formatRetraction'
import type { Retraction } from '../../model'
import { referenceToRuns } from '../../references/referenceToRuns'
import { getWords } from '../../words/getWords'
import { runsToPlain } from './runsToPlain'

/**
 * An article as plain text: paragraphs apart by an empty line, markers as `[3]`, notes below with
 * the source an ibid stands for in brackets behind it. That it is `retracted` is said first.
 */
export function articleToText(article: PrintedArticle, retracted?: Retraction): string {
  const { text } = article
  const { blocks, notes, worksCited } = buildArticleDocument(article)
  const words = getWords(text.language)
  const authors = text.authors.filter(({ role }) => role === 'author').map(({ name }) => name)
  const parts = [
    retracted && formatRetraction(retracted, text.language, words),
    text.title,
    text.standfirst,
    authors.length > 0 && words.roles.author(formatNames(authors, text.language)),
    text.editorsNote,
    ...blocks.map((block) => writeBlock(block)),
    notes.length > 0 && words.notes.toUpperCase(),
    ...notes.map((note) => {
      const [lead, ...rest] = runsToNoteBlocks(note.printed)
      const resolved = note.shortened ? ` [${runsToPlain(leadOf(note.resolved))}]` : ''
      const first = `[${note.number}] ${writeRuns(lead.content)}${resolved}`
      return [first, ...rest.map((block) => indent(writeNoteBlock(block)))].join('\n\n')
    }),
    worksCited.length > 0 && words.worksCited.toUpperCase(),
    ...worksCited.map(({ item }) => runsToPlain(referenceToRuns(item))),
  ]
  return `${parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')}\n`
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
  return runsToLines(runs).map(runsToPlain).join('\n')
}

function writeBlock(block: DocumentBlock): string {
  switch (block.type) {
    case 'heading':
      return writeInlines(block.content).toUpperCase()
    case 'paragraph':
      return writeInlines(block.content)
    case 'list':
      return writeList(block, '')
    case 'quotation':
      return block.paragraphs.map((one) => indent(writeInlines(one))).join('\n\n')
    case 'figure':
      return [block.figure.alt, block.figure.caption, block.figure.credit]
        .filter((line) => line !== undefined && line !== '')
        .map((line) => `(${line})`)
        .join('\n')
    case 'post':
      return [indent(block.post.text), `— ${block.post.author}, ${block.post.platform}`].join('\n')
    case 'aside':
      return [block.heading, ...block.body.map(writeBlock)].filter(Boolean).join('\n\n')
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

function writeInlines(content: DocumentInline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'noteMarker') return `[${inline.note.number}]`
      return inline.type === 'lineBreak' ? '\n' : writeInlines(inline.content)
    })
    .join('')
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ')
}

import { leadOf, runsToNoteBlocks, type NoteBlock } from '../../../citations/format/noteBlocks'
import type { Run } from '../../../citations/model'
import type { PrintedArticle } from '../../../edition/manifest'
import type { MarkedText } from '../../../text/tree'
import { buildArticleDocument } from '../../document/buildArticleDocument'
import type { DocumentBlock, DocumentInline, DocumentListItem } from '../../document/model'
import { formatNames } from '../../format/formatNames'
import { formatRetraction } from '../../format/formatRetraction'
import type { Retraction } from '../../model'
import { getWords } from '../../words/getWords'
import { escapeMarkdown } from './escapeMarkdown'

/**
 * An article as CommonMark with footnotes (GitHub's form: `[^3]` and `[^3]: …`). A source that an
 * ibid stands for follows it in brackets. That it is `retracted` is said first.
 */
export function articleToMarkdown(article: PrintedArticle, retracted?: Retraction): string {
  const { text } = article
  const { blocks, notes } = buildArticleDocument(article)
  const authors = text.authors.filter(({ role }) => role === 'author').map(({ name }) => name)
  const words = getWords(text.language)
  const byline = words.roles.author(formatNames(authors, text.language))
  const parts = [
    retracted && `**${escapeMarkdown(formatRetraction(retracted, text.language, words))}**`,
    `# ${escapeMarkdown(text.title)}`,
    text.standfirst !== undefined && `*${escapeMarkdown(text.standfirst)}*`,
    authors.length > 0 && escapeMarkdown(byline),
    text.editorsNote !== undefined && escapeMarkdown(text.editorsNote),
    ...blocks.map(writeBlock),
    ...notes.map((note) => {
      const [lead, ...rest] = runsToNoteBlocks(note.printed)
      const resolved = note.shortened ? ` \\[${writeRuns(leadOf(note.resolved))}\\]` : ''
      const parts = [`${writeRuns(lead.content)}${resolved}`, ...rest.map(writeNoteBlock)]
      return `[^${note.number}]: ${parts.join('\n\n').replace(/\n(?=.)/g, '\n    ')}`
    }),
  ]
  return `${parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')}\n`
}

function writeBlock(block: DocumentBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeInlines(block.content).replace(/\\?\n/g, ' ')}`
    case 'paragraph':
      return writeInlines(block.content)
    case 'list':
      return writeList(block, '')
    case 'quotation':
      return quote(block.paragraphs.map(writeInlines).join('\n\n'))
    case 'figure': {
      const { alt, src, caption, credit } = block.figure
      const below = [caption, credit].filter((line) => line !== undefined).map(escapeMarkdown)
      return [`![${escapeMarkdown(alt)}](<${src}>)`, ...below].join('\n\n')
    }
    case 'post': {
      const { text, author, platform } = block.post
      return quote(`${escapeMarkdown(text)}\n\n— ${escapeMarkdown(`${author}, ${platform}`)}`)
    }
    case 'aside': {
      const heading = block.heading === undefined ? [] : [`**${escapeMarkdown(block.heading)}**`]
      return [...heading, ...block.body.map(writeBlock)].join('\n\n')
    }
    case 'rule':
      return '---'
  }
}

function writeList(list: DocumentListItem['lists'][number], margin: string): string {
  return list.items
    .map((item, index) => {
      const sign = list.ordered ? `${(list.start ?? 1) + index}.` : '-'
      const inner = item.lists
        .map((one) => `\n${writeList(one, margin + ' '.repeat(sign.length + 1))}`)
        .join('')
      return `${margin}${sign} ${writeInlines(item.content)}${inner}`
    })
    .join('\n')
}

function writeInlines(content: DocumentInline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return writeText(inline)
      if (inline.type === 'noteMarker') return `[^${inline.note.number}]`
      if (inline.type === 'lineBreak') return '\\\n'
      return `[${writeInlines(inline.content)}](<${inline.href}>)`
    })
    .join('')
}

function writeText({ text, bold, italic, strikethrough }: MarkedText): string {
  return wrap(escapeMarkdown(text), [bold && '**', italic && '*', strikethrough && '~~'])
}

function writeNoteBlock(block: NoteBlock): string {
  switch (block.type) {
    case 'paragraph':
      return writeRuns(block.content)
    case 'quotation':
      return quote(block.paragraphs.map(writeRuns).join('\n\n'))
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${writeRuns(item)}`)
        .join('\n')
  }
}

function writeRuns(runs: Run[]): string {
  return runs
    .map(({ begins, text, bold, italic }) =>
      begins === 'line' ? '\\\n' : wrap(escapeMarkdown(text), [bold && '**', italic && '*']),
    )
    .join('')
}

/** Marks hold only where they touch a letter, so spaces at the ends stay outside them. */
function wrap(text: string, marks: (string | undefined)[]): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (inner === '') return text
  const signs = marks.filter((mark) => mark !== undefined)
  return `${before}${signs.join('')}${inner}${signs.reverse().join('')}${after}`
}

function quote(text: string): string {
  return text.replace(/^/gm, '> ').replace(/[ ]+$/gm, '')
}

import { leadOf, runsToNoteBlocks, type NoteBlock } from '../../../citations/format/noteBlocks'
import type { Run } from '../../../citations/model'
import type { Figure } from '../../../edition/articleText'
import { findSafeHref } from '../../../edition/findSafeHref'
import type { PrintedArticle } from '../../../edition/manifest'
import type { MarkedText } from '../../../text/tree'
import { bylineToSentence, buildArticleHead, type HeadPart } from '../../document/articleHead'
import { listCreditWords, listPictureWords, listPostWords } from '../../document/embedded'
import { buildArticleDocument } from '../../document/buildArticleDocument'
import type { DocumentBlock, DocumentInline, DocumentListItem } from '../../document/model'
import { withoutName } from '../../format/withoutName'
import { formatRetraction } from '../../format/formatRetraction'
import type { Retraction } from '../../model'
import type { SiteWords } from '../../words/siteWords'
import { getWords } from '../../words/getWords'
import { escapeMarkdown } from './escapeMarkdown'

/**
 * An article as CommonMark with footnotes (GitHub's form: `[^3]` and `[^3]: …`). A source that an
 * ibid stands for follows it in brackets. The list of works follows where the citation style has one:
 * its notes may say no more than a number of it. That it is `retracted` is said first.
 */
export function articleToMarkdown(article: PrintedArticle, retracted?: Retraction): string {
  const { text } = article
  const { blocks, notes, worksCited } = buildArticleDocument(article)
  const words = getWords(text.language)
  const people = text.authors.filter(({ about }) => about !== undefined)
  const parts = [
    retracted && `**${escapeMarkdown(formatRetraction(retracted, text.language, words))}**`,
    ...buildArticleHead(text, words).map((part) => writeHead(part, text.language, words)),
    ...blocks.map((block) => writeBlock(block, text.language)),
    people.length > 0 && `## ${escapeMarkdown(words.aboutAuthors)}`,
    ...people.map(({ about, name }) => escapeMarkdown(`${name} ${withoutName(about ?? '', name)}`)),
    ...notes.map((note) => {
      const [lead, ...rest] = runsToNoteBlocks(note.printed)
      const resolved = note.shortened ? ` \\[${writeRuns(leadOf(note.resolved))}\\]` : ''
      const parts = [`${writeRuns(lead.content)}${resolved}`, ...rest.map(writeNoteBlock)]
      return `[^${note.number}]: ${parts.join('\n\n').replace(/\n(?=.)/g, '\n    ')}`
    }),
    article.works && worksCited.length > 0 && `## ${escapeMarkdown(words.worksCited)}`,
    article.works && worksCited.map(({ entry }) => `- ${writeRuns(entry)}`).join('\n'),
  ]
  return `${parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n')}\n`
}

function writeHead(part: HeadPart, language: string, words: SiteWords): string | null {
  switch (part.fact) {
    case 'kicker':
      // The kind is a word of the site, and there is no site around a file of Markdown.
      return part.isKind ? null : escapeMarkdown(part.words)
    case 'title':
      return `# ${escapeMarkdown(part.words)}`
    case 'subtitle':
      return `**${escapeMarkdown(part.words)}**`
    case 'standfirst':
      return `*${escapeMarkdown(part.words)}*`
    case 'editorsNote':
      return escapeMarkdown(part.words)
    case 'authors':
      return escapeMarkdown(bylineToSentence(part, language, words))
    case 'hero':
      return writePicture(part.figure)
  }
}

function writePicture(figure: Figure): string {
  const below = listPictureWords(figure).map(escapeMarkdown)
  return [`![${escapeMarkdown(figure.alt)}](<${figure.src}>)`, ...below].join('\n\n')
}

function writeBlock(block: DocumentBlock, language: string): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeInlines(block.content).replace(/\\?\n/g, ' ')}`
    case 'paragraph':
      return writeInlines(block.content)
    case 'list':
      return writeList(block, '')
    case 'quotation':
      return quote(
        [
          ...block.paragraphs.map(writeInlines),
          ...listCreditWords(block.credit).map((words) => `— ${escapeMarkdown(words)}`),
        ].join('\n\n'),
      )
    case 'figure':
      return writePicture(block.figure)
    case 'post': {
      const said = listPostWords(block.post, language).join(', ')
      return quote(`${escapeMarkdown(block.post.text)}\n\n— ${escapeMarkdown(said)}`)
    }
    case 'aside': {
      const heading = block.heading === undefined ? [] : [`**${escapeMarkdown(block.heading)}**`]
      return [...heading, ...block.body.map((inner) => writeBlock(inner, language))].join('\n\n')
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
    .map(({ begins, text, bold, italic, href }) => {
      if (begins === 'line') return '\\\n'
      const words = wrap(escapeMarkdown(text), [bold && '**', italic && '*'])
      const safe = href === undefined ? null : findSafeHref(href)
      return safe === null ? words : `[${words}](<${safe}>)`
    })
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

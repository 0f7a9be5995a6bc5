import { runsToText } from '../citations/format/runsToText'
import type { PrintedNote } from '../citations/model'
import type { ArticleText, Byline, Figure, Inline, ListItem, Post, TextBlock } from './articleText'
import { inlinesToText } from './inlinesToText'

/** The few words plain text needs where a page has a look. */
export type PlainWords = { notes: string; picture: string; roles: Record<Byline['role'], string> }

const ENGLISH: PlainWords = {
  notes: 'Notes',
  picture: 'Picture',
  roles: {
    author: 'By',
    translator: 'Translated by',
    interviewer: 'Interview by',
    illustrator: 'Illustrations by',
  },
}

/**
 * An article as plain text, with its notes as printed below it. Blocks are separated by an empty
 * line; a marker is `[3]`, a note `[3] ` and its words; a displayed quotation is indented by four
 * spaces. Nothing is wrapped, and nothing a reader would read is left out. Ends with a line feed.
 */
export function textToPlain(
  text: ArticleText,
  notes: readonly PrintedNote[],
  words: PlainWords = ENGLISH,
): string {
  const numbers = new Map(notes.map(({ id, number }) => [id, number]))
  const plain: Plain = (content) =>
    inlinesToText(content, (note) => `[${numbers.get(note) ?? '?'}]`).trim()
  const printed = notes.map(({ number, printed: runs }) => `[${number}] ${runsToText(runs)}`)
  const parts = [
    text.kicker,
    text.title,
    text.standfirst,
    ...bylines(text.authors, words),
    text.editorsNote,
    text.hero && figure(text.hero, words),
    ...text.body.flatMap((block) => blockToPlain(block, plain, words)),
    ...(printed.length > 0 ? [words.notes, printed.join('\n')] : []),
    ...text.authors.map(({ about }) => about),
  ]
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`
}

type Plain = (content: readonly Inline[]) => string

function bylines(authors: readonly Byline[], words: PlainWords): string[] {
  const roles = [...new Set(authors.map(({ role }) => role))]
  return roles.map((role) => {
    const names = authors.filter((author) => author.role === role).map(({ name }) => name)
    return `${words.roles[role]} ${names.join(', ')}`
  })
}

function blockToPlain(block: TextBlock, plain: Plain, words: PlainWords): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [plain(block.content)]
    case 'quotation':
      return block.paragraphs.map((content) => indent(plain(content), '    '))
    case 'list':
      return [listToPlain(block, plain)]
    case 'figure':
      return [figure(block.figure, words)]
    case 'post':
      return [post(block.post)]
    case 'aside':
      return [
        ...(block.heading === undefined ? [] : [block.heading]),
        ...block.body.flatMap((inner) => blockToPlain(inner, plain, words)),
      ]
    case 'rule':
      return ['* * *']
  }
}

function listToPlain(list: Extract<TextBlock, { type: 'list' }>, plain: Plain): string {
  const item = ({ content, lists }: ListItem, index: number) => {
    const mark = list.ordered ? `${(list.start ?? 1) + index}. ` : '- '
    const inside = [plain(content), ...lists.map((inner) => listToPlain(inner, plain))].join('\n')
    return mark + indent(inside, ' '.repeat(mark.length)).trimStart()
  }
  return list.items.map(item).join('\n')
}

function figure({ alt, caption, credit, licence }: Figure, { picture }: PlainWords): string {
  const said = [alt, caption, credit, licence].filter((part) => part !== undefined && part !== '')
  return `[${[picture, ...said].join(' | ')}]`
}

function post({ author, handle, platform, publishedAt, text, url }: Post): string {
  const from = [author, handle, platform, publishedAt, url].filter((part) => part !== undefined)
  return indent(`${text}\n${from.join(', ')}`, '    ')
}

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => by + line)
    .join('\n')
}

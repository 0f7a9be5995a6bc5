import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Gathering } from '../blocks/model'
import { type DialectOptions, readDialects } from './dialects/readDialects'
import { listDialects } from './listDialects'
import { placeHeadings } from '../blocks/placeHeadings'
import { describeLostLooks } from '../lostLooks'
import type { Reading } from '../model'
import { checkMarkdownCost } from './checkMarkdownCost'
import { wordsOfNode, type MarkdownContext } from './context'
import { listDefinitions, nameNotes, readNotes } from './notes'
import { readFlow } from './readFlow'

/**
 * Markdown to blocks and notes: CommonMark with GitHub's tables, strike-through, tasks, bare
 * addresses and footnotes, and what other programs add to it (`dialects`). The title is that of the
 * front matter or of pandoc’s title lines, or a single first h1. A link
 * definition with a number for its name that is used as `[3]` is a note. Definitions that nothing
 * refers to are listed.
 */
export function readMarkdown(text: string, options: DialectOptions = {}): Reading {
  checkMarkdownCost(text)
  const front = readFrontMatter(text)
  const body = front ? '\n'.repeat(front.lines) + dropLines(text, front.lines) : text
  const dialects = readDialects(body, options)
  if (dialects.text !== body) checkMarkdownCost(dialects.text)
  const tree = fromMarkdown(dialects.text, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  const apparatus = listDefinitions(tree)
  const gathering: Gathering = {
    problems: [],
    unsupported: [
      ...(front?.others ?? []).map(({ text: what, line }) => ({
        kind: 'other' as const,
        what: `metadata: ${what}`,
        where: `line ${line}`,
      })),
      ...dialects.unsupported,
    ],
    images: [],
    source: [wordsOfNode(tree)],
    syntax: [],
    lostLooks: dialects.lostLooks,
  }
  const context: MarkdownContext = {
    gathering,
    definitions: new Map(apparatus.definitions.toReversed().map((one) => [one.identifier, one])),
    used: new Set(),
    noteIDs: nameNotes(apparatus),
    citations: dialects.citations,
    lifted: [],
  }
  const raw = readFlow(tree.children, context)
  const notes = readNotes(apparatus, context, raw)
  const title = front?.title ?? dialects.title
  const placed = placeHeadings(raw, title)
  if (title !== undefined) {
    gathering.source.push(title)
    if (placed.isRepeated) gathering.syntax.push(title)
  }
  return {
    ...(placed.title === undefined ? {} : { title: placed.title }),
    blocks: placed.blocks,
    notes,
    images: gathering.images,
    unsupported: gathering.unsupported,
    problems: [
      ...gathering.problems,
      ...dialects.problems,
      ...describeLostLooks(gathering.lostLooks),
      ...listDialects(dialects.text, 0),
      ...placed.problems,
    ],
    source: gathering.source.join(''),
    syntax: gathering.syntax,
    titleNotes: placed.titleNotes,
  }
}

function dropLines(text: string, count: number): string {
  return text.split('\n').slice(count).join('\n')
}

/**
 * The block of metadata between two lines of three hyphens that many systems put before Markdown.
 * Only the title is taken from it; the other lines are given back to be listed. Not a YAML parser:
 * a title written over several lines is not understood and is listed like the rest.
 */
type FrontMatter = {
  title?: string
  others: { text: string; line: number }[]
  /** Lines the block takes, its fences counted. */
  lines: number
}

const LONGEST = 200

/** Null where the text does not begin with such a block. */
function readFrontMatter(text: string): FrontMatter | null {
  if (!/^---[ \t]*\n/.test(text.slice(0, 100))) return null
  const lines = text.split('\n', LONGEST)
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  if (end < 1 || !lines.slice(1, end).some((line) => /^[\w-]+:/.test(line))) return null
  const result: FrontMatter = { others: [], lines: end + 1 }
  for (const [index, line] of lines.slice(1, end).entries()) {
    const value = /^title:[ \t]+(\S.*)$/i.exec(line)?.[1]?.trim()
    const isScalar = value !== undefined && !/^[|>&*{[]/.test(value)
    if (isScalar && result.title === undefined) result.title = unquote(value)
    else if (line.trim() !== '') result.others.push({ text: line.trim(), line: index + 2 })
  }
  return result
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value)
  if (quoted?.[2] === undefined) return value
  return quoted[1] === '"' ? quoted[2].replace(/\\(["\\])/g, '$1') : quoted[2].replace(/''/g, "'")
}

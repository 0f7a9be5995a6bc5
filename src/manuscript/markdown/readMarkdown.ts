import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Gathering } from '../blocks/model'
import { placeHeadings } from '../blocks/placeHeadings'
import type { Reading } from '../model'
import { checkMarkdownCost } from './checkMarkdownCost'
import { getWords } from './getWords'
import { listDefinitions } from './listDefinitions'
import type { MarkdownContext } from './model'
import { nameNotes } from './nameNotes'
import { readFlow } from './readFlow'
import { readFrontMatter } from './readFrontMatter'
import { readNotes } from './readNotes'

/**
 * Markdown to blocks and notes: CommonMark with GitHub's tables, strike-through, tasks, bare
 * addresses and footnotes. The title is that of the front matter, or a single first h1. A link
 * definition with a number for its name that is used as `[3]` is a note. Definitions that nothing
 * refers to are listed.
 */
export function readMarkdown(text: string): Reading {
  checkMarkdownCost(text)
  const front = readFrontMatter(text)
  const body = front ? '\n'.repeat(front.lines) + dropLines(text, front.lines) : text
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const apparatus = listDefinitions(tree)
  const gathering: Gathering = {
    problems: [],
    unsupported: (front?.others ?? []).map(({ text: what, line }) => ({
      what: `metadata: ${what}`,
      where: `line ${line}`,
    })),
    images: [],
    source: [getWords(tree)],
    syntax: [],
  }
  const context: MarkdownContext = {
    gathering,
    definitions: new Map(apparatus.definitions.toReversed().map((one) => [one.identifier, one])),
    used: new Set(),
    noteIDs: nameNotes(apparatus),
    lifted: [],
  }
  const raw = readFlow(tree.children, context)
  const notes = readNotes(apparatus, context, raw)
  const placed = placeHeadings(raw, front?.title)
  if (front?.title !== undefined) {
    gathering.source.push(front.title)
    if (placed.isRepeated) gathering.syntax.push(front.title)
  }
  return {
    ...(placed.title === undefined ? {} : { title: placed.title }),
    blocks: placed.blocks,
    notes,
    images: gathering.images,
    unsupported: gathering.unsupported,
    problems: [...gathering.problems, ...placed.problems],
    source: gathering.source.join(''),
    syntax: gathering.syntax,
  }
}

function dropLines(text: string, count: number): string {
  return text.split('\n').slice(count).join('\n')
}

import type { NoteBreak, Run } from '../model'

/**
 * A note as the blocks it is printed in. A note is running text in which breaks may stand (`begins` of
 * a run): its words read on without them, so nothing is lost where a place has no room for blocks.
 * Lines stay breaks within their block.
 */
export type NoteBlock =
  | { type: 'paragraph'; content: Run[] }
  | { type: 'quotation'; paragraphs: Run[][] }
  | { type: 'list'; ordered: boolean; items: Run[][] }

/**
 * The blocks of a note, the first of which is a paragraph: its citations and the words after them. A
 * note that begins with a break has an empty one.
 */
export function runsToNoteBlocks(runs: readonly Run[]): [Lead, ...NoteBlock[]] {
  const lead: Lead = { type: 'paragraph', content: [] }
  const rest: NoteBlock[] = []
  let current = lead.content
  for (const run of runs) {
    if (run.begins === undefined || run.begins === 'line') current.push(run)
    else {
      current = []
      addBlock(rest, run.begins, current)
    }
  }
  return [lead, ...rest]
}

type Lead = Extract<NoteBlock, { type: 'paragraph' }>

function addBlock(blocks: NoteBlock[], begins: Exclude<NoteBreak, 'line'>, content: Run[]): void {
  const last = blocks.at(-1)
  switch (begins) {
    case 'paragraph':
      blocks.push({ type: 'paragraph', content })
      break
    case 'quotation':
      if (last?.type === 'quotation') last.paragraphs.push(content)
      else blocks.push({ type: 'quotation', paragraphs: [content] })
      break
    case 'item':
    case 'numberedItem': {
      const ordered = begins === 'numberedItem'
      if (last?.type === 'list' && last.ordered === ordered) last.items.push(content)
      else blocks.push({ type: 'list', ordered, items: [content] })
    }
  }
}

/** The lines of a stretch of a note, at least one. */
export function runsToLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run.begins === 'line') lines.push([])
    else lines.at(-1)?.push(run)
  }
  return lines
}

/** The first paragraph of a note: what a short form of a source stands in. */
export function leadOf(runs: readonly Run[]): Run[] {
  return runsToNoteBlocks(runs)[0].content
}

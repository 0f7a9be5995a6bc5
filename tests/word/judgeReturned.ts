import { alignKeys } from '../../src/citations/compare/alignKeys'
import { mergeBlocksToBody } from '../../src/richtext/bodyBlocks'
import { compareBrought, readBrought } from '../../src/richtext/returned/readBrought'
import type { KeptExport } from '../../src/richtext/returned/returnedToBodies'
import { takeBodyChanges } from '../../src/richtext/suggested/bodyChanges'
import { sayChange } from '../../src/richtext/suggested/sayChange'
import { editText, readText, spellLine, type Edit, type EditedText } from './edits'

/** What was found in a file that came back, against what was done to it. */
export type Judgement = {
  /** Edits, by their places, of which the text with all suggestions taken bears no trace. */
  missed: number[]
  /** Suggestions that stand where nothing was done, lines that are other than they were meant, and names that are wrong. */
  unexplained: string[]
  /** The lines of edits that were missed: as they were meant, and as they are. */
  differences: string[]
  /** Questions about words that nobody changed. */
  needless: string[]
  changes: number
}

/** `author` is null where nothing was tracked. */
export function judgeReturned(
  kept: KeptExport,
  bytes: Uint8Array,
  edits: readonly Edit[],
  author: string | null,
): Judgement {
  const body = mergeBlocksToBody(kept.blocks)
  const before = readText(body)
  const meant = editText(before, edits)
  const read = readBrought(bytes)
  if ('refused' in read) throw new Error(read.refused.message)
  const { changes, questions } = compareBrought(kept, read.file)
  const { blocks } = takeBodyChanges(
    kept.blocks,
    changes.map(({ made }) => made.change),
  )
  const found = readText(mergeBlocksToBody(blocks))

  const missed = new Set<number>()
  const unexplained: string[] = []
  const [wanted, there] = [bodyLines(meant), bodyLines(found)]
  const pairs = alignKeys(
    wanted.map(({ spelled }) => spelled),
    there.map(({ spelled }) => spelled),
  )
  const lacking = wanted.filter((_, place) => !pairs.some(([i]) => i === place))
  const extra = there.filter((_, place) => !pairs.some(([, j]) => j === place))
  for (const { edits: own, spelled } of lacking) {
    for (const edit of own) missed.add(edit)
    if (own.length === 0) unexplained.push(`lost: “${spelled}”`)
  }
  const removed = removedLines(before, edits)
  for (const { spelled } of extra) {
    const edit = removed.get(spelled)
    if (edit !== undefined) missed.add(edit)
    else if (lacking.length === 0) unexplained.push(`not meant: “${spelled}”`)
  }

  const touched = touchedBlocks(kept, before, edits)
  for (const { author: by, made } of changes) {
    const { come, gone } = sayChange(made)
    const said = `“${gone}” → “${come}”`
    if (!touched.has(made.change.block)) unexplained.push(`nobody did: ${said}`)
    if (by !== author) unexplained.push(`by ${by ?? 'nobody'}: ${said}`)
  }
  const asked = (edit: Edit) =>
    questions.some(({ about }) => aboutOf(before, edit).includes(about.trim()))
  for (const place of [...missed]) {
    const edit = edits[place]
    if (edit && asked(edit)) missed.delete(place)
  }
  for (const [place, edit] of edits.entries()) {
    if (edit.do !== 'comment') continue
    const words = before.lines[edit.line]?.cells.slice(edit.start, edit.end)
    const exact = words?.map((cell) => ('sign' in cell ? cell.sign : '')).join('')
    const isThere = read.file.comments.some(
      (one) => one.text === edit.come && one.place?.exact === exact,
    )
    if (!isThere) missed.add(place)
  }
  const all = edits.flatMap((edit) => aboutOf(before, edit))
  return {
    missed: [...missed].sort((a, b) => a - b),
    unexplained,
    differences:
      missed.size === 0
        ? []
        : [
            ...lacking.map(({ spelled }) => `- ${spelled}`),
            ...extra.map(({ spelled }) => `+ ${spelled}`),
          ],
    needless: questions.filter(({ about }) => !all.includes(about.trim())).map(({ says }) => says),
    changes: changes.length,
  }
}

function bodyLines({ lines, notes }: EditedText) {
  return lines
    .filter(({ anchor, from }) => anchor !== null || from === null)
    .map((line) => ({
      spelled: spellLine(line, notes),
      edits: [
        ...line.edits,
        ...line.cells.flatMap((cell) =>
          'note' in cell ? [...(notes.get(cell.note)?.edits ?? [])] : [],
        ),
      ],
    }))
    .filter(({ spelled }) => spelled !== '')
}

function removedLines(before: EditedText, edits: readonly Edit[]): Map<string, number> {
  return new Map(
    edits.flatMap((edit, place) => {
      const line = edit.do === 'remove' ? before.lines[edit.line] : undefined
      return line ? [[spellLine(line, before.notes), place] as const] : []
    }),
  )
}

/** The lines an edit is about, as they were. */
function linesOf(before: EditedText, edit: Edit): number[] {
  if ('line' in edit) {
    switch (edit.do) {
      case 'merge':
        return [edit.line, edit.line + 1]
      case 'move':
        return [edit.line, edit.before, edit.before - 1]
      case 'rewrite':
        // Where its bookmark went with its words, one paragraph goes and another comes after the one above.
        return [edit.line, edit.line - 1]
      default:
        return [edit.line]
    }
  }
  const id = [...before.notes.keys()][edit.note]
  return before.lines.flatMap(({ cells }, place) =>
    cells.some((cell) => 'note' in cell && cell.note === id) ? [place] : [],
  )
}

function touchedBlocks(kept: KeptExport, before: EditedText, edits: readonly Edit[]): Set<string> {
  const anchors = edits.flatMap((edit) =>
    linesOf(before, edit).map((line) => before.lines[line]?.anchor?.replace('_fb_', '')),
  )
  return new Set(
    kept.lines.filter(({ anchor }) => anchors.includes(anchor)).map(({ block }) => block),
  )
}

/** The words a question about an edit may name: those of its lines, or of its note. */
function aboutOf(before: EditedText, edit: Edit): string[] {
  const plain = linesOf(before, edit).map((line) =>
    (before.lines[line]?.cells ?? [])
      .map((cell) => ('sign' in cell ? cell.sign : ''))
      .join('')
      .trim(),
  )
  const note = 'note' in edit ? [...before.notes.values()][edit.note]?.words.trim() : undefined
  return note === undefined ? plain : [...plain, note]
}

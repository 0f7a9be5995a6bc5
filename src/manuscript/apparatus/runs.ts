import { AFFIX_BREAKS } from '../../citations/format/parseAffix'
import type { Run } from '../../citations/model'
import { citationOf, type ManagerCitation } from '../managerCitation'
import type { ManuscriptInline } from '../model'

/**
 * The words of a note with the looks a printed note can have. Runs of white space become one space
 * and the ends are trimmed, because the file's line ends are not the author's. A marker inside a
 * note keeps its label in square brackets, so that nothing is lost.
 */
export function inlinesToRuns(inlines: ManuscriptInline[]): Run[] {
  const runs: CitedRun[] = []
  collect(inlines, undefined, runs)
  return trimSpaces(runs.map(({ citation: _, ...run }) => run))
}

type CitedRun = Run & { citation?: ManagerCitation }

/** The same runs, parted where words stand for a citation of a reference manager. */
export function inlinesToStretches(
  inlines: ManuscriptInline[],
): { citation: ManagerCitation | undefined; runs: Run[] }[] {
  const cited: CitedRun[] = []
  collect(inlines, undefined, cited)
  const stretches: { citation: ManagerCitation | undefined; runs: Run[] }[] = []
  for (const { citation, ...run } of trimSpaces(cited)) {
    const last = stretches.at(-1)
    if (last && last.citation === citation) last.runs.push(run)
    else stretches.push({ citation, runs: [run] })
  }
  return stretches
}

function collect(inlines: ManuscriptInline[], href: string | undefined, runs: CitedRun[]): void {
  for (const inline of inlines) {
    if (inline.type === 'link') collect(inline.content, inline.href, runs)
    else if (inline.type === 'lineBreak') {
      runs.push({ text: ' ', begins: inline.begins ?? 'line' })
    } else if (inline.type === 'noteMarker') runs.push({ text: `[${inline.label}]` })
    else
      runs.push({
        text: inline.text,
        ...(inline.italic ? { italic: true } : {}),
        ...(inline.bold ? { bold: true } : {}),
        ...(inline.superscript ? { superscript: true } : {}),
        ...(href === undefined ? {} : { href }),
        ...citedBy(inline),
      })
  }
}

function citedBy(inline: ManuscriptInline): { citation?: ManagerCitation } {
  const citation = citationOf(inline)
  return citation ? { citation } : {}
}

function trimSpaces(runs: CitedRun[]): CitedRun[] {
  const trimmed: CitedRun[] = []
  let endsInSpace = true
  for (const run of runs) {
    if (run.begins !== undefined) {
      const before = trimmed.at(-1)
      if (before === undefined) {
        if (run.begins !== 'line' && run.begins !== 'paragraph') trimmed.push({ ...run })
        continue
      }
      if (before.begins !== undefined && run.begins === 'line') continue
      before.text = before.text.trimEnd()
      if (before.text === '') trimmed.pop()
      trimmed.push({ ...run })
      endsInSpace = true
      continue
    }
    let text = run.text.replace(/\s+/gu, ' ')
    if (endsInSpace && text.startsWith(' ')) text = text.slice(1)
    if (text === '') continue
    endsInSpace = text.endsWith(' ')
    const last = trimmed.at(-1)
    if (last && haveOneLook(last, run)) last.text += text
    else trimmed.push({ ...run, text })
  }
  const last = trimmed.at(-1)
  if (last) last.text = last.text.trimEnd()
  if (last?.text === '') trimmed.pop()
  return trimmed
}

function haveOneLook(left: CitedRun, right: CitedRun): boolean {
  return (
    left.italic === right.italic &&
    left.bold === right.bold &&
    left.superscript === right.superscript &&
    left.href === right.href &&
    left.citation === right.citation &&
    left.begins === undefined &&
    right.begins === undefined
  )
}

/** Runs as the text of a prefix or suffix, with the mark-up that `parseAffix` reads. */
export function runsToMarkup(runs: Run[]): string {
  return runs
    .map(({ begins, italic, text }) => {
      const tag = Object.keys(AFFIX_BREAKS).find((one) => AFFIX_BREAKS[one] === begins)
      return tag ?? (italic ? `<i>${text}</i>` : text)
    })
    .join('')
}

/** Where the words after an offset begin: a space is skipped, a break that begins a block is not. */
export function skipSpace(runs: Run[], at: number): number {
  let offset = 0
  for (const run of runs) {
    if (at < offset + run.text.length) {
      const isBreak = run.begins !== undefined && run.begins !== 'line'
      return isBreak || run.text.charAt(at - offset) !== ' ' ? at : at + 1
    }
    offset += run.text.length
  }
  return at
}

/**
 * The runs between two character offsets of their joined text, looks kept. Whoever slices a long text
 * often says where each run begins (`beginnings`), or every slice looks from the first run on.
 */
export function sliceRuns(
  runs: Run[],
  start: number,
  end: number,
  beginnings: readonly number[] = [0],
): Run[] {
  const slice: Run[] = []
  const first = Math.max(0, findLastBegun(beginnings, start))
  let offset = beginnings[first] ?? 0
  for (let at = first; at < runs.length; at += 1) {
    const run = runs[at] as Run
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, run.text.length)
    if (from < to) slice.push({ ...run, text: run.text.slice(from, to) })
    offset += run.text.length
    if (offset >= end) break
  }
  return slice
}

/** The place of the last of some ascending offsets that is not after `at`; -1 where all are. */
export function findLastBegun(beginnings: readonly number[], at: number): number {
  let low = 0
  let high = beginnings.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((beginnings[middle] ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

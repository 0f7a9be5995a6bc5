import { createProblem } from '../createProblem'
import { listPlacedMarkers } from '../listPlacedMarkers'
import type { Manuscript, ManuscriptInline, ManuscriptProblem } from '../model'
import { type XmlElement, getText, listDescendants } from '../xml/elements'
import type { DocxParts } from './readParts'

/**
 * Counts notes, markers and pictures in the XML itself and holds them against the manuscript
 * and stops the import where they differ: then the reader is at fault. `made` are notes and
 * markers that the file does not list: made of citations in its text, and of cross-references.
 */
export function checkCounts(
  parts: DocxParts,
  manuscript: Manuscript,
  made = { notes: 0, markers: 0 },
): ManuscriptProblem[] {
  const stories = [parts.body, ...parts.notes.flatMap(({ entries }) => entries)]
  const count = (...names: string[]) =>
    stories.reduce((sum, story) => sum + listDescendants(story, ...names).length, 0)
  const inNotes = manuscript.notes.reduce((sum, { content }) => sum + countMarkers(content), 0)
  const shown = manuscript.blocks.filter(({ type }) => type === 'figure').length
  const listed = manuscript.unsupported.filter(({ kind }) => kind === 'picture').length

  const counts: [string, number, number][] = [
    [
      'note markers',
      count('w:footnoteReference', 'w:endnoteReference'),
      listPlacedMarkers(manuscript.blocks).length + inNotes - made.markers,
    ],
    [
      'notes',
      parts.notes.reduce((sum, { entries }) => sum + entries.length, 0),
      manuscript.notes.length - made.notes,
    ],
    ['images', count('a:blip', 'v:imagedata'), shown + listed],
  ]
  return counts
    .filter(([, inFile, read]) => inFile !== read)
    .map(([what, inFile, read]) => createProblem('countDiffers', { what, inFile, read }))
}

function countMarkers(content: ManuscriptInline[]): number {
  return content.reduce((sum, inline) => {
    if (inline.type === 'link') return sum + countMarkers(inline.content)
    return inline.type === 'noteMarker' ? sum + 1 : sum
  }, 0)
}

/**
 * Every word of stories as the XML has it, taken without looking at what stands around it: the
 * measure against which what was read is held. Codes of symbol fonts are left out, because they
 * become other characters.
 */
export function listSource(stories: XmlElement[]): string {
  return stories
    .flatMap((story) => listDescendants(story, 'w:t', 'w:delText'))
    .map((text) => getText(text).replace(/[\uf020-\uf0ff]/g, ''))
    .join(' ')
}

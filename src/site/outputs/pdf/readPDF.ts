import { getDocumentProxy } from 'unpdf'

/** A note as a PDF says it: its number, and the words after it, on however many pages they stand. */
export type SetNote = { number: string; words: string }

export type ReadPDF = {
  pages: number
  notes: SetNote[]
  /** The words of the pages, but for running heads, and what is said of pictures to the blind. */
  text: string
  alts: string[]
}

type Node = { role?: string; type?: string; id?: string; alt?: string; children?: Node[] }

/**
 * Reads a PDF by its tags, as a reader for the blind would: the notes in the order in which they
 * stand in the text. It is read by pdf.js, another program than the one that writes it.
 */
export async function readPDF(bytes: Uint8Array): Promise<ReadPDF> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  const read: ReadPDF = { pages: document.numPages, notes: [], text: '', alts: [] }
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const pieces = readPieces(items)
    read.text += `${[...pieces.values()].join(' ')}\n`
    const tree = (await page.getStructTree()) as Node | null
    if (tree) readTree(tree, pieces, read)
    page.cleanup()
  }
  await document.loadingTask.destroy()
  return read
}

/** The words of every piece of marked content, by its id. */
function readPieces(items: readonly object[]): Map<string, string> {
  const pieces = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== null)
      const words = String(item.str) + ('hasEOL' in item && item.hasEOL ? ' ' : '')
      if (id) pieces.set(id, (pieces.get(id) ?? '') + words)
    } else if ('type' in item && item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item ? (item.id as string | null) : null)
  }
  return pieces
}

function readTree(node: Node, pieces: Map<string, string>, read: ReadPDF): void {
  if (node.alt !== undefined) read.alts.push(node.alt)
  if (node.role === 'Note') readNote(node, pieces, read.notes)
  for (const child of node.children ?? []) readTree(child, pieces, read)
}

/** A note without a number goes on from the page before. */
function readNote(node: Node, pieces: Map<string, string>, notes: SetNote[]): void {
  const label = findMarker(node)
  const words = wordsOf(node, pieces)
  const last = notes.at(-1)
  if (label) notes.push({ number: wordsOf({ children: [label] }, pieces).trim(), words })
  else if (last) last.words += ` ${words}`
}

/** What leads back to the marker, where that is the first thing of a note: the link of its label. */
function findMarker(node: Node | undefined): Node | undefined {
  const [first] = node?.children ?? []
  return node?.role === 'Lbl' && first?.role === 'Link' ? first : first && findMarker(first)
}

/** The words of a part, without the numbers and dashes of lists in it. */
function wordsOf(node: Node, pieces: Map<string, string>): string {
  if (node.type === 'content') return pieces.get(node.id ?? '') ?? ''
  const parts = (node.children ?? []).filter(({ role }) => role !== 'Lbl')
  return parts.map((child) => wordsOf(child, pieces)).join('')
}

import { isLinked, type Edit, type EditedText, type Line } from './edits'

export const KINDS = [
  'put in',
  'taken out',
  'replaced',
  'at the end',
  'at the start',
  'look',
  'split',
  'merged',
  'new paragraph',
  'paragraph taken out',
  'moved',
  'rewritten',
  'new note',
  'note taken out',
  'note changed',
  'comment',
] as const

export type Kind = (typeof KINDS)[number]

const WORDS = 'harvest lantern orchard railway winter copper meadow signal harbour thimble'.split(
  ' ',
)

/** Styles of lines that are words of the body and not of a record. */
const EDITABLE = new Set(['body', 'heading2', 'heading3', 'quotation', 'item', 'aside'])

/**
 * An edit of each of these kinds, each in lines of its own, as a number from 0 to 1 after the other
 * says. A kind for which there is no room is left out.
 */
export function chooseEdits(
  text: EditedText,
  kinds: readonly Kind[],
  random: () => number,
): { kind: Kind; edit: Edit }[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const taken = new Set<number>()
  const takenNotes = new Set<number>()
  const someWords = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ')
  const ids = [...text.notes.keys()]

  const free = text.lines.flatMap(({ anchor, cells, style }, place) =>
    anchor !== null && EDITABLE.has(style) && wordsIn(cells).length >= 5 ? [place] : [],
  )
  const take = (
    fits: (place: number) => boolean,
    others: (place: number) => number[] = () => [],
  ) => {
    const left = free.filter(
      (place) => [place, ...others(place)].every((one) => !taken.has(one)) && fits(place),
    )
    if (left.length === 0) return null
    const place = pick(left)
    for (const one of [place, ...others(place)]) taken.add(one)
    return place
  }
  const line = (place: number) => text.lines[place] as Line
  const hasNote = (place: number) => line(place).cells.some((cell) => 'note' in cell)
  const isBody = (place: number) => text.lines[place]?.style === 'body' && free.includes(place)
  // A heading is bold by its style.
  const isHeading = (place: number) => line(place).style.startsWith('heading')
  const anywhere = () => take(() => true)

  const choose = (kind: Kind): Edit | null => {
    if (kind === 'note taken out' || kind === 'note changed') {
      const left = ids.flatMap((id, place) => {
        const at = text.lines.findIndex(({ cells }) =>
          cells.some((cell) => 'note' in cell && cell.note === id),
        )
        const isFree = free.includes(at) && !taken.has(at) && !takenNotes.has(place)
        return isFree ? [{ at, place }] : []
      })
      if (left.length === 0) return null
      const { at, place } = pick(left)
      takenNotes.add(place)
      if (kind === 'note taken out') {
        taken.add(at)
        return { do: 'unnote', note: place }
      }
      // What stands between a citation and the first word after it goes by that word.
      const said = text.notes.get(ids[place] ?? '')?.words ?? ''
      const word = pick([...said.matchAll(/(?<=[\p{L}\p{N}] )[\p{L}\p{N}]+/gu)])
      if (!word) return null
      taken.add(at)
      const end = word.index + word[0].length
      return { do: 'noteWords', note: place, start: word.index, end, come: pick(WORDS) }
    }
    const near =
      kind === 'merged' || kind === 'new paragraph' || kind === 'split'
        ? take(
            (place) => isBody(place) && isBody(place + 1),
            (place) => [place + 1],
          )
        : kind === 'paragraph taken out'
          ? take((place) => isBody(place) && !hasNote(place))
          : kind === 'moved'
            ? take((place) => isBody(place) && place + 1 < text.lines.length)
            : anywhere()
    if (near === null) return null
    const { cells } = line(near)
    const all = wordsIn(cells)
    const [start, end] = pick(all.slice(1, -1))
    const to = all.find(([from]) => from > end && random() < 0.4)?.[1] ?? end
    // Over the edge of a link, LibreOffice writes into the link where it tracks and before it where not.
    const isOneStretch = cells
      .slice(start, to)
      .every((cell) => 'sign' in cell && isLinked(cell) === isLinked(cells[start]))
    const stretch = { line: near, start, end: isOneStretch ? to : end }
    switch (kind) {
      case 'put in':
        return { do: 'words', line: near, start: end, end, come: ` ${someWords(2)}` }
      case 'taken out':
        return { do: 'words', ...stretch, come: '' }
      case 'replaced':
        return { do: 'words', ...stretch, come: someWords(1 + Math.floor(random() * 2)) }
      case 'at the end':
        return {
          do: 'words',
          line: near,
          start: cells.length,
          end: cells.length,
          come: ` Lantern ${someWords(1)}.`,
        }
      case 'at the start':
        return { do: 'words', line: near, start: 0, end: 0, come: 'Copper ' }
      case 'look':
        return {
          do: 'look',
          ...stretch,
          look: isHeading(near) ? 'italic' : pick(['italic', 'bold'] as const),
        }
      case 'split':
        return { do: 'split', line: near, at: start }
      case 'merged':
        return { do: 'merge', line: near }
      case 'new paragraph':
        return { do: 'add', line: near, come: `A new paragraph of ${someWords(5)}.` }
      case 'paragraph taken out':
        return { do: 'remove', line: near }
      case 'moved': {
        const before = take(
          (place) =>
            isBody(place) &&
            isBody(place - 1) &&
            Math.abs(place - near) > 2 &&
            !taken.has(place - 1),
        )
        return before === null ? null : { do: 'move', line: near, before }
      }
      case 'rewritten':
        return hasNote(near) ? null : { do: 'rewrite', line: near, come: `The ${someWords(12)}.` }
      case 'new note':
        return { do: 'note', line: near, at: end, come: `Another note of the ${someWords(2)}.` }
      case 'comment':
        return { do: 'comment', ...stretch, come: `Is it ${someWords(2)}?` }
    }
  }
  return kinds.flatMap((kind) => {
    const edit = choose(kind)
    return edit ? [{ kind, edit }] : []
  })
}

/** Where words begin and end. */
function wordsIn(cells: Line['cells']): [number, number][] {
  const signs = cells.map((cell) => ('sign' in cell ? cell.sign : ' ')).join('')
  return [...signs.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu)].map(({ 0: word, index }) => [
    index,
    index + word.length,
  ])
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function startRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

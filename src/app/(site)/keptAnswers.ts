import type { SiteState, Stored } from './model'

/** Bytes of answers that are kept, all encodings together. */
const MOST_KEPT = 32 * 1024 * 1024

let state: SiteState = { version: '', pdfs: new Map() }
let size = 0
let answers = new Map<string, Stored>()

/**
 * Answers by path, for the state of the site they were made from: a new edition or a new PDF starts
 * a new set, so nothing is ever invalidated. Of more than 32 MB those go that were asked for longest
 * ago; they are made again when they are wanted.
 */
export const keptAnswers = {
  /** Begins anew where the site is in another state than the answers that are kept. */
  turnTo(now: SiteState): void {
    if (state.version === now.version && state.pdfs === now.pdfs) return
    state = now
    size = 0
    answers = new Map()
  },

  find(path: string): Stored | undefined {
    const found = answers.get(path)
    if (!found) return undefined
    answers.delete(path)
    answers.set(path, found)
    return found
  },

  /** Keeps an answer, unless the site has gone on since the state it was made from. */
  keep(path: string, answer: Stored, made: SiteState): void {
    if (state.version !== made.version || state.pdfs !== made.pdfs) return
    size += sizeOf(answer) - sizeOf(answers.get(path))
    answers.delete(path)
    answers.set(path, answer)
    for (const [oldest, other] of answers) {
      if (size <= MOST_KEPT) return
      size -= sizeOf(other)
      answers.delete(oldest)
    }
  },
}

function sizeOf(stored: Stored | undefined): number {
  if (!stored) return 0
  return stored.plain.length + (stored.gzip?.length ?? 0) + (stored.br?.length ?? 0)
}

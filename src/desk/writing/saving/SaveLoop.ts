import type { SavedText } from '../../../operations/saveText'
import { ABSENT } from '../../../edition/merge/mergeBlocks'
import type { DeskAnswer } from '../../acts/askDesk'
import type {
  Base,
  Conflict,
  Draft,
  Problem,
  SaveParts,
  SaveRequest,
  SaveState,
} from './savingState'

const PAUSE = 1500
const AT_LATEST = 10_000
const LONGEST_WAIT = 30_000
const KEEP_EVERY = 1000

/**
 * Brings what is written to the desk and says truly how that stands: a pause after the last key, at
 * latest ten seconds after the first that is not saved; again after growing waits where the desk
 * cannot be reached. It never says “saved” of words the desk has not acknowledged.
 */
export class SaveLoop {
  readonly #parts: SaveParts
  #base: Base
  #state: SaveState = { is: 'saved', at: null }
  #savedAt: number | null = null
  #firstUnsaved: number | null = null
  #isSending = false
  #isSendingOwn = false
  #isAgain = false
  #isAsking = false
  #underWay: Promise<unknown> = Promise.resolve()
  #tries = 0
  #stopTimer = () => {}
  #stopKeeping: (() => void) | null = null
  conflicts: Conflict[] = []
  problems: Problem[] = []

  constructor(base: Base, parts: SaveParts) {
    this.#base = base
    this.#parts = parts
  }

  get state(): SaveState {
    return this.#state
  }

  get base(): Base {
    return this.#base
  }

  /** Whether anything that was written is not at the desk. */
  hasUnsaved(): boolean {
    return this.#firstUnsaved !== null || this.#isSendingOwn || this.conflicts.length > 0
  }

  /** Something was written. */
  edited(): void {
    const now = this.#parts.now()
    this.#firstUnsaved ??= now
    this.#keepSoon()
    if (this.#isSending) {
      this.#isAgain = true
      if (this.#state.is === 'saved') this.#say({ is: 'unsaved' })
      return
    }
    if (this.#state.is === 'failed' || this.#state.is === 'signedOut') return
    this.#say({ is: 'unsaved' })
    const latest = this.#firstUnsaved + AT_LATEST - now
    this.#at(Math.max(0, Math.min(PAUSE, latest)))
  }

  /** Saves now: Ctrl+S, the connection is back, somebody signed in again. */
  async save(): Promise<void> {
    this.#stopTimer()
    if (this.#isSending) {
      this.#isAgain = true
      return
    }
    const draft = this.#parts.read()
    const request = this.#ask(draft)
    const isOwn = isNews(request)
    if (!isOwn && !this.#isAsking) {
      this.#firstUnsaved = null
      this.#tries = 0
      this.#parts.keep(null)
      this.#say({ is: 'saved', at: this.#savedAt })
      return
    }
    this.#isSending = true
    this.#isSendingOwn = isOwn
    this.#isAsking = false
    this.#isAgain = false
    for (const { digest, id, node } of request.blocks) if (node) this.#know(id, digest)
    for (const { id } of this.#base.blocks) {
      if (!request.blocks.some((block) => block.id === id)) this.#know(id, ABSENT)
    }
    if (isOwn) this.#say({ is: 'saving' })
    const undecided = this.#undecidedBlocks()
    const sending = this.#parts.send(request)
    this.#underWay = sending
    const answer = await sending
    this.#isSending = false
    this.#isSendingOwn = false
    if (answer.ok) this.#saved({ saved: answer.value, sent: draft, request, isOwn, undecided })
    // Nothing of ours is unsaved: there is nothing to say, and the next word is sent with a try of its own.
    else if (isOwn || this.#isAgain || answer.status === 401) this.#failed(answer)
    if (answer.ok && this.#isAsking) this.#at(0)
  }

  /**
   * Saves what there is, also what was written since the save that is under way. Answers whether all
   * of it is at the desk.
   */
  async settle(): Promise<boolean> {
    await this.#underWay
    await this.save()
    return !this.hasUnsaved()
  }

  /** Asks what others wrote: somebody saved. What is unsaved here goes with it. */
  async pull(): Promise<void> {
    this.#isAsking = true
    if (!this.#isSending) await this.save()
  }

  /** Settles what both changed. `mine` is saved over theirs; `theirs` must stand in the editor. */
  decide(conflict: Conflict): void {
    this.conflicts = this.conflicts.filter(
      ({ id, part }) => id !== conflict.id || part !== conflict.part,
    )
    if (conflict.part === 'head') {
      this.#base = { ...this.#base, head: { ...this.#base.head, [conflict.id]: conflict.theirs } }
    } else {
      this.#base = {
        ...this.#base,
        blocks: withState(this.#base.blocks, conflict.id, conflict.digest),
      }
    }
    this.edited()
    void this.save()
  }

  /** Words of another day are in the editor again: what they were written on is the base. */
  restore(base: Base): void {
    this.#base = base
    this.conflicts = []
    this.edited()
  }

  /** Ends it, with a last copy of what is not saved. */
  stop(): void {
    this.#stopTimer()
    this.#stopKeeping?.()
    this.#stopKeeping = null
  }

  /** Keeps what is not saved in the browser at once: the page may be gone in a moment. */
  keepNow(): void {
    if (!this.hasUnsaved()) return
    this.#stopKeeping?.()
    this.#stopKeeping = null
    this.#parts.keep({ draft: this.#parts.read(), base: this.#base })
  }

  #keepSoon(): void {
    this.#stopKeeping ??= this.#parts.later(() => this.keepNow(), KEEP_EVERY)
  }

  #ask({ blocks, head }: Draft): SaveRequest {
    const base = new Map(this.#base.blocks.map(({ digest, id }) => [id, digest]))
    const undecided = new Set(this.conflicts.map(({ id }) => id))
    const refused = new Map(this.problems.map(({ digest, id }) => [id, digest]))
    return {
      base: { blocks: this.#base.blocks, known: this.#base.known },
      blocks: blocks.flatMap((block) => {
        const before = base.get(block.id)
        const isHeld = undecided.has(block.id) || refused.get(block.id) === block.digest
        if (isHeld) return before === undefined ? [] : [{ id: block.id, digest: before }]
        if (before === block.digest && !this.#base.known[block.id]) {
          return [{ id: block.id, digest: before }]
        }
        return [block]
      }),
      head: Object.fromEntries(
        Object.entries(head)
          .filter(([field]) => !undecided.has(field))
          .map(([field, to]) => [field, { from: this.#base.head[field] ?? '', to }]),
      ),
    }
  }

  #know(id: string, digest: string): void {
    const known = this.#base.known[id] ?? []
    if (!known.includes(digest)) this.#base.known[id] = [...known, digest]
  }

  #undecidedBlocks(): string[] {
    return this.conflicts.filter(({ part }) => part === 'block').map(({ id }) => id)
  }

  /** `undecided`: the blocks that waited for a decision when the request was sent. */
  #saved({
    isOwn,
    request,
    saved,
    sent,
    undecided,
  }: {
    isOwn: boolean
    request: SaveRequest
    saved: SavedText
    sent: Draft
    undecided: readonly string[]
  }): void {
    const { by } = saved
    // What waits for a person here stays as it is here, whatever others do with it meanwhile.
    const waiting = this.problems.filter(
      ({ digest, id }) =>
        sent.blocks.some((block) => block.id === id && block.digest === digest) &&
        !request.blocks.some((block) => block.id === id && block.node),
    )
    // So does what was decided since the request was sent: the desk has not heard of it.
    const held = new Set([...this.#undecidedBlocks(), ...undecided, ...waiting.map(({ id }) => id)])
    const changed = saved.changed.filter(({ id }) => !held.has(id))
    const gone = saved.gone.filter((id) => !held.has(id))
    const { kept } = this.#parts.apply({ ...saved, changed, gone }, sent)
    const conflicting = new Set(saved.conflicts.map(({ id }) => id))
    const refused = new Set(saved.refused.map(({ id }) => id))
    const state = new Map(
      request.blocks.map(({ digest, id }) => [id, saved.digests[id] ?? digest] as const),
    )
    const before = new Map(this.#base.blocks.map(({ digest, id }) => [id, digest]))
    for (const { id } of request.blocks) {
      // What both changed, what was refused, and what somebody changed while it was edited here stays
      // as it was known.
      const old = before.get(id)
      if (![conflicting, held, kept, refused].some((some) => some.has(id))) continue
      if (old === undefined) state.delete(id)
      else state.set(id, old)
    }
    for (const { digest, id } of changed) if (!kept.has(id)) state.set(id, digest)
    for (const id of gone) if (!kept.has(id)) state.delete(id)
    const order = saved.order ?? request.blocks.map(({ id }) => id)
    const rest = [...state.keys()].filter((id) => !order.includes(id))
    const head = { ...this.#base.head }
    for (const [field, { to }] of Object.entries(request.head)) {
      const other = saved.head[field as keyof SavedText['head']]
      if (!other) head[field] = to
      else if (!other.isConflict) head[field] = other.theirs
      else this.conflicts.push({ part: 'head', id: field, theirs: other.theirs, by })
    }
    this.#base = {
      blocks: [...order, ...rest].flatMap((id) => {
        const digest = state.get(id)
        return digest === undefined ? [] : [{ id, digest }]
      }),
      head,
      known: Object.fromEntries(Object.entries(this.#base.known).filter(([id]) => kept.has(id))),
    }
    const theirsOf = [
      ...saved.conflicts,
      ...saved.changed.map(({ digest, id, node }) => ({ id, digest, theirs: node })),
      ...saved.gone.map((id) => ({ id, digest: ABSENT, theirs: null })),
    ].filter(
      ({ digest, id }) =>
        conflicting.has(id) || (held.has(id) && digest !== (before.get(id) ?? ABSENT)),
    )
    for (const { digest, id, theirs } of theirsOf) {
      const before = this.conflicts.find((one) => one.part === 'block' && one.id === id)
      this.conflicts = this.conflicts.filter((one) => one !== before)
      this.conflicts.push({ part: 'block', id, theirs, digest, by: by ?? before?.by ?? null })
    }
    const decided = new Set(theirsOf.map(({ id }) => id))
    this.problems = [
      ...waiting.filter(({ id }) => !decided.has(id)),
      ...saved.refused.map(({ id, message }) => ({
        id,
        message,
        digest: sent.blocks.find((block) => block.id === id)?.digest ?? '',
      })),
    ]
    this.#tries = 0
    if (isOwn) this.#savedAt = Date.parse(saved.savedAt)
    this.#firstUnsaved = this.#isAgain || kept.size > 0 ? this.#parts.now() : null
    if (this.#firstUnsaved !== null) {
      this.#say({ is: 'unsaved' })
      this.#at(PAUSE)
      this.#keepSoon()
    } else if (this.problems.length > 0 || this.conflicts.length > 0) {
      this.#say({ is: 'saved', at: this.#savedAt })
      this.#firstUnsaved = this.problems.length > 0 ? this.#parts.now() : null
      this.keepNow()
    } else {
      this.#stopKeeping?.()
      this.#stopKeeping = null
      this.#parts.keep(null)
      this.#say({ is: 'saved', at: this.#savedAt })
    }
  }

  #failed(answer: Extract<DeskAnswer<SavedText>, { ok: false }>): void {
    const { message, status } = answer
    this.keepNow()
    if (status === 401) return this.#say({ is: 'signedOut' })
    const isPassing = status === undefined || status >= 500 || status === 408 || status === 429
    if (!isPassing) return this.#say({ is: 'refused', why: message })
    this.#tries += 1
    const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** (this.#tries - 1))
    const spread = Math.round(wait * (0.8 + 0.4 * this.#parts.random()))
    this.#say({ is: 'failed', why: message, again: this.#parts.now() + spread })
    this.#at(spread)
  }

  #at(wait: number): void {
    this.#stopTimer()
    this.#stopTimer = this.#parts.later(() => void this.save(), wait)
  }

  #say(state: SaveState): void {
    this.#state = state
    this.#parts.onChange(this)
  }
}

function isNews({ base, blocks, head }: SaveRequest): boolean {
  const isHead = Object.values(head).some(({ from, to }) => from !== to)
  const before = base.blocks.map(({ id }) => id).join()
  const isOrder = blocks.map(({ id }) => id).join() !== before
  return isHead || isOrder || blocks.some(({ node }) => node !== undefined)
}

function withState(blocks: Base['blocks'], id: string, digest: string): Base['blocks'] {
  const rest = blocks.filter((block) => block.id !== id)
  if (digest === ABSENT) return rest
  const place = blocks.findIndex((block) => block.id === id)
  return rest.toSpliced(place === -1 ? rest.length : place, 0, { id, digest })
}

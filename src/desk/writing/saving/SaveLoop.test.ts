import { beforeEach, describe, expect, it } from 'vitest'
import type { SavedText } from '../../../operations/saveText'
import type { DeskAnswer } from '../../acts/askDesk'
import { SaveLoop } from './SaveLoop'
import type { Draft, SaveRequest } from './savingState'

const block = (id: string, words: string) => ({
  id,
  digest: words,
  node: { type: 'paragraph', text: words },
})
const NOTHING: SavedText = {
  savedAt: '2026-11-29T10:00:00.000Z',
  changed: [],
  gone: [],
  digests: {},
  conflicts: [],
  refused: [],
  head: {},
  by: null,
}
const saved = (more: Partial<SavedText> = {}): DeskAnswer<SavedText> => ({
  ok: true,
  value: { ...NOTHING, ...more },
})
const failed = (status?: number): DeskAnswer<SavedText> => ({
  ok: false,
  message: 'No.',
  ...(status === undefined ? {} : { status }),
})

let now = 0
let timers: { at: number; work: () => void }[] = []
let draft: Draft
let sent: SaveRequest[] = []
let answers: DeskAnswer<SavedText>[] = []
let applied: Pick<SavedText, 'changed' | 'gone'>[] = []
let kept: unknown = null
let said: string[] = []
let loop: SaveLoop

/** Lets time pass, and whatever is due happen. */
async function pass(wait: number): Promise<void> {
  const until = now + wait
  for (;;) {
    const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
    if (!next) break
    timers = timers.filter((timer) => timer !== next)
    now = next.at
    next.work()
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  now = until
}

function write(words: string, id = 'a'): void {
  const blocks = draft.blocks.filter((one) => one.id !== id)
  draft = { ...draft, blocks: [...blocks, block(id, words)] }
  loop.edited()
}

beforeEach(() => {
  now = 0
  timers = []
  sent = []
  answers = []
  applied = []
  kept = null
  said = []
  draft = { blocks: [block('a', '1')], head: { title: 'T' } }
  loop = new SaveLoop(
    { blocks: [{ id: 'a', digest: '1' }], head: { title: 'T' }, known: {} },
    {
      read: () => draft,
      send: (request) => {
        sent.push(structuredClone(request))
        return Promise.resolve(answers.shift() ?? saved())
      },
      apply: (news) => {
        applied.push(news)
        return { kept: new Set() }
      },
      onChange: ({ state }) => void said.push(state.is),
      keep: (copy) => (kept = copy),
      now: () => now,
      random: () => 0.5,
      later: (work, wait) => {
        const timer = { at: now + wait, work }
        timers.push(timer)
        return () => (timers = timers.filter((one) => one !== timer))
      },
    },
  )
})

describe('SaveLoop', () => {
  it('saves after a pause and says so only when the desk has it', async () => {
    write('2')
    expect(loop.state.is).toBe('unsaved')
    await pass(1400)
    expect(sent).toEqual([])
    await pass(200)
    expect(said).toEqual(['unsaved', 'saving', 'saved'])
    expect(sent[0]?.blocks).toEqual([block('a', '2')])
    expect(loop.hasUnsaved()).toBe(false)
    expect(kept).toBeNull()
  })

  it('saves at latest ten seconds after the first unsaved word', async () => {
    for (let key = 0; key < 20; key++) {
      write(`w${key}`)
      await pass(600)
    }
    expect(sent).toHaveLength(1)
  })

  it('sends what did not change by its state alone, and nothing where nothing changed', async () => {
    write('new', 'b')
    await pass(2000)
    expect(sent[0]?.blocks).toEqual([{ id: 'a', digest: '1' }, block('b', 'new')])
    loop.edited()
    await pass(2000)
    expect(sent).toHaveLength(1)
    expect(loop.state.is).toBe('saved')
  })

  it('tries again after growing waits, at once when told, and keeps the words meanwhile', async () => {
    answers = [failed(), failed(503), failed(), saved()]
    write('2')
    await pass(1500)
    expect(loop.state).toMatchObject({ is: 'failed', again: now + 1000 })
    expect(kept).toMatchObject({ draft: { blocks: [{ digest: '2' }] } })
    await pass(1000)
    expect(loop.state).toMatchObject({ is: 'failed', again: now + 2000 })
    await pass(2000)
    expect(loop.state).toMatchObject({ is: 'failed', again: now + 4000 })
    write('3')
    expect(loop.state.is).toBe('failed')
    await loop.save()
    expect(loop.state.is).toBe('saved')
    expect(kept).toBeNull()
  })

  it('names the states it sent without an answer, so that they are not taken for another’s', async () => {
    answers = [failed()]
    write('2')
    await pass(1500)
    write('3')
    await loop.save()
    expect(sent[1]?.base.known.a).toContain('2')
  })

  it('a refusal and an ended session wait for a person', async () => {
    answers = [failed(409), failed(401)]
    write('2')
    await pass(1500)
    expect(loop.state).toEqual({ is: 'refused', why: 'No.' })
    write('3')
    await pass(1500)
    expect(loop.state).toEqual({ is: 'signedOut' })
    write('4')
    await pass(60_000)
    expect(sent).toHaveLength(2)
    expect(loop.hasUnsaved()).toBe(true)
  })

  it('shows what both changed, leaves it alone until it is decided, and then saves mine', async () => {
    const theirs = { type: 'paragraph', text: 'theirs' }
    answers = [saved({ conflicts: [{ id: 'a', theirs, digest: 't' }], by: 'Ada' })]
    write('mine')
    await pass(1500)
    const [conflict] = loop.conflicts
    expect(conflict).toMatchObject({ part: 'block', id: 'a', by: 'Ada' })
    expect(loop.hasUnsaved()).toBe(true)
    write('other', 'b')
    await pass(2000)
    expect(sent[1]?.blocks).toEqual([{ id: 'a', digest: '1' }, block('b', 'other')])
    if (!conflict) return
    loop.decide(conflict)
    await pass(2000)
    expect(sent[2]?.base.blocks).toContainEqual({ id: 'a', digest: 't' })
    expect(sent[2]?.blocks).toContainEqual(block('a', 'mine'))
    expect(loop.hasUnsaved()).toBe(false)
  })

  it('says which block is refused and tries it again only when it was changed', async () => {
    answers = [saved({ refused: [{ id: 'a', message: 'Not this.' }], digests: { a: '1' } })]
    write('bad')
    await pass(1500)
    expect(loop.problems).toMatchObject([{ id: 'a', message: 'Not this.' }])
    expect(loop.hasUnsaved()).toBe(true)
    write('good')
    await pass(2000)
    expect(sent[1]?.blocks).toEqual([block('a', 'good')])
    expect(loop.problems).toEqual([])
  })

  it('never puts what others wrote over words that wait for a decision', async () => {
    const theirs = { type: 'paragraph', text: 'theirs' }
    answers = [
      saved({ conflicts: [{ id: 'a', theirs, digest: 't' }], by: 'Ada' }),
      saved({ changed: [block('a', 'newer'), block('c', 'new')], by: 'Ada' }),
      saved({ gone: ['a'], by: 'Ada' }),
    ]
    write('mine')
    await pass(1500)
    write('other', 'b')
    await pass(2000)
    expect(applied[1]?.changed).toEqual([block('c', 'new')])
    expect(loop.conflicts).toMatchObject([{ id: 'a', digest: 'newer', theirs: { text: 'newer' } }])
    await loop.pull()
    expect(applied[2]?.gone).toEqual([])
    expect(loop.conflicts).toMatchObject([{ id: 'a', digest: '', theirs: null }])
    expect(loop.hasUnsaved()).toBe(true)
  })

  it('keeps a decision that is made while a save is under way', async () => {
    answers = [
      saved({ conflicts: [{ id: 'a', theirs: block('a', 't').node, digest: 't' }], by: 'Ada' }),
      saved({ changed: [block('a', 't')], by: 'Ada' }),
    ]
    write('mine')
    await pass(1500)
    const [conflict] = loop.conflicts
    write('other', 'b')
    const saving = loop.save()
    if (conflict) loop.decide(conflict)
    await saving
    expect(applied[1]?.changed).toEqual([])
    expect(loop.conflicts).toEqual([])
    await pass(2000)
    expect(sent.at(-1)?.blocks).toContainEqual(block('a', 'mine'))
    expect(sent.at(-1)?.base.blocks).toContainEqual({ id: 'a', digest: 't' })
  })

  it('settles when what is under way and what was written since are at the desk', async () => {
    write('first')
    const saving = loop.save()
    write('second')
    const settled = loop.settle()
    expect(sent).toHaveLength(1)
    expect(await settled).toBe(true)
    await saving
    expect(sent.at(-1)?.blocks).toEqual([block('a', 'second')])
    answers = [failed()]
    write('third')
    expect(await loop.settle()).toBe(false)
  })

  it('goes on saying that a block is not saved while others are', async () => {
    answers = [saved({ refused: [{ id: 'a', message: 'Not this.' }] })]
    write('bad')
    await pass(1500)
    write('fine', 'b')
    await pass(2000)
    expect(sent[1]?.blocks).toEqual([{ id: 'a', digest: '1' }, block('b', 'fine')])
    expect(loop.problems).toMatchObject([{ id: 'a', message: 'Not this.' }])
    expect(loop.hasUnsaved()).toBe(true)
    expect(kept).not.toBeNull()
    answers = [saved({ changed: [block('a', 'theirs')], by: 'Ada' })]
    await loop.pull()
    expect(loop.problems).toEqual([])
    expect(loop.conflicts).toMatchObject([{ id: 'a', theirs: { text: 'theirs' } }])
  })

  it('does not take a new block that is refused for one that the desk has', async () => {
    answers = [saved({ refused: [{ id: 'n', message: 'Not this.' }] })]
    write('bad', 'n')
    await pass(1500)
    expect(loop.base.blocks).toEqual([{ id: 'a', digest: '1' }])
    write('2')
    await pass(2000)
    expect(sent[1]?.blocks).toEqual([block('a', '2')])
    expect(loop.problems).toMatchObject([{ id: 'n' }])
  })

  it('asks what others wrote without saying that anything of mine was saved or lost', async () => {
    answers = [saved({ changed: [block('b', 'theirs')] }), failed()]
    await loop.pull()
    expect(sent).toHaveLength(1)
    draft = { ...draft, blocks: [...draft.blocks, block('b', 'theirs')] }
    expect(said).not.toContain('saving')
    expect(loop.state).toEqual({ is: 'saved', at: null })
    await loop.pull()
    expect(loop.state).toEqual({ is: 'saved', at: null })
    const pulled = loop.pull()
    expect(loop.hasUnsaved()).toBe(false)
    write('2')
    expect(loop.state.is).toBe('unsaved')
    await pulled
    await pass(2000)
    expect(loop.state.is).toBe('saved')
    expect(sent.at(-1)?.blocks).toContainEqual(block('a', '2'))
  })
})

/**
 * Several people write in one text at once, each in an editor of their own with the room's own saving
 * and the real door, while requests and answers are lost and one page is killed. Whatever they typed
 * is in the text in the end, or somebody decided against it before their eyes.
 */
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isParagraphNode,
  type LexicalEditor,
  type ParagraphNode,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callREST } from '../../../../tests/doors/callREST'
import { bodyOf } from '../../../../tests/factories/bodyOf'
import { makeArticle } from '../../../../tests/factories/makeArticle'
import { makePeople, type People, type Person } from '../../../../tests/factories/makePeople'
import { openTestPayload, type TestPayload } from '../../../../tests/openTestPayload'
import type { SavedText } from '../../../operations/saveText'
import { bodyToMergeBlocks, type BodyBlock } from '../../../richtext/bodyBlocks'
import type { Body } from '../../../richtext/model'
import { toEditor, wordsOf } from '../nodes/convert'
import { ROOM_NODES } from '../nodes/roomNodes'
import { newID } from '../../../lib/ids'
import { applySaved, FROM_DESK_TAG } from './applySaved'
import { BlockTable } from './BlockTable'
import { putCopyBack, putTheirs } from './putBack'
import { SaveLoop } from './SaveLoop'
import type { Base, Draft } from './savingState'

/** `npm run soak -- writing` asks for more. */
const EDITS = Number(process.env['FORME_EDITS'] ?? 40)
const WRITERS = Number(process.env['FORME_WRITERS'] ?? 3)

let forme: TestPayload
let people: People
beforeAll(async () => {
  forme = await openTestPayload()
  people = await makePeople(forme.payload)
})
afterAll(() => forme.close())

/** Mulberry32: the same numbers for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Line = 'up' | 'no request' | 'no answer'

class Writer {
  readonly #article: number
  readonly #person: Person
  readonly #random: () => number
  /** Words that somebody took out or decided against, knowingly. */
  readonly #taken: Set<string>
  line: Line = 'up'
  editor!: LexicalEditor
  blocks!: BlockTable
  loop!: SaveLoop
  copy: { draft: Draft; base: Base } | null = null

  constructor(article: number, person: Person, random: () => number, taken: Set<string>) {
    this.#article = article
    this.#person = person
    this.#random = random
    this.#taken = taken
  }

  open(stored: readonly BodyBlock[]): void {
    const editor = createHeadlessEditor({
      nodes: ROOM_NODES,
      onError: (error) => {
        throw error
      },
    })
    const root = { type: 'root', version: 1, direction: null, format: '', indent: 0 }
    const children = stored.map(({ node }) => toEditor(node))
    editor.setEditorState(editor.parseEditorState(JSON.stringify({ root: { ...root, children } })))
    const blocks = new BlockTable(editor, stored, newID)
    const known = stored.map(({ digest, id }) => ({ id, digest }))
    const loop = new SaveLoop(
      { blocks: known, head: {}, known: {} },
      {
        read: () => ({ blocks: blocks.read(), head: {} }),
        send: async (request) => {
          if (this.line === 'no request') return { ok: false, message: 'No line.' }
          const { body, status } = await callREST(forme.payload, {
            method: 'POST',
            path: `/articles/${this.#article}/text`,
            as: this.#person.jwt,
            body: structuredClone(request),
          })
          if (this.line === 'no answer') return { ok: false, message: 'No answer.' }
          if (status !== 200) return { ok: false, message: JSON.stringify(body), status }
          return { ok: true, value: body as unknown as SavedText }
        },
        apply: (saved, sent) => applySaved({ blocks, editor, saved, sent }),
        onChange: () => {},
        keep: (copy) => (this.copy = copy),
        now: () => 0,
        random: () => 0.5,
        later: () => () => {},
      },
    )
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      blocks.touch(dirtyElements.keys())
      blocks.touch(dirtyLeaves)
      if (!tags.has(FROM_DESK_TAG)) loop.edited()
    })
    Object.assign(this, { blocks, editor, loop })
  }

  /** Does something to the text; `word` is typed if it is typing. Answers whether it was. */
  edit(word: string): boolean {
    const pick = (count: number) => Math.floor(this.#random() * count)
    const kind = this.#random()
    let isTyped = false
    this.editor.update(
      () => {
        const all = $getRoot().getChildren().filter($isParagraphNode)
        const one = all[pick(all.length)]
        if (!one) return
        if (kind < 0.6 || all.length < 4) {
          write(one, [...wordsIn(one), word])
          isTyped = true
        } else if (kind < 0.75) {
          const words = wordsIn(one)
          const at = pick(words.length + 1)
          const next = $createParagraphNode()
          write(one, words.slice(0, at))
          write(next, words.slice(at))
          one.insertAfter(next)
        } else if (kind < 0.85) {
          const before = one.getPreviousSibling()
          if (!$isParagraphNode(before)) return
          write(before, [...wordsIn(before), ...wordsIn(one)])
          one.remove()
        } else if (kind < 0.95) {
          const other = all[pick(all.length)]
          if (other && !other.is(one)) other.insertBefore(one)
        } else {
          wordsIn(one).forEach((gone) => this.#taken.add(gone))
          one.remove()
        }
      },
      { discrete: true },
    )
    return isTyped
  }

  /** Settles what both changed, as somebody would who sees both. */
  decide(isBoth = false): void {
    for (const conflict of this.loop.conflicts) {
      if (conflict.part === 'head') continue
      const { id, theirs } = conflict
      const mine = this.blocks.read().find((block) => block.id === id)
      const kind = isBoth ? 0 : this.#random()
      const put = (work: 'after' | 'replace') =>
        putTheirs({ blocks: this.blocks, editor: this.editor, id, theirs, work })
      if (kind < 0.5 && theirs) put('after')
      else if (kind < 0.75 || (isBoth && !theirs)) {
        const kept = mine ? spell(wordsOf(mine.node)) : []
        for (const gone of theirs ? spell(wordsOf(theirs)) : []) {
          if (!kept.includes(gone)) this.#taken.add(gone)
        }
      } else {
        const kept = theirs ? spell(wordsOf(theirs)) : []
        for (const gone of mine ? spell(wordsOf(mine.node)) : []) {
          if (!kept.includes(gone)) this.#taken.add(gone)
        }
        put('replace')
      }
      this.loop.decide(conflict)
    }
  }

  /** The page is gone, without a word; it is opened again, and what it kept is put back. */
  reopen(stored: readonly BodyBlock[]): void {
    this.loop.keepNow()
    const { copy } = this
    this.loop.stop()
    this.open(stored)
    if (!copy) return
    putCopyBack(this.editor, this.blocks, copy.draft.blocks)
    this.loop.restore(copy.base)
  }
}

const spell = (text: string) => text.split(' ').filter(Boolean)
const wordsIn = (paragraph: ParagraphNode) => spell(paragraph.getTextContent())

function write(paragraph: ParagraphNode, words: readonly string[]): void {
  paragraph.clear()
  if (words.length > 0) paragraph.append($createTextNode(words.join(' ')))
}

async function readStored(id: number): Promise<BodyBlock[]> {
  const article = await forme.payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
  })
  return bodyToMergeBlocks(article.body as Body)
}

it.each([1, 2])('no word is lost where several write in one text (seed %i)', async (seed) => {
  const random = createRandom(seed)
  const lines = ['one two', 'three four', 'five six', 'seven eight', 'nine ten']
  const { id } = await makeArticle(forme.payload, { by: people.editor, body: bodyOf(lines) })
  const persons = [people.editor, people.otherEditor, people.editor, people.otherEditor]
  const taken = new Set<string>()
  const typed: string[] = []
  const stored = await readStored(id)
  const writers = Array.from({ length: WRITERS }, (_, place) => {
    const person = persons[place % persons.length] ?? people.editor
    const writer = new Writer(id, person, random, taken)
    writer.open(stored)
    return writer
  })
  const killedAt = Math.floor((EDITS * WRITERS) / 2)
  for (let turn = 0; turn < EDITS * WRITERS; turn++) {
    const writer = writers[Math.floor(random() * writers.length)]
    if (!writer) continue
    const word = `w${turn}`
    if (writer.edit(word)) typed.push(word)
    if (turn === killedAt) writer.reopen(await readStored(id))
    if (random() < 0.15) await writer.loop.save()
    if (random() < 0.05) await writer.loop.pull()
    if (random() < 0.2) writer.decide()
    if (random() < 0.1) {
      const lineNow = random()
      writer.line = lineNow < 0.6 ? 'up' : lineNow < 0.8 ? 'no request' : 'no answer'
    }
  }
  // Everybody is back, decides what there is to decide, and looks until nobody has anything new.
  for (const writer of writers) writer.line = 'up'
  const isQuiet = () =>
    writers.every(({ loop }) => !loop.hasUnsaved() && loop.problems.length === 0)
  for (let round = 0; round < 20; round++) {
    for (const writer of writers) {
      // A save may still be under way, and nobody asks anything meanwhile.
      await writer.loop.settle()
      await writer.loop.pull()
      writer.decide(true)
      await writer.loop.settle()
    }
    if (round > 2 && isQuiet()) break
  }
  const end = await readStored(id)
  const there = new Set(end.flatMap(({ node }) => spell(wordsOf(node))))
  const wanted = [...lines.flatMap(spell), ...typed].filter((word) => !taken.has(word))
  expect(wanted.filter((word) => !there.has(word))).toEqual([])
  expect(typed.length).toBeGreaterThan(EDITS)
  expect(isQuiet()).toBe(true)
  const shown = (all: readonly BodyBlock[]) => all.map(({ node }) => wordsOf(node))
  for (const writer of writers) expect(shown(writer.blocks.read())).toEqual(shown(end))
})

it('a paragraph that is moved stays moved, and so does one that is moved back', async () => {
  const lines = ['one two', 'three four', 'five six', 'seven eight']
  const { id } = await makeArticle(forme.payload, { by: people.editor, body: bodyOf(lines) })
  const writer = new Writer(id, people.editor, createRandom(1), new Set())
  writer.open(await readStored(id))
  const move = (from: number, to: number) =>
    writer.editor.update(
      () => {
        const [one, other] = [from, to].map((place) => $getRoot().getChildAtIndex(place))
        if (one && other) other.insertBefore(one)
      },
      { discrete: true },
    )
  const shown = (all: readonly BodyBlock[]) => all.map(({ node }) => wordsOf(node))
  const moved = ['three four', 'one two', 'five six', 'seven eight']
  for (const expected of [moved, lines, moved]) {
    move(1, 0)
    await writer.loop.settle()
    expect(shown(writer.blocks.read())).toEqual(expected)
    expect(shown(await readStored(id))).toEqual(expected)
    await writer.loop.pull()
    expect(shown(writer.blocks.read())).toEqual(expected)
  }
})

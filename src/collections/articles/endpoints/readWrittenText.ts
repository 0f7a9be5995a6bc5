import { HEAD_FIELDS, type HeadField } from '../../../edition/merge/headFields'
import { Refusal } from '../../../lib/refusal'
import type { WrittenText } from '../../../operations/saveText'
import type { BodyFields, BodyNode } from '../../../richtext/model'

/**
 * What the writing room sends: `{ base: { blocks: [{ id, digest }], known?: { id: [digest] } },
 * blocks: [{ id, digest, node? }], head?: { title: { from, to } } }`. Anything else is refused.
 */
export function readWrittenText(body: Record<string, unknown>): WrittenText {
  const base = record(body.base, 'base')
  const known = base.known === undefined ? {} : record(base.known, 'base.known')
  return {
    base: {
      blocks: list(base.blocks, 'base.blocks').map((block) => stateOf(block, 'base.blocks')),
      known: Object.fromEntries(
        Object.entries(known).map(([id, states]) => [
          id,
          list(states, 'base.known').map((state) => text(state, 'base.known')),
        ]),
      ),
    },
    blocks: list(body.blocks, 'blocks').map((block) => {
      const { node } = record(block, 'blocks')
      return { ...stateOf(block, 'blocks'), ...(node === undefined ? {} : { node: nodeOf(node) }) }
    }),
    head: body.head === undefined ? {} : readHead(record(body.head, 'head')),
  }
}

/** `{ note: id, notes: [form data of a note] }`, the notes of a text in reading order. */
export function readWrittenNotes(body: Record<string, unknown>): {
  note: string
  notes: BodyFields[]
} {
  return {
    note: text(body.note, 'note'),
    notes: list(body.notes, 'notes').map((fields) => record(fields, 'notes') as BodyFields),
  }
}

function readHead(head: Record<string, unknown>): WrittenText['head'] {
  return Object.fromEntries(
    Object.entries(head).map(([field, value]) => {
      if (!(HEAD_FIELDS as readonly string[]).includes(field)) throw wrong(`head.${field}`)
      const { from, to } = record(value, `head.${field}`)
      return [
        field as HeadField,
        { from: text(from, `head.${field}.from`), to: text(to, `head.${field}.to`) },
      ]
    }),
  )
}

function stateOf(value: unknown, field: string): { id: string; digest: string } {
  const { digest, id } = record(value, field)
  return { id: text(id, `${field}.id`), digest: text(digest, `${field}.digest`) }
}

function nodeOf(value: unknown): BodyNode {
  const node = record(value, 'blocks.node')
  text(node.type, 'blocks.node.type')
  return node as BodyNode
}

function record(value: unknown, field: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(field)
  return value as Record<string, unknown>
}

function list(value: unknown, field: string): unknown[] {
  if (!Array.isArray(value)) throw wrong(field)
  return value
}

function text(value: unknown, field: string): string {
  if (typeof value !== 'string') throw wrong(field)
  return value
}

function wrong(field: string): Refusal {
  return new Refusal('invalid', 400, `“${field}” is missing or is not what it has to be.`, {
    field,
  })
}

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readAs } from './readAs'

const text = z.string({ error: 'has to be text' })
const shape = z.object({
  kind: text,
  note: text.exactOptional(),
  rows: z.array(z.object({ id: z.int({ error: 'has to be a whole number' }) })).exactOptional(),
  any: z.array(z.string()).exactOptional(),
})

describe('readAs', () => {
  it.each([
    [{ kind: 'edit' }, { kind: 'edit' }],
    [{ kind: 'edit', note: null, rows: '' }, { kind: 'edit' }],
    [{ kind: 'edit', other: 1 }, { kind: 'edit' }],
    [
      { kind: 'edit', rows: [{ id: 3 }] },
      { kind: 'edit', rows: [{ id: 3 }] },
    ],
  ])('reads %j, without what is null, empty or unknown at the top', (sent, read) => {
    expect(readAs(shape, sent)).toEqual(read)
  })

  it.each([
    [{}, 'kind', '“kind” is missing.'],
    [{ kind: '' }, 'kind', '“kind” is missing.'],
    [{ kind: 3 }, 'kind', '“kind” has to be text.'],
    [{ kind: 'x', rows: [{ id: 1 }, {}] }, 'rows.1.id', '“rows.1.id” is missing.'],
    [{ kind: 'x', rows: [{ id: 'a' }] }, 'rows.0.id', '“rows.0.id” has to be a whole number.'],
    [{ kind: 'x', any: 3 }, 'any', '“any” is not what it has to be.'],
  ])('refuses %j and names the field', (sent, field, message) => {
    expect(() => readAs(shape, sent)).toThrow(
      expect.objectContaining({ reason: 'invalid', status: 400, message, details: { field } }),
    )
  })
})

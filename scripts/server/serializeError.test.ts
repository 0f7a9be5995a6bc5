import { expect, it } from 'vitest'
import { serializeError } from './serializeError.mjs'

it('keeps kind, place and reason of an error, and nothing that people wrote', () => {
  const cause = Object.assign(new Error('invalid input syntax for type integer: "my secret"'), {
    name: 'error',
    code: '22P02',
    severity: 'ERROR',
    detail: 'Failing row contains (my secret, ada@example.org)',
    where: 'my secret',
    table: 'articles',
  })
  const failed = Object.assign(
    new Error('Failed query: select $1\nparams: my secret,\nada@example.org', { cause }),
    { query: 'select $1', params: ['my secret'] },
  )
  const line = JSON.stringify(serializeError(failed))
  expect(line).not.toMatch(/secret|ada@/)
  expect(serializeError(failed)).toMatchObject({
    type: 'Error',
    message: 'Failed query: select $1',
    stack: expect.stringContaining('serializeError.test.ts') as string,
    cause: {
      code: '22P02',
      table: 'articles',
      message: 'invalid input syntax for type integer: "…"',
    },
  })
})

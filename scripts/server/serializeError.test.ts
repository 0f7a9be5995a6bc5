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

const secret = 'my "secret" words'
it.each<[string, () => unknown]>([
  ["Unexpected token 'm', … is not valid JSON", () => JSON.parse(secret)],
  ["Unexpected token 's', … is not valid JSON", () => JSON.parse(`["a",\n${'secret '.repeat(40)}`)],
  ["Cannot create property 'a' on string …", () => setOn(secret)],
  ["Cannot use 'in' operator to search for 'a' in …", () => 'a' in (secret as unknown as object)],
])('leaves out what JavaScript quotes: %s', (message, fail) => {
  expect(serializeError(failureOf(fail))).toMatchObject({ message })
})

function setOn(value: unknown): void {
  ;(value as { a: number }).a = 1
}

function failureOf(fail: () => unknown): unknown {
  try {
    return fail()
  } catch (error) {
    return error
  }
}

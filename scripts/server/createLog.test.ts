import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, it } from 'vitest'
import { createLog } from './createLog.mjs'
import { logRequest } from './logRequest.mjs'

function openLog() {
  const lines: string[] = []
  return { lines, log: createLog({ write: (line: string) => void lines.push(line) }) }
}

const cause = Object.assign(new Error('invalid input syntax: "my secret"'), {
  severity: 'ERROR',
  detail: 'Failing row contains (my secret, ada@example.org)',
})
const failed = () =>
  Object.assign(
    new Error('Failed query: select $1\nparams: my secret,\nada@example.org', { cause }),
  )

it.each<[string, (log: ReturnType<typeof createLog>) => void]>([
  ['alone', (log) => log.error(failed())],
  ['with words', (log) => log.error(failed(), 'It failed.')],
  ['in fields', (log) => log.error({ err: failed() })],
  ['in fields with words', (log) => log.error({ err: failed(), msg: 'It failed.' })],
  ['as text', (log) => log.error({ err: 'my secret', msg: 'It failed.' })],
  ['of a child', (log) => log.child({ id: '1' }).error(failed())],
])('writes nothing of what people sent where an error comes %s', (_, write) => {
  const { lines, log } = openLog()
  write(log)
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/secret|ada@/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', msg: expect.any(String) })
})

it.each([
  ['/search?q=my+secret', '/search'],
  ['/admin/reset/my-secret', '/admin/reset/…'],
  ['/api/users/verify/my-secret?x=1', '/api/users/verify/…'],
])('writes of a request to %s the path %s', (url, path) => {
  const { lines, log } = openLog()
  const response = Object.assign(new EventEmitter(), { statusCode: 200, writableFinished: true })
  logRequest({
    log,
    id: '1',
    request: { url, method: 'GET' } as IncomingMessage,
    response: response as unknown as ServerResponse,
  })
  response.emit('close')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ path })
  expect(lines[0]).not.toContain('secret')
})

import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { makeSecret, signWebhook } from './signWebhook'

it('is what the library of Standard Webhooks accepts, whatever is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (said, id) => {
      const secret = makeSecret()
      const body = JSON.stringify({ said })
      const headers = signWebhook({ at: new Date(), body, id: `msg_${id}`, secret })
      expect(new Webhook(secret).verify(body, headers)).toEqual({ said })
    }),
    { numRuns: 30 },
  )
})

it.each([
  ['another body', { body: '{"said":"no"}' }],
  ['another id', { id: 'msg_2' }],
  ['another secret', { secret: makeSecret() }],
])('is not the same for %s', (_, other) => {
  const one = { at: new Date(1_800_000_000_000), body: '{}', id: 'msg_1', secret: makeSecret() }
  const { 'webhook-signature': signature } = signWebhook(one)
  expect(signature).toMatch(/^v1,[\w+/]{43}=$/)
  expect(signWebhook({ ...one, ...other })['webhook-signature']).not.toBe(signature)
})

import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { nameClient, readProxies } from './nameClient.mjs'

function ask(named: string, peer: string, headers: Record<string, string>) {
  const request = { headers: { ...headers }, socket: { remoteAddress: peer } }
  nameClient(readProxies(named))(request as unknown as IncomingMessage)
  return request.headers as Record<string, string | undefined>
}

describe('where a request comes from', () => {
  it('is the other end of the connection, whatever the request says', () => {
    const said = {
      'x-forwarded-for': '1.1.1.1',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      'x-forme-address': '2.2.2.2',
      forwarded: 'for=3.3.3.3',
      accept: '*/*',
    }
    for (const [named, peer] of [
      ['', '9.9.9.9'],
      ['10.0.0.0/8', '::ffff:9.9.9.9'],
    ] as const) {
      expect(ask(named, peer, said)).toEqual({ accept: '*/*', 'x-forme-address': '9.9.9.9' })
    }
  })

  it('is what a named proxy says last, and not what the reader told the proxy', () => {
    const said = { 'x-forwarded-for': '1.1.1.1, 7.7.7.7, 10.0.0.3', 'x-forwarded-proto': 'https' }
    expect(ask('10.0.0.0/8', '10.0.0.2', said)).toEqual({ ...said, 'x-forme-address': '7.7.7.7' })
    expect(ask('10.0.0.2', '::ffff:10.0.0.2', {})).toEqual({ 'x-forme-address': '10.0.0.2' })
  })

  it('is refused by name where a proxy is none', () => {
    expect(() => readProxies('10.0.0.0/8, nginx')).toThrow('“nginx” is no address')
    expect(() => readProxies('10.0.0.0/33')).toThrow('10.0.0.0/33')
  })
})

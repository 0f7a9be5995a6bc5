import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseStartOptions } from './parseStartOptions.mjs'

const read = (words: string[], env: Record<string, string> = {}) =>
  parseStartOptions(words, env as NodeJS.ProcessEnv, '/srv/forme')

describe('parseStartOptions', () => {
  it('needs nothing', () => {
    expect(read([])).toEqual({
      dev: false,
      empty: false,
      port: 3000,
      host: '127.0.0.1',
      serverURL: 'http://localhost:3000',
      dataFolder: '/srv/forme/.data',
      externalDatabaseURL: null,
      payloadSecret: null,
    })
  })

  it('takes what it is given', () => {
    const env = {
      PORT: '8080',
      HOST: '0.0.0.0',
      SERVER_URL: 'https://magazine.example',
      FORME_DATA: '/var/forme',
      DATABASE_URL: 'postgresql://db/forme',
    }
    expect(read(['--dev', '--empty'], env)).toEqual({
      dev: true,
      empty: true,
      port: 8080,
      host: '0.0.0.0',
      serverURL: 'https://magazine.example',
      dataFolder: '/var/forme',
      externalDatabaseURL: 'postgresql://db/forme',
      payloadSecret: null,
    })
  })

  it('takes an empty value for none', () => {
    const env = { PORT: '', HOST: '', SERVER_URL: '', FORME_DATA: '', DATABASE_URL: '' }
    expect(read([], env)).toEqual(read([]))
  })

  it('reads secrets from the files that name them', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'forme-settings-'))
    const file = path.join(folder, 'secret')
    writeFileSync(file, 'from a file\n')
    expect(read([], { PAYLOAD_SECRET_FILE: file }).payloadSecret).toBe('from a file')
    const both = { PAYLOAD_SECRET: 'itself', PAYLOAD_SECRET_FILE: file }
    expect(read([], both).payloadSecret).toBe('itself')
    rmSync(folder, { recursive: true })
    expect(() => read([], { DATABASE_URL_FILE: file })).toThrow('which cannot be read (ENOENT)')
  })

  it('wants to be told the address when it is opened to the network', () => {
    expect(() => read([], { HOST: '0.0.0.0' })).toThrow('set SERVER_URL')
    expect(read([], { HOST: '127.0.0.2' }).host).toBe('127.0.0.2')
  })

  it('reads a data folder relative to the clone', () => {
    expect(read([], { FORME_DATA: 'data/one' }).dataFolder).toBe('/srv/forme/data/one')
  })

  it.each(['0', '65536', '-1', '80.5', 'http', '3000 '.repeat(2)])(
    'refuses the port %j',
    (PORT) => {
      expect(() => read([], { PORT })).toThrow(
        `PORT is “${PORT}”; it must be a number from 1 to 65535.`,
      )
    },
  )

  it.each(['magazine.example', 'https://'])('refuses the address %j', (SERVER_URL) => {
    expect(() => read([], { SERVER_URL })).toThrow(`SERVER_URL is “${SERVER_URL}”`)
  })

  it('refuses an option it does not know', () => {
    expect(() => read(['--empty', '--fast'])).toThrow('does not know the option --fast')
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readEnv } from './env'

const folder = mkdtempSync(path.join(tmpdir(), 'forme-env-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const env = (values: Record<string, string>) => readEnv(values as unknown as NodeJS.ProcessEnv)
const WHOLE = { DATABASE_URL: 'postgres://localhost/forme', PAYLOAD_SECRET: 's' }

describe('readEnv', () => {
  test('reads what it needs, with an address without a slash at its end', () => {
    expect(env({ ...WHOLE, SERVER_URL: 'https://example.org/', FORME_DATA: '/srv/forme' })).toEqual(
      {
        databaseURL: WHOLE.DATABASE_URL,
        secret: 's',
        serverURL: 'https://example.org',
        dataFolder: '/srv/forme',
        bucket: null,
        looksUpSources: true,
        mail: null,
        makesPDFs: true,
      },
    )
  })

  test.each(['DATABASE_URL', 'PAYLOAD_SECRET'])('names %s where it is missing', (name) => {
    expect(() => env({ ...WHOLE, [name]: '' })).toThrow(`${name} is not set`)
  })

  test.each(['magazine.example', 'ftp://magazine.example', 'https://'])(
    'refuses %s as an address',
    (SERVER_URL) => {
      expect(() => env({ ...WHOLE, SERVER_URL })).toThrow(`SERVER_URL is “${SERVER_URL}”`)
    },
  )

  test('takes a secret from the file that a variable names', () => {
    const file = path.join(folder, 'secret')
    writeFileSync(file, 'from a file\n')
    expect(env({ DATABASE_URL: 'x', PAYLOAD_SECRET_FILE: file }).secret).toBe('from a file')
  })

  test('reads the mail server, with its sender', () => {
    const [SMTP_URL, MAIL_FROM] = ['smtp://localhost:2525', 'Forme <desk@example.org>']
    expect(env({ ...WHOLE, SMTP_URL, MAIL_FROM }).mail).toEqual({ url: SMTP_URL, from: MAIL_FROM })
    expect(() => env({ ...WHOLE, SMTP_URL })).toThrow('MAIL_FROM is not set')
    const noAddress = { ...WHOLE, SMTP_URL, MAIL_FROM: 'The desk' }
    expect(() => env(noAddress)).toThrow('MAIL_FROM is not set')
    const url = 'http://name:secret@localhost'
    const wrong = () => env({ ...WHOLE, SMTP_URL: url, MAIL_FROM })
    expect(wrong).toThrow('SMTP_URL is not an address')
    expect(wrong).not.toThrow('secret')
  })

  const S3 = { FORME_S3_BUCKET: 'house', FORME_S3_KEY: 'a', FORME_S3_SECRET: 'b' }

  test('reads the bucket for files, Amazon’s where no other store is named', () => {
    const FORME_S3_ENDPOINT = 'http://minio:9000/'
    expect(env({ ...WHOLE, ...S3, FORME_S3_ENDPOINT }).bucket).toEqual({
      bucket: 'house',
      endpoint: 'http://minio:9000',
      region: 'us-east-1',
      key: 'a',
      secret: 'b',
      isPathStyle: true,
    })
    const file = path.join(folder, 'bucket-secret')
    writeFileSync(file, 'from a file\n')
    const amazon = { ...WHOLE, ...S3, FORME_S3_REGION: 'eu-central-1', FORME_S3_SECRET: '' }
    expect(env({ ...amazon, FORME_S3_SECRET_FILE: file }).bucket).toMatchObject({
      endpoint: 'https://s3.eu-central-1.amazonaws.com',
      secret: 'from a file',
      isPathStyle: false,
    })
  })

  test.each<[Record<string, string>, string]>([
    [{}, 'FORME_S3_REGION is not set'],
    [{ FORME_S3_REGION: 'x', FORME_S3_SECRET: '' }, 'FORME_S3_SECRET is not set'],
    [{ FORME_S3_BUCKET: '' }, 'FORME_S3_BUCKET is not set. With FORME_S3_KEY'],
    [{ FORME_S3_ENDPOINT: 'minio:9000' }, 'FORME_S3_ENDPOINT is “minio:9000”'],
    [{ FORME_S3_REGION: 'x', FORME_S3_PATH_STYLE: '1' }, 'FORME_S3_PATH_STYLE is “1”'],
  ])('says what is wrong with a bucket of %j', (settings, said) => {
    expect(() => env({ ...WHOLE, ...S3, ...settings })).toThrow(said)
  })

  test('needs no secret while the pages are being built', () => {
    expect(env({ NEXT_PHASE: 'phase-production-build' }).secret).not.toBe('')
  })
})
